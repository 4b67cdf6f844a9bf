import type { Changes } from '../query.ts'
import { askRows } from './ask-rows.ts'
import { ask, Refused } from './ask.ts'
import type { Municipality } from './capacity.ts'

/** Sums of one point; what is 0 is left out. */
export interface Counted {
  readonly units?: number
  readonly places: Readonly<Record<string, number>>
  readonly unitsWithUnknown: Readonly<Record<string, number>>
}

export type Change = Counted & { readonly change: string }

export interface Difference {
  readonly municipality?: Municipality
  readonly from: Counted
  readonly to: Counted
  readonly difference: Counted
  readonly changes: readonly Change[]
}

export interface Comparison {
  readonly from: { readonly validAt: string; readonly knownAt: string }
  readonly validAt: string
  readonly knownAt: string
  readonly total: Difference
  readonly groups: readonly Difference[]
}

export interface ChangedUnit {
  readonly id: string
  readonly name: string | null
  readonly changes: readonly (Change & {
    readonly on: string | null
    readonly events: readonly { readonly id: string; readonly knownSince: string }[]
  })[]
}

/** What differs between two points of both clocks, by municipality; undefined: they are the same. */
export const comparison = (asked: Changes): Promise<Comparison | undefined> =>
  ask<Comparison>('/history/v1/diff', { ...asked, by: 'municipality' }).catch((error: unknown) => {
    if (error instanceof Refused && error.code === 'same-point') return undefined
    throw error
  })

export const unitsChanged = (
  asked: Changes,
): Promise<{ total: number; units: readonly ChangedUnit[] }> =>
  askRows('/history/v1/diff/units', { ...asked, limit: '100' }, 'units')
