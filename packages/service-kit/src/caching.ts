import type { RouteOptions } from 'fastify'
import { z } from 'zod'
import type { Server } from './server.ts'
import { varyBy } from './vary.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Request headers that the answer depends on. Default: those that its schema describes. */
    varies?: readonly string[]
  }
}

/**
 * Says of every answer to GET by which request headers it may be another, and, where its route does
 * not, whether it may be kept: one with a tag, if it is asked for again each time, which costs a 304;
 * any other is of the moment.
 */
export function sayWhatMayBeKept(server: Server): void {
  server.addHook('onRoute', (route) => {
    const varies = route.config?.varies ?? headersOf(route)
    if (varies.length > 0) route.config = { ...route.config, varies }
  })
  server.addHook('onSend', (request, reply, payload, done) => {
    const { method, routeOptions } = request
    if (method !== 'GET' && method !== 'HEAD') return done(null, payload)
    const { varies, answers = [] } = routeOptions.config
    if (varies !== undefined) varyBy(reply, ...varies)
    if (answers.length > 1) varyBy(reply, 'accept')
    if (!reply.hasHeader('cache-control'))
      reply.header('cache-control', reply.hasHeader('etag') ? 'no-cache' : 'no-store')
    done(null, payload)
  })
}

/** They ask whether there is another answer, not for another one. */
const CONDITIONS = new Set(['if-match', 'if-none-match', 'idempotency-key'])

function headersOf({ schema }: RouteOptions): readonly string[] {
  const described = schema?.headers
  if (!(described instanceof z.ZodObject)) return []
  return Object.keys(described.shape).filter((name) => !CONDITIONS.has(name))
}
