import {
  groupText,
  growthInSteps,
  placesIn,
  unknownIn,
  wholeOf,
  type CapacityFilter,
  type Numbers,
} from '@vietas/capacity-ledger'
import type { Day } from '@vietas/domain'
import type { Asking } from '../questions/questions.ts'

const DIMENSIONS = ['municipality', 'planningRegion', 'serviceType'] as const
type Dimension = (typeof DIMENSIONS)[number]

export interface PlacesBehind {
  readonly places: number
  readonly unitsWithoutCount: number
}

/** The operational places of the ledger behind a row, on one of some days; at least one. */
export type PlacesOn = (
  of: Readonly<Record<Dimension, string | null>> | undefined,
  day: Day,
) => PlacesBehind

/** One walk over all days, instead of a question for each. */
export function placesBehind(
  { view, knownAt, lens }: Asking,
  filter: CapacityFilter,
  by: readonly string[],
  days: ReadonlySet<Day>,
): PlacesOn {
  const dimensions = DIMENSIONS.filter((dimension) => by.includes(dimension))
  const stops = [...days].sort((a, b) => a - b)
  const [first, last] = [stops[0] as Day, stops.at(-1) as Day]
  const moments = wholeOf(
    growthInSteps(view.index, {
      by: dimensions,
      filter,
      measures: ['operational'],
      reach: (day, knownSince) => (knownSince <= knownAt ? day : Infinity),
      legs: [{ lens, at: first, from: { validAt: first, knownAt } }],
      until: last,
    }),
  )
  const onDays = new Map<Day, ReadonlyMap<string, Numbers>>()
  let now = new Map<string, Numbers>()
  for (const moment of moments(stops)) {
    if (moment === undefined) continue
    now = new Map(now)
    for (const { key, numbers } of moment.groups) now.set(groupText(key), numbers)
    if (moment.total !== undefined) now.set(groupText([]), moment.total)
    onDays.set(moment.at, now)
  }
  return (of, day) => {
    const key = of === undefined ? [] : dimensions.map((dimension) => of[dimension] ?? '')
    const numbers = onDays.get(day)?.get(groupText(key))
    if (numbers === undefined) return { places: 0, unitsWithoutCount: 0 }
    return {
      places: placesIn(numbers, 'operational'),
      unitsWithoutCount: unknownIn(numbers, 'operational'),
    }
  }
}
