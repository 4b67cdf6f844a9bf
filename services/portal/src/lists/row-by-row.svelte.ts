import { untrack } from 'svelte'

/** So many rows are drawn anew in a frame: about those that are seen at once. */
const IN_A_FRAME = 15

/** Rows as they stand on the page while others are to come. */
export interface RowByRow<Row> {
  readonly rows: readonly Row[]
  /** Whether some of them still stand as they were before. */
  readonly isComing: boolean
}

/**
 * Rows that are put in another order, or are more or fewer of the same answer, from the first on, so
 * that whoever asked for it sees it at once. Those of another answer come all at once: what is of
 * different days never stands together.
 */
export function rowByRow<Row>(
  wanted: () => readonly Row[],
  answer: () => readonly Row[],
): RowByRow<Row> {
  let rows = $state.raw(untrack(wanted))
  let isComing = $state(false)
  let of = untrack(answer)
  $effect.pre(() => {
    const next = wanted()
    const before = untrack(() => rows)
    const isOfAnother = answer() !== of
    of = answer()
    let frame = 0
    const upTo = (end: number): void => {
      isComing = !isOfAnother && end < Math.max(next.length, before.length)
      rows = isComing ? [...next.slice(0, end), ...before.slice(end)] : next
      if (isComing) frame = requestAnimationFrame(() => upTo(end + IN_A_FRAME))
    }
    if (next !== before) upTo(IN_A_FRAME)
    return () => cancelAnimationFrame(frame)
  })
  return {
    get rows() {
      return rows
    },
    get isComing() {
      return isComing
    },
  }
}
