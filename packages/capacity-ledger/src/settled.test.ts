import { describe, expect, it } from 'vitest'
import { needsHistory, settle } from './settled.ts'
import {
  BRANCH,
  carriedOut,
  counted,
  filled,
  issued,
  opened,
  vacated,
  withdrawn,
} from './testing/reports.ts'
import { eventId, story, type Story } from './testing/story.ts'

function busyYear({ tell }: Story): void {
  tell('2015-01-01', opened())
  for (let month = 1; month <= 9; month++) {
    const day = `2015-0${month}-15`
    tell(day, filled(day))
  }
}

const later = { knownSince: Date.UTC(2020, 0, 1), position: '99', id: eventId(99) }

describe('A unit of which most has settled', () => {
  it('lists its latest events alone, and counts on as before', () => {
    const { ledger, tell, count } = story()
    busyYear({ ledger, tell, count })
    settle(ledger, BRANCH, { events: 2, days: 4 })
    expect(ledger.units.get(BRANCH)?.events).toHaveLength(2)
    tell('2015-10-15', counted('2015-10-15', { occupied: 3 }))
    expect(count('occupied', '2015-10-15')).toBe(3)
    expect(count('free', '2015-10-15')).toBe(17)
  })

  it('keeps the days that its latest events are about', () => {
    const { ledger, tell, count } = story()
    busyYear({ ledger, tell, count })
    tell('2015-10-15', vacated('2015-02-20', 3))
    settle(ledger, BRANCH, { events: 1, days: 4 })
    tell('2015-10-16', counted('2015-10-16', { occupied: 3 }))
    expect(count('occupied', '2015-10-16')).toBe(3)
  })

  it('needs its history for what was known, or so, before the events that are kept', () => {
    const { ledger, tell, count } = story()
    busyYear({ ledger, tell, count })
    settle(ledger, BRANCH, { events: 2, days: 4 })
    const needs = (event: Parameters<typeof tell>[1], knownSince = later.knownSince): boolean =>
      needsHistory(ledger, BRANCH, { ...event, ...later, knownSince })
    expect(needs(filled('2019-12-31'))).toBe(false)
    expect(needs(filled('2015-09-20'), Date.UTC(2015, 2, 1))).toBe(true)
    expect(needs(filled('2015-01-20'))).toBe(true)
    expect(needs(withdrawn(eventId(3)))).toBe(true)
    expect(() => tell('2020-01-01', filled('2015-01-20'))).toThrow(RangeError)
  })

  it('needs it for whatever becomes of an order that was issued before the days that are kept', () => {
    const { ledger, tell, count } = story()
    tell('2014-12-01', issued({ issuedOn: '2014-12-01', effectiveOn: '2030-01-01' }))
    busyYear({ ledger, tell, count })
    settle(ledger, BRANCH, { events: 2, days: 4 })
    expect(needsHistory(ledger, BRANCH, { ...carriedOut('2029-01-01'), ...later })).toBe(true)
  })
})
