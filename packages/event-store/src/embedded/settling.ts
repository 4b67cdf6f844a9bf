import type { HeldState } from './held-state.ts'
import type { LogState } from './log-state.ts'

/** Events that the index's tables may be behind the log. */
const TAIL = 16_384

/** Writes to the index's tables what only memory knows, between appends. */
export interface Settling {
  /** Call after each commit. */
  beginWhenDue(): void
  stop(): void
}

/** A part in each turn of the event loop, so that appends and readers get theirs. */
export function settling(held: HeldState): Settling {
  let isUnderWay = false
  let isStopped = false

  const settleSome = (): void => {
    isUnderWay = false
    if (isStopped) return
    try {
      isUnderWay = held.attempt(({ index }) => index.settleSome())
    } catch {
      // The log has it all; it is tried again after the next append, which meets the same disk.
    }
    if (isUnderWay) setImmediate(settleSome)
  }

  return {
    beginWhenDue: () => {
      if (isUnderWay || held.current().index.tailLength() < TAIL) return
      isUnderWay = true
      setImmediate(settleSome)
    },
    stop: () => {
      isStopped = true
    },
  }
}

/** Finishes the part that is under way, and then writes all that has come since. */
export function settleAll({ index }: LogState): void {
  while (index.settleSome() || index.tailLength() > 0);
}
