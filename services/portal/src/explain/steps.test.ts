import { describe, expect, it } from 'vitest'
import type { Step } from '../answers/explain.ts'
import { entriesOf, firstSentence } from './steps.ts'

const step = (on: string, number: number, knownSince: string): Step => ({
  change: 'enlarged',
  on,
  number,
  unitsWithUnknown: 0,
  events: [
    { id: on, type: 'OperationalPlacesSet', stream: '', effectiveOn: on, knownSince, source: null },
  ],
})
const unit = (id: string, steps: readonly Step[]) => ({
  id,
  name: null,
  number: 0,
  unitsWithUnknown: 0,
  steps,
})

describe('the entries of a number', () => {
  it('follow each other as they became known, and add up', () => {
    const entries = entriesOf({
      units: [
        unit('a', [
          step('2018-06-01', 12, '2018-06-01T00:00:00Z'),
          step('2022-01-01', -2, '2023-05-20T00:00:00Z'),
        ]),
        unit('b', [step('2019-10-01', 8, '2019-09-12T00:00:00Z')]),
      ],
    })
    expect(entries.map(({ unit: of, before, after }) => [of, before, after])).toEqual([
      ['a', 0, 12],
      ['b', 12, 20],
      ['a', 20, 18],
    ])
  })
})

describe('the sentence to cite', () => {
  it('ends before the units are listed, though days have dots', () => {
    expect(
      firstSentence('84 vietas 26.11.2026., kā bija zināms 26.11.2026., 4 vienībās. Vienība: 27.'),
    ).toBe('84 vietas 26.11.2026., kā bija zināms 26.11.2026., 4 vienībās.')
    expect(firstSentence('2 places on 1 May 2020, in 1 unit.')).toBe(
      '2 places on 1 May 2020, in 1 unit.',
    )
  })
})
