import type { ServiceConfig } from './config.ts'
import type { ServerOptions } from './create-server.ts'
import type { Wiring } from './wiring.ts'

/** What the variables of a service say of its server, for `main.ts`. */
export function serverOptions(
  config: ServiceConfig,
  wiring: Wiring,
): Omit<ServerOptions, 'name' | 'version'> {
  return {
    wiring,
    checkResponses: false,
    logging: { level: config.LOG_LEVEL },
    maxEventLoopDelayMs: config.MAX_EVENT_LOOP_DELAY_MS,
    rateLimit: config.RATE_LIMIT,
    trustProxy: config.TRUST_PROXY,
    corsOrigins: config.CORS_ORIGINS,
    publicAddress: config.PUBLIC_ADDRESS,
  }
}
