import type { Middleware } from 'openapi-fetch'

const HEADER = 'idempotency-key'

/** So that a command whose answer was lost on the way can be sent again. */
export const withIdempotencyKeys: Middleware = {
  onRequest: ({ request }) => {
    if (request.method !== 'GET' && !request.headers.has(HEADER))
      request.headers.set(HEADER, crypto.randomUUID())
    return request
  },
}
