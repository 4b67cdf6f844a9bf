import { describe, expect, it } from 'vitest'
import { REFERENCE } from './territories.ts'
import { ERAS, KNOWN_TODAY, knownOn, TODAY } from './testing/eras.ts'
import { lensFor, locate, municipalities } from './testing/reference.ts'

const peopleOf = (on: string, knownAtMs: number): number => {
  const lens = lensFor(on, knownAtMs)
  const counts = lens.municipalities.map(
    ({ code }) => REFERENCE.populationOn(code, on, knownAtMs)?.count ?? NaN,
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

describe('A lens', () => {
  it('is one object for an era', () => {
    expect(lensFor('2022-01-01', KNOWN_TODAY)).toBe(lensFor('2025-06-30', knownOn('2024-06-13')))
    expect(lensFor('2025-07-01', KNOWN_TODAY)).not.toBe(lensFor('2025-06-30', KNOWN_TODAY))
    expect(lensFor(TODAY, KNOWN_TODAY)).toBe(lensFor('9999-12-31', Infinity))
    expect(lensFor(TODAY, -Infinity)).toBe(lensFor('1990-01-01', knownOn('2020-06-22')))
  })

  it('has a key of its own in every era', () => {
    expect(new Set(ERAS.map(({ on, knownAtMs }) => lensFor(on, knownAtMs).key)).size).toBe(
      ERAS.length,
    )
  })

  it.each(ERAS)('locates as `locate` does on $on, as known on $known', ({ on, knownAtMs }) => {
    const lens = lensFor(on, knownAtMs)
    for (const { code } of municipalities) {
      expect(lens.locate(code)).toEqual(locate({ code }, on, knownAtMs))
    }
  })

  it.each(ERAS)('keeps the number of people on $on, as known on $known', ({ on, knownAtMs }) => {
    expect(peopleOf(on, knownAtMs)).toBe(1_907_675)
  })

  it('counts the people of Varakļāni where they were expected to belong', () => {
    const people = (known: string): number | undefined =>
      REFERENCE.populationOn('LV0043000', '2022-01-01', knownOn(known))?.count
    expect(people('2020-07-01')).toBe(24_127 + 5_417 + 2_990)
    expect(people('2021-06-01')).toBe(24_127 + 5_417)
    expect(people('2019-01-01')).toBeUndefined()
  })

  it('says where the people of a split unit make a count uncertain', () => {
    const lens = lensFor(TODAY, KNOWN_TODAY)
    const uncertain = lens.municipalities.filter(
      ({ code }) => REFERENCE.populationOn(code, TODAY, KNOWN_TODAY)?.certain === false,
    )
    expect(uncertain.map(({ code }) => code).sort()).toEqual([
      'LV0032000',
      'LV0042000',
      'LV0044000',
      'LV0048000',
    ])
  })
})
