import { describe, expect, it } from 'vitest'
import { planningRegions, REFERENCE, UnknownMunicipality } from './index.ts'

const { municipalities, find, get } = REFERENCE

describe('The municipalities', () => {
  it('are 119 old, 44 later', () => {
    expect(municipalities.filter(({ validTo }) => validTo === '2021-07-01')).toHaveLength(119)
    expect(municipalities.filter(({ validFrom }) => validFrom !== null)).toHaveLength(44)
  })

  it('are found by code, and a code that never was is a fault', () => {
    expect(get('LV0043000').name).toBe('Rēzeknes novads')
    expect(find('LV9999999')).toBeUndefined()
    expect(() => get('LV9999999')).toThrow(UnknownMunicipality)
  })

  it('lie in one of the five planning regions', () => {
    expect(planningRegions).toHaveLength(5)
    expect(get('0604300').planningRegion).toBe('Latgale')
    const inLatgale = municipalities.filter(({ planningRegion }) => planningRegion === 'Latgale')
    expect(inLatgale.filter(({ validFrom }) => validFrom === null)).toHaveLength(21)
    expect(inLatgale.filter(({ validFrom }) => validFrom !== null)).toHaveLength(9)
  })
})
