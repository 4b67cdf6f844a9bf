import type { Group, Known, Sum } from '../answers/capacity.ts'
import type { Frame, PlayedGroup, PlayedNumbers } from '../answers/playback.ts'
import type { Territory } from '../answers/territories.ts'
import { groupBy } from '../parts/group-by.ts'

/** All that a playback has told up to a frame. */
export interface Told {
  readonly total: PlayedNumbers
  readonly groups: ReadonlyMap<number, PlayedGroup>
}

const NONE: PlayedNumbers = { places: {}, unitsWithUnknown: {} }
export const NOTHING_TOLD: Told = { total: NONE, groups: new Map() }

/** A group is named where it is new, and keeps its name. */
export function toldAfter(before: Told, { total = before.total, groups }: Frame): Told {
  const all = new Map(before.groups)
  for (const group of groups) {
    const { municipality = all.get(group.group)?.municipality } = group
    all.set(group.group, { ...group, ...(municipality && { municipality }) })
  }
  return { total, groups: all }
}

/** The sums of a frame as capacity answers them, but for confirmations, which are not played. */
export interface PlayedSums {
  readonly total: Sum
  readonly groups: readonly Group[]
  readonly regions: readonly Group[]
}

export function sumsOf({ total, groups }: Told, territories: readonly Territory[]): PlayedSums {
  const peopleOf = new Map(territories.map(({ code, population }) => [code, population?.count]))
  const counted = [...groups.values()].flatMap(({ municipality, ...numbers }) =>
    municipality === undefined || isNothing(numbers) ? [] : [{ municipality, numbers }],
  )
  const regionOf = ({ planningRegion }: { planningRegion: string }): string => planningRegion
  const byRegion = groupBy(counted, ({ municipality }) => regionOf(municipality))
  const peopleIn = new Map(groupBy(territories, regionOf).map(([of, all]) => [of, people(all)]))
  return {
    total: sumOf(total, people(territories)),
    groups: counted.map(({ municipality, numbers }) => ({
      ...sumOf(numbers, peopleOf.get(municipality.code)),
      municipality,
    })),
    regions: byRegion.map(([planningRegion, of]) => ({
      ...sumOf(of.map(({ numbers }) => numbers).reduce(added, NONE), peopleIn.get(planningRegion)),
      planningRegion,
    })),
  }
}

const isNothing = ({ units = 0, places, unitsWithUnknown }: PlayedNumbers): boolean =>
  units === 0 && Object.keys(places).length + Object.keys(unitsWithUnknown).length === 0

/** Of how many people nobody knows where that is so of one municipality. */
const people = (of: readonly Territory[]): number | undefined =>
  of.reduce<number | undefined>(
    (sum, { population }) =>
      sum === undefined || population === null ? undefined : sum + population.count,
    0,
  )

function added(a: PlayedNumbers, b: PlayedNumbers): PlayedNumbers {
  const all = (x: PlayedNumbers['places'], y: PlayedNumbers['places']) =>
    Object.fromEntries(
      [...new Set([...Object.keys(x), ...Object.keys(y)])].map((name) => [
        name,
        (x[name] ?? 0) + (y[name] ?? 0),
      ]),
    )
  return {
    units: (a.units ?? 0) + (b.units ?? 0),
    places: all(a.places, b.places),
    unitsWithUnknown: all(a.unitsWithUnknown, b.unitsWithUnknown),
    unconfirmedClosures: (a.unconfirmedClosures ?? 0) + (b.unconfirmedClosures ?? 0),
  }
}

function sumOf(numbers: PlayedNumbers, inhabitants: number | undefined): Sum {
  const { units = 0, places, unitsWithUnknown, unconfirmedClosures = 0 } = numbers
  return {
    units,
    places,
    unitsWithUnknown,
    unconfirmedClosures,
    oldestConfirmation: null,
    oldestConfirmationAgeDays: null,
    occupancy: occupancyOf(numbers),
    per1000: { operational: per1000Of(numbers, inhabitants) },
  }
}

/** As `/capacity/v1/capacity` has it with `rates`: unknown where any of it is. */
function occupancyOf({ places, unitsWithUnknown }: PlayedNumbers): Known | null {
  const { operational = 0, occupied = 0, reserved = 0 } = places
  const isUnknown = ['operational', 'occupied', 'reserved'].some(
    (measure) => (unitsWithUnknown[measure] ?? 0) > 0,
  )
  if (isUnknown) return 'unknown'
  return operational === 0 ? null : rounded((occupied + reserved) / operational, 1000)
}

function per1000Of(numbers: PlayedNumbers, inhabitants: number | undefined): Known {
  const { operational = 0 } = numbers.places
  if (inhabitants === undefined || (numbers.unitsWithUnknown['operational'] ?? 0) > 0)
    return 'unknown'
  return rounded((1_000 * operational) / inhabitants, 100)
}

const rounded = (value: number, parts: number): number => Math.round(value * parts) / parts
