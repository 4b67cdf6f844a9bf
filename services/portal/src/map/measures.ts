import type { Known, Sum } from '../answers/capacity.ts'

/** What the map can be coloured by. */
export const MEASURES = ['free', 'per1000', 'occupancy', 'gap', 'closing', 'planned'] as const
export type Measure = (typeof MEASURES)[number]

export const measureNamed = (name: string): Measure =>
  MEASURES.find((measure) => measure === name) ?? 'free'

/** How a number is shown: unknown is not zero, and where there is nothing to count there is none. */
export type Shown =
  | { readonly kind: 'value'; readonly value: number; readonly atLeast: boolean }
  | { readonly kind: 'zero' | 'unknown' | 'none' }

export function shownOf(sum: Sum | undefined, measure: Measure): Shown {
  if (sum === undefined) return { kind: 'none' }
  switch (measure) {
    case 'free':
    case 'closing':
      return countShown(sum, measure)
    case 'per1000':
      return sum.units === 0 ? { kind: 'none' } : rateShown(sum.per1000?.['operational'])
    case 'occupancy':
      return sum.units === 0 ? { kind: 'none' } : rateShown(percent(sum.occupancy))
    case 'gap':
      return gapShown(sum)
    case 'planned':
      return plannedShown(sum)
  }
}

/** The numbers that there are of a measure. */
export const valuesOf = (sums: readonly Sum[], measure: Measure): number[] =>
  sums.flatMap((sum) => {
    const shown = shownOf(sum, measure)
    return shown.kind === 'value' ? [shown.value] : []
  })

/**
 * A count of places in all units; one that some units do not state is at least so many. Units that
 * do not operate, in which people are displaced, are not among those counted.
 */
export function countShown({ units, places, unitsWithUnknown }: Sum, count: string): Shown {
  if (units === 0 && count !== 'displaced') return { kind: 'none' }
  return numberShown(places[count] ?? 0, (unitsWithUnknown[count] ?? 0) > 0)
}

function gapShown({ targets }: Sum): Shown {
  if (targets === null || targets === undefined) return { kind: 'none' }
  if (targets.gap === null) return { kind: 'unknown' }
  return targets.gap <= 0 ? { kind: 'zero' } : numberShown(targets.gap, false)
}

function plannedShown({ planned }: Sum): Shown {
  if (planned === null || planned === undefined) return { kind: 'none' }
  const { places, projectsWithUnknownPlaces } = planned
  if (places === 0 && projectsWithUnknownPlaces === 0) return { kind: 'none' }
  return numberShown(places ?? 0, projectsWithUnknownPlaces > 0)
}

export function numberShown(value: number, atLeast: boolean): Shown {
  if (value === 0) return { kind: atLeast ? 'unknown' : 'zero' }
  return { kind: 'value', value, atLeast }
}

function rateShown(rate: Known | null | undefined): Shown {
  if (rate === null || rate === undefined) return { kind: 'none' }
  if (rate === 'unknown') return { kind: 'unknown' }
  return rate === 0 ? { kind: 'zero' } : { kind: 'value', value: rate, atLeast: false }
}

const percent = (share: Known | null | undefined): Known | null | undefined =>
  typeof share === 'number' ? share * 100 : share

/** Decimals that a measure is written with. */
export const digitsOf = (measure: Measure): number => (measure === 'per1000' ? 1 : 0)

/** Those that are reckoned from counts, each of which is explained by itself. */
const DERIVED = ['per1000', 'occupancy', 'gap'] as const
export const isDerived = (measure: string): measure is (typeof DERIVED)[number] =>
  DERIVED.some((one) => one === measure)

/** In the order of sorting: unknown and none come after every number. */
export function sizeOf(shown: Shown): number {
  if (shown.kind === 'value') return shown.value
  return { zero: 0, unknown: -1, none: -2 }[shown.kind]
}
