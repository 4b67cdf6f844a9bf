import underPressure from '@fastify/under-pressure'
import type { Calm } from './calm.ts'
import type { Server } from './server.ts'

/** How often it looks how late the event loop was. */
const SAMPLE_MS = 1_000
/** Whatever keeps a server busy that has listened for longer is requests. */
const LONGEST_START_MS = 30_000

/**
 * Requests get 503 while the event loop is late. Not for what its start has cost: the samples
 * around the moment in which it came to rest still tell of that.
 */
export async function refuseUnderPressure(
  server: Server,
  maxEventLoopDelayMs: number,
  calm: Calm,
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
      const since = Math.min(calm.since() ?? Infinity, listensSince + LONGEST_START_MS)
      if (performance.now() - since > 2 * SAMPLE_MS) throw tooMuchToDo()
    },
  })
}

function tooMuchToDo(): Error {
  return Object.assign(new Error('The event loop is late'), { code: 'FST_UNDER_PRESSURE' })
}
