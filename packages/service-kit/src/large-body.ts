import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Beyond this, and slower than this, a client loses its connection in the middle of sending. */
const MOST_BYTES = 64 * 1024 * 1024
const LONGEST_MS = 10_000

/**
 * Reads a body that is too large to its end, and lets it fall, before it is refused. Most clients
 * read no answer before they have sent everything: closing on them loses the problem.
 */
export function readLargeBodies(server: FastifyInstance): void {
  server.addHook('preParsing', (request, _reply, payload, done) => {
    const length = Number(request.headers['content-length'] ?? 0)
    if (length <= request.routeOptions.bodyLimit || length > MOST_BYTES) return done(null, payload)
    lettingFall(request).then(
      () => done(null, payload),
      () => done(null, payload),
    )
  })
}

function lettingFall({ raw }: FastifyRequest): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_MS)
    const settle = (): void => {
      clearTimeout(timer)
      resolve()
    }
    raw.once('end', settle).once('close', settle).resume()
  })
}
