import { describe, expect, it } from 'vitest'
import { kilometres, metresBetween } from './distance.ts'

describe('A distance', () => {
  const equator = { latitude: 0, longitude: 0 }

  it('is a degree of the mean great circle over a degree, along a meridian or the equator', () => {
    expect(metresBetween(equator, { latitude: 1, longitude: 0 })).toBe(111_195)
    expect(metresBetween({ latitude: 0, longitude: 1 }, equator)).toBe(111_195)
  })

  it('is half as long along the parallel of 60°, is none to itself and half of a circle at most', () => {
    const sixty = { latitude: 60, longitude: 24 }
    expect(metresBetween(sixty, { latitude: 60, longitude: 24.001 })).toBe(56)
    expect(metresBetween(sixty, sixty)).toBe(0)
    expect(metresBetween(equator, { latitude: 0, longitude: 180 })).toBe(20_015_114)
  })

  it('is told to a tenth of a kilometre', () => {
    expect([49, 50, 4_449, 4_450].map(kilometres)).toEqual([0, 0.1, 4.4, 4.5])
  })
})
