import { describe, expect, it } from 'vitest'
import { startOfDayInRiga } from './riga-day.ts'
import { KNOWN_TODAY, knownOn } from './testing/eras.ts'
import { successorsAsKnown } from './testing/reference.ts'

const lineage = (code: string, known: string): string[] =>
  successorsAsKnown(code, knownOn(known)).map(
    ({ from, kind, to, effectiveOn }) =>
      `${from.code} ${kind} ${effectiveOn}: ${to.name} ${to.code}`,
  )

describe('Into which municipality does Varakļāni go', () => {
  it('as known on 2020-06-22: nothing is known', () => {
    expect(lineage('0701800', '2020-06-22')).toEqual([])
  })

  it('as known on 2020-07-01: Rēzeknes novads', () => {
    expect(lineage('0701800', '2020-07-01')).toEqual([
      '0701800 merges 2021-07-01: Rēzeknes novads LV0043000',
    ])
  })

  it('as known on 2021-06-01: none, it continues under a new code', () => {
    expect(lineage('0701800', '2021-06-01')).toEqual([
      '0701800 continues 2021-07-01: Varakļānu novads LV0055000',
    ])
  })

  it('as known on 2024-07-01: Madonas novads from 2025-07-01', () => {
    const merger = 'LV0055000 merges 2025-07-01: Madonas novads LV0038001'
    expect(lineage('0701800', '2024-07-01')).toEqual([
      '0701800 continues 2021-07-01: Varakļānu novads LV0055000',
      merger,
    ])
    expect(lineage('LV0055000', '2024-07-01')).toEqual([merger])
  })

  it('and by which law or judgment each step was known', () => {
    const steps = successorsAsKnown('0701800', KNOWN_TODAY)
    expect(steps.map(({ knownSince, basis }) => [knownSince, basis?.publisher])).toEqual([
      [startOfDayInRiga('2021-05-28'), 'Satversmes tiesa'],
      [startOfDayInRiga('2024-06-13'), 'Saeima'],
    ])
  })
})

describe('The lineage of others', () => {
  it('names the parishes of a split', () => {
    const parts = successorsAsKnown('0604300', KNOWN_TODAY)
    expect(parts.map(({ to, kind, parishes }) => [to.name, kind, parishes])).toEqual([
      ['Preiļu novads', 'splits', ['Aglonas pagasts']],
      [
        'Krāslavas novads',
        'splits',
        ['Grāveru pagasts', 'Kastuļinas pagasts', 'Šķeltovas pagasts'],
      ],
    ])
  })

  it('tells a merger from a new code for the same ground', () => {
    expect(lineage('0010000', '2024-07-01')).toEqual([
      '0010000 continues 2021-07-01: Rīga LV0001000',
    ])
    expect(lineage('0700200', '2024-07-01')).toEqual([
      '0700200 merges 2021-07-01: Madonas novads LV0038000',
      'LV0038000 merges 2025-07-01: Madonas novads LV0038001',
    ])
  })

  it('ends with what is still in force, and is empty for a code that no known reform has brought yet', () => {
    expect(successorsAsKnown('LV0038001', KNOWN_TODAY)).toEqual([])
    expect(lineage('LV0055000', '2020-07-01')).toEqual([])
  })
})
