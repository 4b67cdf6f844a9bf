const TURN_MS = 8

/** Ends its caller's turn when that has been long enough. */
export type Turn = () => Promise<void> | undefined

/** Waits for others whenever its caller has had its turn; nobody waits long for one question. */
export function inTurns(): Turn {
  let until = performance.now() + TURN_MS
  return () => {
    if (performance.now() < until) return undefined
    return new Promise((resolve) =>
      setImmediate(() => {
        until = performance.now() + TURN_MS
        resolve()
      }),
    )
  }
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
