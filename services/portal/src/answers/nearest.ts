import type { Changes } from '../query.ts'
import { ask, Refused } from './ask.ts'
import type { Known, Municipality } from './capacity.ts'

export interface Point {
  readonly latitude: number
  readonly longitude: number
}

export interface NearUnit {
  readonly id: string
  readonly name: string
  readonly serviceType: string
  readonly provider: string | null
  readonly municipality: Municipality
  readonly address: string | null
  readonly coordinates: Point | null
  /** From where its distance is: its own point, or the middle of its municipality. */
  readonly located: 'unit' | 'municipality' | 'unknown'
  readonly distanceKm: number | null
  readonly free: readonly { readonly targetGroup: string; readonly places: Known }[]
  /** The first day without it, as far as known. */
  readonly closesOn: string | null
}

export interface Nearest {
  readonly to: Point & { readonly name: string | null }
  readonly total: number
  readonly totalUnknown: number
  readonly units: readonly NearUnit[]
  /** Units of which it is not known whether a place is free. */
  readonly unknown: readonly NearUnit[]
}

const UNFOUND = ['unknown-place', 'outside-the-country', 'ambiguous-place']

/** The free places nearest to a place; undefined: there is no such place. */
export const nearest = (asked: Changes): Promise<Nearest | undefined> =>
  ask<Nearest>('/capacity/v1/units/nearest', { ...asked, limit: '50' }).catch((error: unknown) => {
    if (error instanceof Refused && UNFOUND.includes(error.code)) return undefined
    throw error
  })
