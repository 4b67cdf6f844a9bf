/** Long work that yields wherever others may have their turn. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** After so many entries others have their turn. */
export const STEP = 1 << 15

export function wholeOf<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}
