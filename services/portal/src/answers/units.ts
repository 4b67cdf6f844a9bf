import type { Changes } from '../query.ts'
import { ask } from './ask.ts'
import type { Known, Municipality } from './capacity.ts'

export interface OrderOfUnit {
  readonly id: string
  readonly status: string
  readonly authority: string
  readonly issuedOn: string
  readonly effectiveOn: string
  readonly revokedOn: string | null
  readonly reviewDue: string | null
  readonly reviewOverdue: boolean
  readonly carriedOutOn: string | null
}

export interface Unit {
  readonly id: string
  readonly name: string | null
  readonly status: string
  readonly serviceType: string
  readonly provider: string | null
  readonly municipality: Municipality | null
  readonly parish: string | null
  readonly address: string | null
  readonly opensOn: string
  readonly closesOn: string | null
  readonly closing: boolean
  readonly closureConfirmed: boolean | null
  readonly reviewDue: string | null
  readonly reviewOverdue: boolean
  readonly closureOrders: readonly OrderOfUnit[]
  readonly lastConfirmedOn: string | null
  readonly places: readonly PlacesFor[]
}

export type PlacesFor = { readonly targetGroup: string } & Readonly<Record<CountName, Known>>
/** What is counted of a unit, in the order of reading. */
export const COUNTS = [
  'authorised',
  'operational',
  'occupied',
  'reserved',
  'free',
  'waiting',
] as const
/** What somebody has to do something about where it is not 0. */
export const FLAGGED = ['overrun', 'operationalBeyondAuthorised', 'affected', 'displaced'] as const
type Flagged = (typeof FLAGGED)[number]
export type CountName = (typeof COUNTS)[number] | Flagged

export interface UnitInFull {
  readonly unit: Unit
}

export const unitWith = (id: string, clocks: Changes): Promise<UnitInFull> =>
  ask(`/capacity/v1/units/${encodeURIComponent(id)}`, clocks)

export const units = (asked: Changes): Promise<{ total: number; units: readonly Unit[] }> =>
  ask('/capacity/v1/units', asked)

/** The sum of a count over target groups as far as it is known, and whether that is all of it. */
export function knownOf(
  { places }: Pick<Unit, 'places'>,
  count: CountName,
): { readonly known: number; readonly isAll: boolean } {
  const values = places.map((each) => each[count])
  const stated = values.filter((value) => value !== 'unknown')
  return {
    known: stated.reduce((sum, value) => sum + value, 0),
    isAll: stated.length === values.length,
  }
}

/** What of a unit is flagged. */
export const flagsOf = (unit: Unit): readonly Flagged[] =>
  FLAGGED.filter((count) => knownOf(unit, count).known > 0)

/** The sum of a count over target groups; unknown where any of it is, or where none is stated. */
export function sumOf({ places }: Pick<Unit, 'places'>, count: CountName): Known {
  if (places.length === 0) return 'unknown'
  let sum = 0
  for (const each of places) {
    const value = each[count]
    if (value === 'unknown') return 'unknown'
    sum += value
  }
  return sum
}
