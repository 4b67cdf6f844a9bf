import { describe, expect, it } from 'vitest'
import { UnknownMunicipality } from './municipality.ts'
import { startOfDayInRiga } from './riga-day.ts'
import { ERAS, KNOWN_TODAY, knownOn, TODAY } from './testing/eras.ts'
import {
  codesInForceInstead,
  isInForce,
  locate,
  municipalitiesInForce,
} from './testing/reference.ts'

const VARAKLANI = '0701800'
const VARAKLANI_SINCE_2021 = 'LV0055000'
const REZEKNE_NOVADS = 'LV0043000'
const MADONA = 'LV0038001'

describe('the municipalities in force', () => {
  it.each(ERAS)('are $municipalities on $on, as known on $known', ({ on, knownAtMs, ...era }) => {
    expect(municipalitiesInForce(on, knownAtMs)).toHaveLength(era.municipalities)
  })

  it('change on the day of a reform, not before and not after', () => {
    expect(municipalitiesInForce('2021-06-30', KNOWN_TODAY)).toHaveLength(119)
    expect(municipalitiesInForce('2021-07-01', KNOWN_TODAY)).toHaveLength(43)
    expect(municipalitiesInForce('2025-06-30', KNOWN_TODAY)).toHaveLength(43)
    expect(municipalitiesInForce('2025-07-01', KNOWN_TODAY)).toHaveLength(42)
  })

  it('were expected to last for ever until the reform law was known', () => {
    expect(municipalitiesInForce('2030-01-01', knownOn('2020-06-22'))).toHaveLength(119)
    expect(municipalitiesInForce('2030-01-01', knownOn('2020-06-23'))).toHaveLength(42)
  })

  it('are known from the first instant of a day in Latvia, which is not that of the day in UTC', () => {
    const lawKnownMs = Date.parse('2020-06-22T21:00:00Z')
    expect(isInForce(VARAKLANI, '2022-01-01', lawKnownMs - 1)).toBe(true)
    expect(isInForce(VARAKLANI, '2022-01-01', lawKnownMs)).toBe(false)
    expect(startOfDayInRiga('2020-01-01')).toBe(Date.parse('2019-12-31T22:00:00Z'))
    expect(startOfDayInRiga('2021-03-28')).toBe(Date.parse('2021-03-27T22:00:00Z'))
    expect(startOfDayInRiga('2021-10-31')).toBe(Date.parse('2021-10-30T21:00:00Z'))
  })

  it('are refused for what is not a date or not an instant', () => {
    expect(() => municipalitiesInForce('2021', KNOWN_TODAY)).toThrow(RangeError)
    expect(() => municipalitiesInForce(TODAY, NaN)).toThrow(RangeError)
  })
})

describe('Varakļāni on 2022-01-01', () => {
  it.each([
    { known: '2020-06-22', code: VARAKLANI },
    { known: '2020-07-01', code: REZEKNE_NOVADS },
    { known: '2021-05-27', code: REZEKNE_NOVADS },
    { known: '2021-05-28', code: VARAKLANI_SINCE_2021 },
    { known: '2024-07-01', code: VARAKLANI_SINCE_2021 },
  ])('lies in $code, as known on $known', ({ known, code }) => {
    expect(locate({ code: VARAKLANI }, '2022-01-01', knownOn(known))).toEqual({
      code,
      certain: true,
    })
  })
})

describe('Varakļāni on 2025-07-01', () => {
  it('is its own municipality until the merger into Madona is known', () => {
    expect(isInForce(VARAKLANI_SINCE_2021, '2025-07-01', knownOn('2024-06-12'))).toBe(true)
    expect(isInForce(VARAKLANI_SINCE_2021, '2025-07-01', knownOn('2024-06-13'))).toBe(false)
    expect(isInForce(MADONA, '2025-07-01', knownOn('2024-06-13'))).toBe(true)
  })
})

describe('The nine municipalities thanked for 2018', () => {
  const thanked = [
    '0050000',
    '0210000',
    '0380200',
    '0601000',
    '0440801',
    '0681000',
    '0680200',
    '0760202',
    '0381600',
  ]

  it('are seven within the boundaries of today', () => {
    const today = thanked.map((code) => locate({ code }, TODAY, KNOWN_TODAY))
    expect(today.every(({ certain }) => certain)).toBe(true)
    expect(new Set(today.map(({ code }) => code)).size).toBe(7)
  })

  it('are nine within those of then', () => {
    const then = thanked.map((code) => locate({ code }, '2018-12-31', knownOn('2018-12-31')).code)
    expect(then).toEqual(thanked)
  })
})

describe('For a code that is not in force on a day', () => {
  it('the answer is what it became', () => {
    expect(codesInForceInstead(VARAKLANI, TODAY, KNOWN_TODAY)).toEqual([MADONA])
    expect(codesInForceInstead('0604300', TODAY, KNOWN_TODAY)).toEqual(['LV0042000', 'LV0032000'])
  })

  it('the answer is all that it was made of', () => {
    expect(codesInForceInstead(MADONA, '2022-01-01', KNOWN_TODAY)).toEqual([
      'LV0038000',
      'LV0055000',
    ])
    expect(codesInForceInstead(MADONA, '2019-01-01', KNOWN_TODAY)).toEqual([
      '0700200',
      '0700800',
      '0701400',
      '0705500',
      '0701800',
    ])
  })

  it('the answer is what was expected to lie there, while the code did not exist yet', () => {
    const known = knownOn('2020-07-01')
    expect(codesInForceInstead(VARAKLANI_SINCE_2021, '2022-01-01', known)).toEqual([REZEKNE_NOVADS])
    expect(codesInForceInstead(MADONA, '2026-01-01', known)).toEqual(['LV0038000', REZEKNE_NOVADS])
  })

  it('a code in force stands for itself, and one that never was is refused', () => {
    expect(codesInForceInstead(MADONA, TODAY, KNOWN_TODAY)).toEqual([MADONA])
    expect(() => codesInForceInstead('LV9999999', TODAY, KNOWN_TODAY)).toThrow(UnknownMunicipality)
    expect(() => locate({ code: '__proto__' }, TODAY, KNOWN_TODAY)).toThrow(UnknownMunicipality)
  })
})
