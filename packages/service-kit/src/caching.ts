import type { Server } from './server.ts'

/**
 * What a route does not say of its answer: that one with a tag may be kept, and has to be asked for
 * again each time, which costs a 304; and that any other is of the moment.
 */
export function sayWhatMayBeKept(server: Server): void {
  server.addHook('onSend', (request, reply, payload, done) => {
    const { method } = request
    if ((method === 'GET' || method === 'HEAD') && !reply.hasHeader('cache-control'))
      reply.header('cache-control', reply.hasHeader('etag') ? 'no-cache' : 'no-store')
    done(null, payload)
  })
}
