import type { ChangedUnit, ChangedUnits } from '../answers/explain.ts'
import { addMonths, type Day } from '../days.ts'

/** A change of one unit on a day. */
export interface ChangeShown {
  readonly id: string
  readonly name: string
  readonly change: string
  readonly on: string | null
  /** By how many places; places that nobody counted are not none. */
  readonly operational: number | 'unknown'
  /** By how many that an order is to close. */
  readonly closing: number | 'unknown'
}

export interface YearOfChanges {
  readonly since: Day
  /** How many units changed since then. */
  readonly total: number
  /** Those that changed last. */
  readonly latest: ChangedUnits
}

const NARROWER_MONTHS = [6, 3, 1]

/** What changed in a year: where that is more than an answer holds, its last months are asked for. */
export async function changesInYear(
  day: Day,
  changedSince: (day: Day) => Promise<ChangedUnits>,
): Promise<YearOfChanges> {
  const since = addMonths(day, -12)
  const year = await changedSince(since)
  let latest = year
  for (const months of NARROWER_MONTHS)
    if (latest.total > latest.units.length) latest = await changedSince(addMonths(day, -months))
  return { since, total: year.total, latest }
}

/** The changes of all units, the latest first; what became known of the first day comes last. */
export function changesOf(units: readonly ChangedUnit[]): ChangeShown[] {
  return units
    .flatMap(({ id, name, changes }) =>
      changes
        .map((of) => ({
          id,
          name: name ?? id,
          change: of.change,
          on: of.on,
          operational: sizeOf(of, 'operational'),
          closing: sizeOf(of, 'closing'),
        }))
        .filter(
          ({ change, operational, closing }) =>
            operational !== 0 || closing !== 0 || !COUNTS_ONLY.has(change),
        ),
    )
    .toSorted((a, b) => ((a.on ?? '') > (b.on ?? '') ? -1 : 1))
}

/** These say something only by the places that they change. */
const COUNTS_ONLY = new Set(['enlarged', 'reduced', 'became-known', 'became-unknown'])

function sizeOf(
  { places, unitsWithUnknown }: ChangedUnit['changes'][number],
  measure: 'operational' | 'closing',
): number | 'unknown' {
  return places[measure] ?? ((unitsWithUnknown[measure] ?? 0) === 0 ? 0 : 'unknown')
}
