import { setTimeout as sleep } from 'node:timers/promises'
import type { Server } from './server.ts'

/** How late the event loop is, in milliseconds; each look takes a moment. */
export type LookAtEventLoop = () => Promise<number>

/** Whether a server has come to rest from the work of its start. */
export interface Calm {
  /** Since when, by the clock of `performance`; undefined while it is still at work. */
  readonly since: () => number | undefined
}

const LOOK_MS = 20
/** One look may fall into a pause between two long pieces of work. */
const CALM_LOOKS = 5

/**
 * From the moment it listens, a server looks at its event loop until several looks in a row have
 * found it in time; before that it is not ready.
 */
export function settle(
  server: Server,
  calmBelowMs: number,
  look: LookAtEventLoop = lookAtEventLoop,
): Calm {
  const end = new AbortController()
  let isListening = false
  let since: number | undefined
  let lateMs = 0

  const untilCalm = async (): Promise<void> => {
    for (let calmLooks = 0; calmLooks < CALM_LOOKS && !end.signal.aborted;) {
      lateMs = await look()
      calmLooks = lateMs < calmBelowMs ? calmLooks + 1 : 0
    }
    since = performance.now()
  }

  server.addHook('onListen', (done) => {
    isListening = true
    void untilCalm()
    done()
  })
  server.addHook('preClose', (done) => {
    end.abort()
    done()
  })
  server.readiness.add('event-loop', () =>
    isListening && since === undefined
      ? { ready: false, reason: 'Still at work on its start', lateMs: Math.round(lateMs) }
      : { ready: true },
  )
  return { since: () => since }
}

async function lookAtEventLoop(): Promise<number> {
  const due = performance.now() + LOOK_MS
  await sleep(LOOK_MS, undefined, { ref: false })
  return performance.now() - due
}
