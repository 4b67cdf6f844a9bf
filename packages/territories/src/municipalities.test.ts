import { describe, expect, it } from 'vitest'
import {
  findMunicipality,
  municipalities,
  municipality,
  planningRegionOf,
  planningRegions,
  UnknownMunicipality,
} from './index.ts'

describe('The municipalities', () => {
  it('are 119 old, 44 later', () => {
    expect(municipalities.filter(({ validTo }) => validTo === '2021-07-01')).toHaveLength(119)
    expect(municipalities.filter(({ validFrom }) => validFrom !== null)).toHaveLength(44)
  })

  it('are found by code, and a code that never was is a fault', () => {
    expect(municipality('LV0043000').name).toBe('Rēzeknes novads')
    expect(findMunicipality('LV9999999')).toBeUndefined()
    expect(() => municipality('LV9999999')).toThrow(UnknownMunicipality)
  })

  it('have a count of people only where Eurostat counted them', () => {
    expect(municipality('0701800').population2020).toBe(2990)
    expect(municipality('LV0055000')).not.toHaveProperty('population2020')
  })

  it('lie in one of the five planning regions', () => {
    expect(planningRegions).toHaveLength(5)
    expect(planningRegionOf('0604300')).toBe('Latgale')
    const inLatgale = municipalities.filter(({ planningRegion }) => planningRegion === 'Latgale')
    expect(inLatgale.filter(({ validFrom }) => validFrom === null)).toHaveLength(21)
    expect(inLatgale.filter(({ validFrom }) => validFrom !== null)).toHaveLength(9)
  })
})
