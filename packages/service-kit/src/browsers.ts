import cors from '@fastify/cors'
import type { Server } from './server.ts'

/** Headers of answers that a page may read beside those that every page may. */
const READABLE = [
  'ETag',
  'Idempotency-Replayed',
  'Link',
  'Link-Template',
  'Location',
  'Memento-Datetime',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'Retry-After',
  'Vietas-Position',
  'Vietas-View-Behind-Since',
  'X-Request-Id',
]
const SENDABLE = [
  'Accept-Datetime',
  'Content-Type',
  'Idempotency-Key',
  'If-Match',
  'If-None-Match',
  'X-Request-Id',
]
const TEN_MINUTES_IN_SECONDS = 600

/** Lets pages of these origins ask from a browser, and read what they are answered (Fetch, CORS). */
export async function letPagesAsk(server: Server, origins: readonly string[]): Promise<void> {
  const allowed = {
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST', 'DELETE'],
    allowedHeaders: SENDABLE,
    exposedHeaders: READABLE,
    maxAge: TEN_MINUTES_IN_SECONDS,
  }
  await server.register(cors, {
    // An OPTIONS that is no preflight of a browser is answered like any other.
    delegator: ({ method, headers }, done) => {
      const asks = headers['access-control-request-method'] !== undefined
      done(null, method === 'OPTIONS' && !asks ? { origin: false } : allowed)
    },
  })
}
