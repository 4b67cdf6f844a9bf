import { describe, expect, it } from 'vitest'
import type { TimelineEntry } from '../answers/timeline.ts'
import { daysLate, knownBy, overrunReason, telling } from './entries.ts'

const entry = (more: Partial<TimelineEntry>): TimelineEntry => ({
  event: 'e',
  type: 'PlacesCounted',
  words: { lv: '', en: '' },
  about: { capability: 'service-units', id: 'u' },
  stream: 'serviceUnits-u',
  revision: 0,
  recordedAt: '2026-11-26T00:00:00.000Z',
  recordedBy: null,
  effectiveOn: '2022-01-01',
  knownSince: '2022-01-01',
  source: null,
  said: {},
  after: null,
  changes: [],
  changedBy: [],
  ...more,
})
const corrected = {
  relation: 'corrects',
  event: 'later',
  type: 'CountCorrected',
  knownSince: '2022-03-01',
}

describe('what happened to a unit', () => {
  it('is told as it was known then: nobody knew that it would be corrected', () => {
    const all = [
      entry({ changedBy: [corrected] }),
      entry({ event: 'later', knownSince: '2022-03-01' }),
    ]
    expect(knownBy(all, '2022-02-28')).toEqual([entry({})])
    expect(knownBy(all, '2022-03-01')).toEqual(all)
  })

  it('is told without those who come and go, unless that was corrected', () => {
    const filled = entry({ type: 'PlaceFilled' })
    const withdrawn = entry({ type: 'PlaceFilled', changedBy: [corrected] })
    expect(telling([filled, withdrawn, entry({})])).toEqual([withdrawn, entry({})])
  })

  it('is told with those who came over the limit, and why they did', () => {
    const over = entry({ type: 'PlaceFilled', said: { overrun: { reason: 'Plūdi' } } })
    expect(telling([over])).toEqual([over])
    expect(overrunReason(over)).toBe('Plūdi')
    expect(overrunReason(entry({}))).toBeUndefined()
  })

  it.each([
    ['2022-01-01', '2022-03-01', 59],
    ['2022-03-01', '2022-01-01', 0],
    ['undocumented', '2022-01-01', 0],
    [null, '2022-01-01', 0],
  ])('about %s, known since %s, became known %i days late', (effectiveOn, knownSince, days) =>
    expect(daysLate(entry({ effectiveOn, knownSince }))).toBe(days),
  )
})
