import type { Group } from '../answers/capacity.ts'
import type { Difference } from '../answers/comparison.ts'
import type { Territory } from '../answers/territories.ts'
import { countShown, type Shown } from '../map/measures.ts'
import type { Row } from '../map/rows.ts'
import { unknownIn, type PlacesMeasure } from './columns.ts'

/** What two maps and their difference can be coloured by. */
export const MAPPED = ['operational', 'free', 'closing'] as const
export type Mapped = (typeof MAPPED)[number]

export const mappedNamed = (name: string): Mapped =>
  MAPPED.find((one) => one === name) ?? 'operational'

/** The municipalities of one state with what they have of a measure. */
export function rowsOfState(
  territories: readonly Territory[],
  groups: readonly Group[],
  measure: Mapped,
): Row[] {
  const byCode = new Map(groups.map((group) => [group.municipality?.code, group]))
  return territories.map(({ code, name, planningRegion }) => {
    const sum = byCode.get(code)
    const shown: Shown = sum === undefined ? { kind: 'none' } : countShown(sum, measure)
    return { code, name, region: planningRegion, shown, sum }
  })
}

/** The municipalities of the second state with what they have more or less; others have no difference. */
export function rowsOfDifference(
  second: readonly Row[],
  groups: readonly Difference[],
  measure: PlacesMeasure,
): Row[] {
  const byCode = new Map(groups.map((group) => [group.municipality?.code, group]))
  return second.map((row) => ({
    ...row,
    shown: differenceShown(byCode.get(row.code), row.shown, measure),
  }))
}

function differenceShown(of: Difference | undefined, second: Shown, measure: PlacesMeasure): Shown {
  if (of === undefined) return second.kind === 'value' ? { kind: 'zero' } : second
  if ((of.from.units ?? 0) === 0 && (of.to.units ?? 0) === 0) return { kind: 'none' }
  const value = of.difference.places[measure] ?? 0
  if (value !== 0) return { kind: 'value', value, atLeast: false }
  const isUnknown = [of.from, of.to].some((one) => unknownIn(one, measure) > 0)
  return { kind: isUnknown ? 'unknown' : 'zero' }
}

/** From half of the largest difference on it is a large one. */
export const lookOfDifference =
  (rows: readonly Row[]) =>
  ({ shown }: Row): string => {
    if (shown.kind === 'zero') return 'same'
    if (shown.kind !== 'value') return shown.kind
    const strength = Math.abs(shown.value) >= largestIn(rows) / 2 ? 2 : 1
    return `${shown.value < 0 ? 'less' : 'more'}${strength}`
  }

export const largestIn = (rows: readonly Row[]): number =>
  Math.max(0, ...rows.map(({ shown }) => (shown.kind === 'value' ? Math.abs(shown.value) : 0)))
