import type { IncomingMessage, ServerResponse } from 'node:http'
<<<<<<< HEAD
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { FastifyPluginAsyncZod, ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Registry } from 'prom-client'
import type { Readiness } from './readiness.ts'
import type { Wiring } from './wiring.ts'
=======
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type RawServerDefault,
} from 'fastify'
import type { FastifyPluginAsyncZod, ZodTypeProvider } from 'fastify-type-provider-zod'
import { Registry } from 'prom-client'
import { answerClientError } from './client-error.ts'
import { addDocs, type DocsOptions } from './docs.ts'
import { answerError } from './error-handler.ts'
import { addHealthRoutes } from './health.ts'
import { acceptJson } from './json-body.ts'
import { readLargeBodies } from './large-body.ts'
import { loggerOptions, type LoggingOptions, RequestLog } from './logging.ts'
import { addMetrics } from './metrics.ts'
import { answerNotFound } from './not-found.ts'
import { createReadiness, type Readiness } from './readiness.ts'
import { requestIdOf } from './request-id.ts'
import { refuseUnderPressure } from './refuse-under-pressure.ts'
import { refuseWhenClosing } from './refuse-when-closing.ts'
import { secureHeaders } from './secure-headers.ts'
import { checkingSerializerCompiler, plainSerializerCompiler } from './serialization.ts'
import { validatorCompiler } from './validation.ts'
import { createWiring, type Wiring } from './wiring.ts'
>>>>>>> 361b485 (A server is not under pressure by its own start)

/** The server that `createServer` makes, to which services add routes and hooks. */
export type Server = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>

/** A service: its routes, mounted alone or under a prefix beside others. */
export type Service<Options extends object = Record<never, never>> = FastifyPluginAsyncZod<Options>

declare module 'fastify' {
  interface FastifyInstance {
    readonly wiring: Wiring
    readonly readiness: Readiness
    readonly metrics: Registry
  }
}
<<<<<<< HEAD
=======

export interface ServerOptions {
  /** What the log lines and the documentation call it. */
  readonly name: string
  readonly version: string
  readonly logging?: LoggingOptions
  /** Default: 1 MiB. A route may set its own `bodyLimit`. */
  readonly bodyLimitBytes?: number
  /** What its parts are made of; closed with the server. */
  readonly wiring?: Wiring
  /** Answers that break their schema are faults. Costs time, so `main.ts` turns it off. Default: true. */
  readonly checkResponses?: boolean
  /** When the event loop is late by more than this on average, requests get 503. Default: 1,000. */
  readonly maxEventLoopDelayMs?: number
  readonly docs?: Partial<DocsOptions>
}

const MIB = 1024 * 1024

/** A server with everything that every service shares; `await server.register(service)` is next. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { name, version, logging = {}, wiring = createWiring(), checkResponses = true } = options
  const server: Server = fastify({
    logger: { name, ...loggerOptions(logging) },
    logController: new RequestLog({ disableRequestLogging: logging.requests === false }),
    genReqId: requestIdOf,
    bodyLimit: options.bodyLimitBytes ?? MIB,
    // Slower than that is an attack, or a line that cannot carry the body.
    requestTimeout: 120_000,
    // Refusing is `refuseWhenClosing`'s, with a problem.
    return503OnClosing: false,
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, request, reply) => {
      answerError(error, request, reply)
    },
  })

  server.decorate('wiring', wiring)
  server.decorate('readiness', createReadiness())
  server.decorate('metrics', new Registry())
  server.decorateReply('problemCode', '')
  server.addHook('onClose', () => wiring.close())

  server.setValidatorCompiler(validatorCompiler)
  server.setSerializerCompiler(
    checkResponses ? checkingSerializerCompiler : plainSerializerCompiler,
  )
  server.setErrorHandler(answerError)
  server.setNotFoundHandler(answerNotFound)
  acceptJson(server)
  readLargeBodies(server)
  secureHeaders(server)
  refuseWhenClosing(server)
  await refuseUnderPressure(server, options.maxEventLoopDelayMs ?? 1_000)

  await addDocs(server, { title: name, version, ...options.docs })
  addMetrics(server)
  addHealthRoutes(server)
  return server
}
>>>>>>> 361b485 (A server is not under pressure by its own start)
