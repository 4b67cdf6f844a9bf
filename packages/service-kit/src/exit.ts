import type { ServiceConfig } from './config.ts'
import type { Server } from './server.ts'

const SIGNALS = ['SIGTERM', 'SIGINT'] as const

export type StopTimes = Pick<ServiceConfig, 'STOP_DRAIN_MS' | 'STOP_GRACE_MS'>

/**
 * The first signal stops the server as a load balancer needs it: not ready at once, requests
 * answered until no more come, then closed (streams end in its `preClose` hooks), and exit with 0.
 * The second exits at once. An error that nobody caught leaves an unknown state behind: it is
 * logged, and the process exits with 1.
 */
export function exitGracefully(server: Server, times: StopTimes): void {
  let closing = false
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (closing) process.exit(1)
      closing = true
      server.log.info({ signal }, 'closing; a second signal exits at once')
      void closeAndExit(server, times)
    })
  }
  process.on('uncaughtException', (error) => {
    server.log.fatal({ err: error }, 'uncaught error')
    process.exit(1)
  })
}

async function closeAndExit(
  server: Server,
  { STOP_DRAIN_MS, STOP_GRACE_MS }: StopTimes,
): Promise<void> {
  await server.traffic.drain(STOP_DRAIN_MS)
  const cut = setTimeout(() => {
    server.log.warn({ STOP_GRACE_MS }, 'requests still under way; cutting their connections')
    server.server.closeAllConnections()
  }, STOP_GRACE_MS)
  try {
    await server.close()
    server.log.info('closed')
    process.exitCode = 0
  } catch (error) {
    server.log.error({ err: error }, 'not closed cleanly')
    process.exitCode = 1
  }
  clearTimeout(cut)
  process.exit()
}
