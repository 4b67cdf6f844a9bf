import type { HeldState } from './held-state.ts'
import type { LogState } from './log-state.ts'

/** Events that the index's tables may be behind the log. */
const TAIL = 16_384

/** Writes to the tables of the index between appends, so that they do not fall far behind. */
export interface IndexSettler {
  /** Begins when the tables are far enough behind; call it after each commit. */
  beginWhenDue(): void
  stop(): void
}

/** Writes one part in each turn of the event loop, so that appends and readers get their turns. */
export function indexSettler(held: HeldState): IndexSettler {
  let isUnderWay = false
  let isStopped = false

  const settleSome = (): void => {
    isUnderWay = false
    if (isStopped) return
    try {
      isUnderWay = held.attempt(({ index }) => index.settleSome())
    } catch {
      // Nothing is lost, for the log has it all. The next append tells its caller what is wrong
      // with the disk, and when it succeeds this begins again.
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

/** Finishes what is under way, and then writes all that has come since. */
export function settleAll({ index }: LogState): void {
  while (index.settleSome() || index.tailLength() > 0);
}
