import {
  AFTER_EVERY_DAY,
  BEFORE_EVERY_DAY,
  inKnownOrder,
  type Day,
  type UnitEvent,
  type UnitId,
} from '@vietas/domain'
import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import type { Changes } from './entry.ts'
import { createLedger, record, restoreUnit, unitsOf, type Ledger } from './ledger.ts'
import { needsHistory, settle, type KeptOfUnit } from './settled.ts'
import { brokenEvents } from './testing/broken-events.ts'
import { busyHistories, histories, LAST_INSTANT, type History } from './testing/histories.ts'
import { interleaved } from './testing/interleave.ts'
import {
  disagreements,
  lastConfirmed,
  namedConfirmations,
  namedEntries,
  netted,
  plainNumbers,
  sums,
  type Numbers,
} from './testing/numbers.ts'
import { unitsKnownAt } from './testing/plain-fold.ts'
import { eventId, FIRST_DAY, LAST_DAY } from './testing/random-events.ts'

const days: Day[] = [BEFORE_EVERY_DAY, FIRST_DAY - 400, AFTER_EVERY_DAY - 1]
for (let day = FIRST_DAY - 1; day <= LAST_DAY + 1; day++) days.push(day)
const instants = Array.from({ length: LAST_INSTANT + 3 }, (_, at) => at - 1)

const recordAll = (events: History, ledger: Ledger = createLedger()): Changes[] =>
  events.map((event) => record(ledger, event))

function holds<Given extends [unknown, ...unknown[]]>(
  given: { [K in keyof Given]: fc.Arbitrary<Given[K]> },
  law: (...given: Given) => void,
): void {
  fc.assert(fc.property<Given>(...given, law), { numRuns: 30 * inject('times') })
}

describe('The ledger', { tags: ['random'] }, () => {
  it('adds up to what exactly the events known at an instant say about a day', () => {
    holds([histories], (events) => {
      const numbersOn = numbersIn(recordAll(events))
      for (const knownAt of instants) {
        const units = unitsKnownAt(events, knownAt)
        for (const day of days) {
          const wrong = disagreements(numbersOn(day, knownAt), plainNumbers(units, day))
          if (wrong.length > 0)
            throw new Error(`on day ${day} as known at ${knownAt}: ${wrong.join('; ')}`)
        }
      }
    })
  })

  it('is the same when it is built again', () => {
    holds([histories], (events) => {
      expect(recordAll(events)).toEqual(recordAll(events))
    })
  })

  it('goes on from restored units as if it had never stopped', () => {
    holds([histories, fc.nat(30)], (events, stop) => {
      const later = events.slice(stop)
      expect(recordAll(later, restored(events.slice(0, stop)))).toEqual(
        recordAll(events).slice(stop),
      )
    })
  })

  it('goes on from units of which most has settled as if all of it were kept', () => {
    const settling = fc.array(fc.record({ events: fc.nat(6), days: fc.nat(6) }), { minLength: 20 })
    holds([fc.oneof(histories, busyHistories), settling, fc.nat(3)], (events, kept, every) => {
      const ledger = createLedger()
      const changes = events.map((event, at) => {
        for (const unitId of unitsOf(event)) {
          if (!needsHistory(ledger, unitId, event)) continue
          const before = events.slice(0, at).filter((other) => unitsOf(other).includes(unitId))
          restoreUnit(ledger, unitId, before)
        }
        const change = record(ledger, event)
        if (at % (every + 1) === 0)
          for (const unitId of ledger.units.keys())
            settle(ledger, unitId as UnitId, kept[at % kept.length] as KeptOfUnit)
        return change
      })
      expect(changes).toEqual(recordAll(events))
    })
  })

  it('does not depend on the order in which events of different units arrive', () => {
    holds([histories, fc.array(fc.nat(), { minLength: 40 })], (events, choices) => {
      const reordered = interleaved(events, choices)
      expect(netted(recordAll(reordered))).toEqual(netted(recordAll(events)))
    })
  })

  it('has the same entries for late arrivals as if they had come when they became known', () => {
    holds([histories], (events) => {
      const inTime = [...events].sort(inKnownOrder)
      expect(netted(recordAll(events))).toEqual(netted(recordAll(inTime)))
    })
  })

  it('does not change when an event cannot be applied', () => {
    const attempts = fc.array(fc.record({ event: brokenEvents, at: fc.nat(30), id: fc.nat(40) }))
    const knownSince = fc.nat(LAST_INSTANT)
    holds([histories, attempts, knownSince], (events, broken, knownSince) => {
      const ledger = createLedger()
      const taken: History[number][] = []
      const changes: Changes[] = []
      const take = (event: History[number]): void => {
        const before = structuredClone(ledger.units)
        try {
          changes.push(record(ledger, event))
          taken.push(event)
        } catch {
          expect(ledger.units).toEqual(before)
        }
      }
      for (const [at, event] of events.entries()) {
        for (const attempt of broken)
          if (attempt.at === at)
            take({ ...event, ...attempt.event, id: eventId(attempt.id), knownSince })
        take(event)
      }
      expect(changes).toEqual(recordAll(taken))
    })
  })
})

function numbersIn(changes: readonly Changes[]): (day: Day, knownAt: number) => Numbers {
  const entries = namedEntries(changes)
  const confirmations = namedConfirmations(changes)
  return (day, knownAt) =>
    new Map([...sums(entries, day, knownAt), ...lastConfirmed(confirmations, day, knownAt)])
}

function restored(events: History): Ledger {
  const byUnit = new Map<UnitId, UnitEvent[]>()
  for (const event of events)
    for (const unitId of unitsOf(event)) byUnit.set(unitId, [...(byUnit.get(unitId) ?? []), event])
  const ledger = createLedger()
  for (const [unitId, ofUnit] of byUnit) restoreUnit(ledger, unitId, ofUnit)
  return ledger
}
