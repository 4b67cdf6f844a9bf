import type { Beside } from '../answers/scenarios.ts'
import { number, type Cell } from '../lists/cells.ts'
import type { Known } from '../answers/capacity.ts'
import type { Pair } from '../compare/columns.ts'

/** A scenario beside its baseline, as two points are compared: from what is to what would be. */
export const pairOf = ({ baseline, scenario, difference }: Beside): Pair => ({
  from: baseline,
  to: scenario,
  difference,
})

/** Whether anything that is counted differs. */
export const differs = ({ difference, changes }: Beside): boolean =>
  changes.length > 0 ||
  difference.units !== 0 ||
  [difference.places, difference.unitsWithUnknown].some((of) =>
    Object.values(of).some((value) => value !== 0),
  )

/**
 * What one has more or less than the other; not known where one of them is not. What is not known in
 * full may differ where the numbers do not.
 */
export const differenceCell = (of: Known | null, than: Known | null, partly = false): Cell =>
  typeof of === 'number' && typeof than === 'number'
    ? number(partly && of === than ? 'unknown' : of - than, { signed: true, partly })
    : number(of === than ? null : 'unknown')

/** A sum and how many of it are not known. */
type Sum = readonly [value: number, unknown: number]

/** The same of sums. */
export const differenceOfSums = ([of, some]: Sum, [than, others]: Sum): Cell =>
  differenceCell(of, than, some + others > 0)

/** Rows of the same question to a scenario and its baseline, side by side. */
export interface Twin<Row> {
  readonly key: string
  readonly scenario: Row | undefined
  readonly baseline: Row | undefined
}

export function twinsOf<Row>(
  scenario: readonly Row[],
  baseline: readonly Row[],
  keyOf: (row: Row) => string,
): readonly Twin<Row>[] {
  const [ours, theirs] = [scenario, baseline].map(
    (rows) => new Map(rows.map((row) => [keyOf(row), row])),
  )
  return [...new Set([...(ours?.keys() ?? []), ...(theirs?.keys() ?? [])])].map((key) => ({
    key,
    scenario: ours?.get(key),
    baseline: theirs?.get(key),
  }))
}
