/** All that answer questions have so long together, and then everything else has its turn. */
const TURN_MS = 8

/** Ends its caller's turn when that has been long enough. */
export type Turn = () => Promise<void> | undefined

/**
 * When the turn ends of whoever has it in this round of the event loop; undefined: nobody has, and
 * others may have worked in it for long.
 */
let until: number | undefined
let isEnding = false
/** How many wait for their turn. */
let waiting = 0

/** Waits for others whenever its caller has had its turn; nobody waits long for questions, however many. */
export function inTurns(): Turn {
  return () => {
    if (until !== undefined && performance.now() < until) return undefined
    waiting += 1
    return new Promise((resolve) =>
      setImmediate(() => {
        until = beginTurn(waiting)
        waiting -= 1
        resolve()
      }),
    )
  }
}

/** Gives its end, which the end of the round forgets. */
function beginTurn(sharers: number): number {
  if (!isEnding)
    setImmediate(() => {
      isEnding = false
      until = undefined
    })
  isEnding = true
  return performance.now() + TURN_MS / sharers
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
