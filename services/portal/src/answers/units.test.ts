import { describe, expect, it } from 'vitest'
import type { Known } from './capacity.ts'
import { sumOf, type PlacesFor } from './units.ts'

const places = (free: Known): PlacesFor => ({
  targetGroup: 'not-stated',
  authorised: 0,
  operational: 0,
  occupied: 0,
  reserved: 0,
  waiting: 0,
  free,
})

describe('a count of a unit', () => {
  it('is the sum over its target groups', () =>
    expect(sumOf({ places: [places(3), places(4)] }, 'free')).toBe(7))

  it('is not known where it is not of one of them, or where nothing is stated', () => {
    expect(sumOf({ places: [places(3), places('unknown')] }, 'free')).toBe('unknown')
    expect(sumOf({ places: [] }, 'free')).toBe('unknown')
  })
})
