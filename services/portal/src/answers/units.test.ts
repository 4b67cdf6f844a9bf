import { describe, expect, it } from 'vitest'
import type { Known } from './capacity.ts'
import { knownOf, sumOf, type PlacesFor } from './units.ts'

const places = (free: Known): PlacesFor => ({
  targetGroup: 'not-stated',
  authorised: 0,
  operational: 0,
  occupied: 0,
  reserved: 0,
  waiting: 0,
  free,
  overrun: 0,
  operationalBeyondAuthorised: 0,
  affected: 0,
  displaced: 0,
})

describe('a count of a unit', () => {
  it('is the sum over its target groups', () =>
    expect(sumOf({ places: [places(3), places(4)] }, 'free')).toBe(7))

  it('is not known where it is not of one of them, or where nothing is stated', () => {
    expect(sumOf({ places: [places(3), places('unknown')] }, 'free')).toBe('unknown')
    expect(sumOf({ places: [] }, 'free')).toBe('unknown')
  })

  it('is as much as is known of it', () => {
    const over = { ...places(0), overrun: 2 }
    const unknown = { ...places(0), overrun: 'unknown' as const }
    expect(knownOf({ places: [over, unknown] }, 'overrun')).toEqual({ known: 2, isAll: false })
    expect(knownOf({ places: [over] }, 'overrun')).toEqual({ known: 2, isAll: true })
  })
})
