import type { FastifyInstance, FastifyRequest } from 'fastify'

/** A client that sends more than this, or takes longer, loses its connection while it sends. */
const MOST_BYTES = 64 * 1024 * 1024
const LONGEST_MS = 10_000

/**
 * Reads a body that is too large to its end, and discards it, before the request is refused. Most
 * clients read the answer only after they have sent everything; if the connection were closed
 * before, they would not see the problem.
 */
export function readLargeBodies(server: FastifyInstance): void {
  server.addHook('preParsing', (request, _reply, payload, done) => {
    const length = Number(request.headers['content-length'] ?? 0)
    if (length <= request.routeOptions.bodyLimit || length > MOST_BYTES) return done(null, payload)
    discardBody(request).then(
      () => done(null, payload),
      () => done(null, payload),
    )
  })
}

function discardBody({ raw }: FastifyRequest): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_MS)
    const settle = (): void => {
      clearTimeout(timer)
      resolve()
    }
    raw.once('end', settle).once('close', settle).resume()
  })
}
