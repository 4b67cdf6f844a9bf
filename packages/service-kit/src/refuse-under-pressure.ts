import underPressure from '@fastify/under-pressure'
import type { Server } from './server.ts'

/** How often it looks how late the event loop was. */
const SAMPLE_MS = 1_000

/**
 * Requests get 503 while the event loop is late. Not for what its start has cost: before the server
 * listens nobody is served too late, and the samples around that moment still tell of the start.
 */
export async function refuseUnderPressure(
  server: Server,
  maxEventLoopDelayMs: number,
): Promise<void> {
  let listensSince = Infinity
  server.addHook('onListen', (done) => {
    listensSince = performance.now()
    done()
  })
  await server.register(underPressure, {
    maxEventLoopDelay: maxEventLoopDelayMs,
    sampleInterval: SAMPLE_MS,
    pressureHandler: async () => {
      if (performance.now() - listensSince > 2 * SAMPLE_MS) throw tooMuchToDo()
    },
  })
}

function tooMuchToDo(): Error {
  return Object.assign(new Error('The event loop is late'), { code: 'FST_UNDER_PRESSURE' })
}
