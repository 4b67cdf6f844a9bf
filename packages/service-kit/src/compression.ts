import compress from '@fastify/compress'
import { negotiate } from '@fastify/accept-negotiator'
import { gzipOfParts } from './gzip-of-parts.ts'
import { partsOf } from './serialization.ts'
import type { Server } from './server.ts'
import { varyBy } from './vary.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answers with a strong tag are one sequence of bytes, so they are not compressed. */
    compress?: false
  }
}

/** Below it, packing saves no packet on the way. */
const SMALLEST_BYTES = 1_024

/**
 * Answers in the encoding that the client likes best: zstd where Node has it, Brotli or gzip. What a
 * route has written in parts goes as gzip to whoever takes that as gladly, since of this the part
 * that is kept is compressed once. Streams of events are left as they are.
 */
export async function compressAnswers(server: Server): Promise<void> {
  server.addHook('onRoute', (route) => {
    if (route.config?.compress === false) Object.assign(route, { compress: false })
  })
  server.addHook('onSend', (request, reply, payload, done) => {
    // The plugin gives each reply of a route that it may compress its method.
    if (reply.compress === null) return done(null, payload)
    varyBy(reply, 'accept-encoding')
    const parts = partsOf(payload)
    if (parts === undefined || parts.rest.length < SMALLEST_BYTES) return done(null, payload)
    const accepted = request.headers['accept-encoding']
    if (accepted === undefined || negotiate(accepted, KEPT_FIRST) !== 'gzip')
      return done(null, payload)
    reply.header('content-encoding', 'gzip')
    gzipOfParts(parts).then((bytes) => done(null, bytes), done)
  })
  await server.register(compress, {
    threshold: SMALLEST_BYTES,
    encodings: ['zstd', 'br', 'gzip'],
    // A body has a limit in bytes; one that unfolds would need another.
    globalDecompression: false,
  })
}

const KEPT_FIRST = ['gzip', 'br', 'zstd']
