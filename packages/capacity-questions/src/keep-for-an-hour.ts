import type { Server } from '@vietas/service-kit'
import { mayBeKept } from './clocks.ts'
import type { CapacityReader } from './reader.ts'

/** Browsers and proxies take it as long as this without asking; then its tag tells whether it stands. */
const SECONDS = 3_600

/** Answers that may be kept say so; all others are asked for again each time. */
export function keepForAnHour(server: Server, { now }: CapacityReader): void {
  server.addHook('onSend', ({ query }, reply, payload, done) => {
    const answered = reply.statusCode === 200 || reply.statusCode === 304
    if (answered && reply.hasHeader('memento-datetime') && mayBeKept(query as object, now()))
      reply.header('cache-control', `max-age=${SECONDS}`)
    done(null, payload)
  })
}
