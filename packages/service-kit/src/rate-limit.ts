import rateLimit from '@fastify/rate-limit'
import { ProblemError } from './problem.ts'
import type { Server } from './server.ts'
import { ANYWHERE } from './own-problems.ts'

const MINUTE_MS = 60_000

/**
 * Lets each client, by its address (an IPv6 client by its /64), send so many requests a minute to all
 * services of the server together. Every answer says in `RateLimit-Limit`, `RateLimit-Remaining` and
 * `RateLimit-Reset` (seconds) how it stands.
 */
export async function limitClients(server: Server, requestsPerMinute: number): Promise<void> {
  await server.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: MINUTE_MS,
    enableDraftSpec: true,
    errorResponseBuilder: (_request, { ttl }) => tooManyRequests(requestsPerMinute, ttl),
  })
}

function tooManyRequests(requestsPerMinute: number, leftMs: number): ProblemError {
  return new ProblemError({
    ...ANYWHERE['too-many-requests'],
    detail: `A client may send ${requestsPerMinute} requests a minute. Wait ${Math.ceil(leftMs / 1_000)} seconds, as Retry-After says; ask for several things at once where that can be done.`,
    requestsPerMinute,
  })
}
