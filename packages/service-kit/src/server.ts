import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { FastifyPluginAsyncZod, ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Registry } from 'prom-client'
import type { Readiness } from './readiness.ts'
import type { EventStore } from '@vietas/event-store'
import type { LogWatch } from './log-watch.ts'
import type { ProblemCatalogue } from './problem-catalogue.ts'
import type { Traffic } from './traffic.ts'
import type { Wiring } from './wiring.ts'

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
    /** Where the root of the server is for those who ask; undefined: what each request says. */
    readonly publicAddress: string | undefined
    readonly readiness: Readiness
    readonly metrics: Registry
    readonly traffic: Traffic
    /** Where problems are checked: each that is answered has to be in it. */
    readonly problemCatalogue: ProblemCatalogue | undefined
    /** Watches a log, once for all services that are mounted in the server. */
    readonly watchLog: (store: EventStore) => LogWatch
  }
}
