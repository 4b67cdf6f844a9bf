import type { ChangedUnit } from '../answers/explain.ts'

/** A change of one unit on a day. */
export interface ChangeShown {
  readonly id: string
  readonly name: string
  readonly change: string
  readonly on: string | null
  /** By how many places; places that nobody counted are not none. */
  readonly places: number | 'unknown'
}

/** The changes of all units, the latest first; what became known of the first day comes last. */
export function changesOf(units: readonly ChangedUnit[]): ChangeShown[] {
  return units
    .flatMap(({ id, name, changes }) =>
      changes.map(({ change, on, places, unitsWithUnknown }) => ({
        id,
        name: name ?? id,
        change,
        on,
        places:
          places.operational ??
          ((unitsWithUnknown.operational ?? 0) === 0 ? 0 : ('unknown' as const)),
      })),
    )
    .toSorted((a, b) => ((a.on ?? '') > (b.on ?? '') ? -1 : 1))
}
