/** In each round of the event loop one question works for so long, and then everything else does. */
const TURN_MS = 8

/** Ends its caller's turn when that has been long enough. */
export type Turn = () => Promise<void> | undefined

/** Those that wait for their turn, the next one first. */
const waiting: (() => void)[] = []
/** When the turn of this round ends; undefined: there was none, and others may have worked for long. */
let until: number | undefined
let isUnderWay = false

/** Waits for others whenever its caller has had its turn; nobody waits long for questions, however many. */
export function inTurns(): Turn {
  return () => {
    if (until !== undefined && performance.now() < until) return undefined
    return new Promise((resolve) => {
      waiting.push(resolve)
      if (!isUnderWay) setImmediate(giveTurns)
      isUnderWay = true
    })
  }
}

/** To one in each round, as long as any waits. */
function giveTurns(): void {
  const next = waiting.shift()
  isUnderWay = next !== undefined
  until = next && performance.now() + TURN_MS
  if (next === undefined) return
  setImmediate(giveTurns)
  next()
}

/** The result of long work, between whose steps others have their turn. */
export async function finished<Result>(steps: Iterator<undefined, Result>): Promise<Result> {
  const turn = inTurns()
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
    await turn()
  }
}
