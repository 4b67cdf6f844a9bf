import { describe, expect, it } from 'vitest'
import type { Step } from '../answers/explain.ts'
import { entriesOf, explainedNumber, stamped } from './steps.ts'

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

describe('entries of which some are not known', () => {
  it('make a sum of at least so much', () => {
    const opened = { ...step('2018-06-01', 0, '2018-06-01T00:00:00Z'), unitsWithUnknown: 1 }
    const counted = { ...step('2020-01-01', 9, '2020-01-01T00:00:00Z'), unitsWithUnknown: -1 }
    const entries = entriesOf({ units: [unit('a', [opened, counted])] })
    expect(entries.map(({ after, afterIsAtLeast }) => [after, afterIsAtLeast])).toEqual([
      [0, true],
      [9, false],
    ])
  })
})

describe('the number that is explained', () => {
  it('is not zero where a unit has no count', () => {
    expect(explainedNumber({ number: 0, unitsWithUnknown: 1 })).toEqual({ kind: 'unknown' })
    expect(explainedNumber({ number: 0, unitsWithUnknown: 0 })).toEqual({ kind: 'zero' })
    expect(explainedNumber({ number: 9, unitsWithUnknown: 1 })).toMatchObject({ atLeast: true })
  })
})

describe('a sentence with where it comes from', () => {
  it.each([
    ['39 vietas 27.11.2026.', '39 vietas 27.11.2026. (Vietas).'],
    ['39 places on 27 November 2026.', '39 places on 27 November 2026 (Vietas).'],
    [
      '39 vietas, kā bija zināms 2026. gada 27. novembrī.',
      '39 vietas, kā bija zināms 2026. gada 27. novembrī (Vietas).',
    ],
  ])('%s', (text, expected) => {
    expect(stamped(text, 'Vietas')).toBe(expected)
  })
})
