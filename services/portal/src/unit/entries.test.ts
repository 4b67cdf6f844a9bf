import { describe, expect, it } from 'vitest'
import type { TimelineEntry } from '../answers/timeline.ts'
import { asCsv } from '../lists/columns.ts'
import { text } from '../lists/cells.ts'
import { daysLate, knownBy, overrunReason, telling } from './entries.ts'
import { EFFECTIVE_IN_FILE, EVENT_IN_FILE } from './entries-in-file.ts'

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

  it('has one thing in each column of a file', () => {
    const over = entry({
      type: 'PlaceFilled',
      knownSince: '2022-03-01',
      said: { overrun: { reason: 'Plūdi' } },
    })
    const columns = [EFFECTIVE_IN_FILE, EVENT_IN_FILE].map((inFile) => ({
      key: '',
      title: '',
      cell: () => text(''),
      inFile,
    }))
    const stamp = { validAt: '2022-01-01', knownAt: '2022-03-01', generated: false }
    const file = asCsv([over, entry({})], columns, stamp).split('\r\n')
    expect(file.slice(0, 3)).toEqual([
      '\uFEFFvalidAt,knownAt,generated,effective,daysLate,event,overrunReason',
      '2022-01-01,2022-03-01,false,2022-01-01,59,PlaceFilled,Plūdi',
      '2022-01-01,2022-03-01,false,2022-01-01,0,PlacesCounted,',
    ])
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
