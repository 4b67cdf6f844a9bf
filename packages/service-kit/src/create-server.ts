import type { EventStore } from '@vietas/event-store'
import fastify from 'fastify'
import { Registry } from 'prom-client'
import { refuseUnacceptable } from './acceptable.ts'
import { letPagesAsk } from './browsers.ts'
import { sayWhatMayBeKept } from './caching.ts'
import { type LookAtEventLoop, settle } from './calm.ts'
import { answerClientError, answerExpectation } from './client-error.ts'
import { addressOf } from './configured-store.ts'
import { compressAnswers } from './compression.ts'
import { addDocs, type DocsOptions } from './docs.ts'
import { answerError } from './error-handler.ts'
import { addHealthRoutes } from './health.ts'
import { acceptJson } from './json-body.ts'
import { readLargeBodies } from './large-body.ts'
import { loggerOptions, type LoggingOptions, RequestLog } from './logging.ts'
import { addMetrics } from './metrics.ts'
import { answerNotFound } from './not-found.ts'
import { createProblemCatalogue } from './problem-catalogue.ts'
import { addProblemPages } from './problem-pages.ts'
import { limitClients } from './rate-limit.ts'
import { createReadiness } from './readiness.ts'
import { requestIdOf } from './request-id.ts'
import { refuseBrokenEncoding } from './query-encoding.ts'
import { type LogWatch, watchLog } from './log-watch.ts'
import { refuseUnderPressure } from './refuse-under-pressure.ts'
import { refuseWhenClosing } from './refuse-when-closing.ts'
import { secureHeaders } from './secure-headers.ts'
import type { Server } from './server.ts'
import { checkingSerializerCompiler, plainSerializerCompiler } from './serialization.ts'
import { watchTraffic } from './traffic.ts'
import { refuseUndeclaredParameters } from './undeclared-parameters.ts'
import { validatorCompiler } from './validation.ts'
import { createWiring, type Wiring } from './wiring.ts'

export interface ServerOptions {
  /** What the log lines and the documentation call it. */
  readonly name: string
  readonly version: string
  readonly logging?: LoggingOptions
  /** Default: 1 MiB. A route may set its own `bodyLimit`. */
  readonly bodyLimitBytes?: number
  /** Builds what the server needs; closed with the server. */
  readonly wiring?: Wiring
  /** Answers that break their schema are faults. Costs time, so `main.ts` turns it off. Default: true. */
  readonly checkResponses?: boolean
  /** When the event loop is late by more than this on average, requests get 503; 0: never. Default: 1,000. */
  readonly maxEventLoopDelayMs?: number
  /** Default: how late a timer is. */
  readonly lookAtEventLoop?: LookAtEventLoop
  readonly docs?: Partial<DocsOptions>
  /** Requests a minute of one client. Default: nobody is limited. */
  readonly rateLimit?: number | undefined
  /** Addresses and networks of proxies that are believed whom they ask for. Default: none. */
  readonly trustProxy?: readonly string[] | undefined
  /** Origins of pages that may ask from a browser. Default: none. */
  readonly corsOrigins?: readonly string[] | undefined
  /** Where its root is for those who ask. Default: what each request says. */
  readonly publicAddress?: string | undefined
}

const MIB = 1024 * 1024

function logWatcher(server: Server): Server['watchLog'] {
  const end = new AbortController()
  const watched = new Map<EventStore, LogWatch>()
  server.addHook('preClose', (done) => {
    end.abort()
    done()
  })
  return (store) => {
    const watch = watched.get(store) ?? watchLog(store, addressOf(store), server.log, end.signal)
    watched.set(store, watch)
    return watch
  }
}

/** A server with everything that every service shares; `await server.register(service)` is next. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { name, version, logging = {}, wiring = createWiring(), checkResponses = true } = options
  const server: Server = fastify({
    logger: { name, ...loggerOptions(logging) },
    logController: new RequestLog({ disableRequestLogging: logging.requests === false }),
    genReqId: requestIdOf,
    bodyLimit: options.bodyLimitBytes ?? MIB,
    ...(options.trustProxy && { trustProxy: [...options.trustProxy] }),
    // Slower than that is an attack, or a line that cannot carry the body.
    requestTimeout: 120_000,
    // `refuseWhenClosing` refuses requests instead, with a problem.
    return503OnClosing: false,
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, request, reply) => {
      answerError(error, request, reply)
    },
  })

  server.server.on('checkExpectation', answerExpectation)
  server.decorate('wiring', wiring)
  server.decorate('publicAddress', options.publicAddress)
  server.decorate('readiness', createReadiness())
  server.decorate('metrics', new Registry())
  server.decorate('watchLog', logWatcher(server))
  server.decorate('traffic', watchTraffic(server.server))
  server.decorateReply('problemCode', '')
  const catalogue = createProblemCatalogue()
  server.addHook('onRoute', catalogue.noteRoute)
  server.decorate('problemCatalogue', checkResponses ? catalogue : undefined)
  server.addHook('onClose', () => wiring.close())

  server.setValidatorCompiler(validatorCompiler)
  server.setSerializerCompiler(
    checkResponses ? checkingSerializerCompiler : plainSerializerCompiler,
  )
  server.setErrorHandler(answerError)
  refuseUndeclaredParameters(server)
  acceptJson(server)
  readLargeBodies(server)
  secureHeaders(server)
  refuseWhenClosing(server)
  refuseBrokenEncoding(server)
  const { maxEventLoopDelayMs = 1_000 } = options
  const calmBelowMs = maxEventLoopDelayMs === 0 ? Infinity : maxEventLoopDelayMs / 2
  const calm = settle(server, calmBelowMs, options.lookAtEventLoop)
  await refuseUnderPressure(server, maxEventLoopDelayMs, calm)
  if (options.corsOrigins !== undefined) await letPagesAsk(server, options.corsOrigins)
  if (options.rateLimit !== undefined) await limitClients(server, options.rateLimit)
  const limited = options.rateLimit === undefined ? {} : { preHandler: server.rateLimit() }
  server.setNotFoundHandler(limited, answerNotFound)
  refuseUnacceptable(server)
  sayWhatMayBeKept(server)
  await compressAnswers(server)

  await addDocs(server, { title: name, version, ...options.docs })
  addMetrics(server)
  addHealthRoutes(server)
  addProblemPages(server, catalogue)
  return server
}
