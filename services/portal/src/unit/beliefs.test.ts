import { expect, it } from 'vitest'
import type { TimelineEntry } from '../answers/timeline.ts'
import { beliefsOf, spanOf } from './beliefs.ts'

function entry(knownSince: string, changed: Readonly<Record<string, unknown>>): TimelineEntry {
  return {
    event: knownSince,
    type: '',
    words: { lv: '', en: '' },
    about: { capability: 'service-units', id: 'u' },
    stream: 'serviceUnits-u',
    revision: 0,
    recordedAt: '2026-11-26T00:00:00.000Z',
    recordedBy: null,
    effectiveOn: null,
    knownSince,
    source: null,
    said: {},
    after: {
      on: '2016-01-01',
      status: null,
      places: null,
      changed: Object.entries(changed).map(([field, to]) => ({ field, from: null, to })),
    },
    changes: [],
    changedBy: [],
  }
}

const KALKUNI = [
  entry('2010-01-01', { opensOn: '2010-01-01', status: 'open' }),
  entry('2012-01-01', { places: [] }),
  entry('2016-05-24', { closesOn: '2019-09-01', status: 'closed' }),
  entry('2016-09-28', { closesOn: null, reviewDue: '2017-06-30' }),
]

it('a unit that was to close is believed to go on once its order is revoked', () => {
  const beliefs = beliefsOf(KALKUNI)
  expect(beliefs.map(({ learnt }) => learnt)).toEqual(['2010-01-01', '2016-05-24', '2016-09-28'])
  expect(beliefs.map((belief) => spanOf(belief, '2009-01-01'))).toEqual([
    { opens: '2010-01-01', closes: undefined },
    { opens: '2010-01-01', closes: '2019-09-01' },
    { opens: '2010-01-01', closes: undefined },
  ])
  expect(beliefs.map(({ reviewDue }) => reviewDue)).toEqual([null, null, '2017-06-30'])
})

it('what is learnt on one day is one belief, and of many the last are kept', () => {
  const days = Array.from({ length: 12 }, (_, index) => `2020-01-${String(index + 10)}`)
  const many = days.flatMap((day) => [
    entry(day, { status: 'suspended' }),
    entry(day, { status: 'open' }),
  ])
  const beliefs = beliefsOf(many)
  expect(beliefs.map(({ learnt }) => learnt)).toEqual(days.slice(-10))
  expect(beliefs.every(({ suspended, entries }) => !suspended && entries.length === 2)).toBe(true)
})
