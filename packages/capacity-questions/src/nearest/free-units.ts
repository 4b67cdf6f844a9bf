import {
  queryCapacity,
  type CapacityFilter,
  type CapacityTable,
  type Question,
} from '@vietas/capacity-ledger'
import { phaseOn, serviceUnits, type Coordinates } from '@vietas/domain'
import type { Lens } from '@vietas/territories'
import { inTurns } from '../in-turns.ts'
import { stateOf, type Asking } from '../questions/questions.ts'
import { sortedInTurns } from '../questions/sorted-in-turns.ts'
import { metresBetween } from './distance.ts'

/** A unit that operates, and has so many free places or may have them. */
export interface FreeUnit {
  readonly id: string
  readonly municipality: string
  readonly municipalityCertain: boolean
  readonly metres: number
  /** Where no report states its coordinates: those of its municipality's label. */
  readonly coordinates: Coordinates | undefined
  /** What is known to be free; some of it may be unknown. */
  readonly free: number
  readonly isUnknown: boolean
}

/** Farther than any place on Earth. */
export const NOWHERE = 99_999_999

export interface Wanted {
  readonly to: Coordinates
  readonly filter: CapacityFilter
  readonly atLeast: number
}

/** How all units are grouped for it; made in steps, before it is asked. */
export const byPlace = ({ lens }: Asking, filter: CapacityFilter): Question => ({
  by: ['unit', 'municipality'],
  filter,
  lens,
})

/**
 * By distance, then by id. Free places come from the ledger, as it is at once; a unit is looked at
 * itself only where its coordinates were ever stated, or where the ledger knows more than the walk.
 */
export async function freeUnits(asking: Asking, wanted: Wanted): Promise<readonly FreeUnit[]> {
  const { view, validAt, knownAt, lens } = asking
  const { to, filter } = wanted
  const table = queryCapacity(view.index, { ...byPlace(asking, filter), validAt, knownAt })
  const metresTo = metresToLabels(to, lens)
  const turn = inTurns()
  const found: FreeUnit[] = []
  for (const group of table.present) {
    const unit = freeUnitOf(table, group, metresTo, wanted, asking)
    if (unit !== undefined) found.push(unit)
    await turn()
  }
  return sortedInTurns(found, nearestFirst, turn)
}

function freeUnitOf(
  table: CapacityTable,
  group: number,
  metresTo: (municipality: string) => number,
  { to, atLeast }: Wanted,
  asking: Asking,
): FreeUnit | undefined {
  const fits = fitting(table, group, atLeast)
  if (fits === undefined) return undefined
  const [id, code] = table.groups[group] as [string, string]
  const where = mayLieElsewhere(id, asking)
    ? whereaboutsOf(id, asking)
    : { municipality: code, municipalityCertain: table.uncertainLocations(group) === 0 }
  if (where === undefined) return undefined
  const { municipality, municipalityCertain, coordinates } = where
  const metres = coordinates ? metresBetween(to, coordinates) : metresTo(municipality)
  return { id, municipality, municipalityCertain, metres, coordinates, ...fits }
}

/** One of which nobody knows where it lies is farther than all others. */
function metresToLabels(to: Coordinates, lens: Lens): (municipality: string) => number {
  const known = new Map<string, number>()
  return (municipality) => {
    const found = known.get(municipality)
    if (found !== undefined) return found
    const label = lens.labelPoint(municipality)
    const metres = label ? metresBetween(to, label) : NOWHERE
    known.set(municipality, metres)
    return metres
  }
}

interface Whereabouts {
  readonly municipality: string
  readonly municipalityCertain: boolean
  readonly coordinates?: Coordinates | undefined
}

const mayLieElsewhere = (id: string, { view, upTo }: Asking): boolean =>
  upTo !== undefined || view.withCoordinates.has(id)

/** Nothing where the unit was not yet known on the first page of a walk. */
function whereaboutsOf(id: string, asking: Asking): Whereabouts | undefined {
  const unit = stateOf(serviceUnits, id, asking)
  const location = unit?.opening && phaseOn(unit, asking.validAt)?.location
  if (!location) return undefined
  const { code, certain } = asking.lens.locate(location.municipality, location.parish)
  return {
    municipality: code,
    municipalityCertain: certain,
    coordinates: location.coordinates,
  }
}

/** What is known to be free is enough, or what is not known may be. */
function fitting(
  table: CapacityTable,
  group: number,
  atLeast: number,
): Pick<FreeUnit, 'free' | 'isUnknown'> | undefined {
  if (table.units(group) === 0) return undefined
  const free = table.sum(group, 'free')
  if (free >= atLeast) return { free, isUnknown: false }
  return table.unknownUnits(group, 'free') > 0 ? { free, isUnknown: true } : undefined
}

export function nearestFirst(
  a: Pick<FreeUnit, 'metres' | 'id'>,
  b: Pick<FreeUnit, 'metres' | 'id'>,
): number {
  return a.metres - b.metres || (a.id < b.id ? -1 : Number(a.id > b.id))
}
