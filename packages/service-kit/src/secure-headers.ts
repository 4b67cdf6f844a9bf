import type { Server } from './server.ts'

const NOTHING_RUNS = "default-src 'none'; frame-ancestors 'none'"

/**
 * For answers that are data: nothing in them runs, wherever they are opened. Pages bring their own
 * policy. (Every further header takes 2 µs of every request; all of helmet's take 50.)
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
