import { dayOf, knownAtMs, type UnitReport } from '@vietas/domain'
import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { balancesWith } from '../capacity-index/balances.ts'
import {
  createCapacityIndex,
  takeSegment,
  type CapacityIndex,
} from '../capacity-index/capacity-index.ts'
import { emptyColumns } from '../capacity-index/columns.ts'
import { emptyNumbering } from '../capacity-index/numbering.ts'
import { segmentOf } from '../capacity-index/segment-of.ts'
import { channelOfSlot } from '../capacity-index/slots.ts'
import { wholeOf } from '../capacity-index/steps-of-work.ts'
import { createLedger, record } from '../ledger.ts'
import { histories, LAST_INSTANT, type History } from '../testing/histories.ts'
import { FIRST_DAY, LAST_DAY } from '../testing/random-events.ts'
import { confirmed, corrected, filled, opened, suspended } from '../testing/reports.ts'
import { knownEvent } from '../testing/story.ts'
import { CHANGES, type Change } from './change.ts'
import { daysOfUnits, type DaysOfUnits } from './days-of-units.ts'
import { reasonsOn, signBetween, type AddFor } from './difference.ts'
import { reasonsBetween } from './reasons-between.ts'
import { daysBetween, entriesNow, walk, type Point } from './walk.ts'

/** An index that is told events, which it has in its balances once it is balanced. */
function anIndex() {
  const [ledger, numbering, index] = [createLedger(), emptyNumbering(), createCapacityIndex()]
  const take = (of: History): void => {
    for (const event of of) takeSegment(index, segmentOf(numbering, record(ledger, event)))
  }
  const summedUp = (): DaysOfUnits => {
    const channelOf = (leaf: number): number => channelOfSlot(index.leafSlot[leaf] as number)
    index.balances = balancesWith(index.balances, index.recent, index.leaves, channelOf)
    index.recent = emptyColumns()
    index.recentLast.fill(0)
    return wholeOf(daysOfUnits(index, wholeOf(entriesNow(index)).order))
  }
  return { index, take, summedUp }
}

/** What is not 0, by reason and leaf. */
type Sums = Map<string, number>

const into =
  (sums: Sums): AddFor =>
  (reason) =>
  (leaf, delta) => {
    const key = `${reason} ${leaf}`
    const sum = (sums.get(key) ?? 0) + delta
    if (sum === 0) sums.delete(key)
    else sums.set(key, sum)
  }

function byDays(index: CapacityIndex, from: Point, to: Point): Sums {
  const sums: Sums = new Map()
  const about = { knownAt: to.knownAt, sign: signBetween(from.validAt, to.validAt) }
  const units = index.units.keys()
  const days = walk(wholeOf(entriesNow(index)), daysBetween(from, to), units, (unit, on, all) => {
    reasonsOn(index, { unit, on, ...about }, all, into(sums))
    return undefined
  })
  wholeOf(days)
  return sums
}

function bySums(index: CapacityIndex, days: DaysOfUnits, from: Point, to: Point): Sums {
  const sums: Sums = new Map()
  const addFor = into(sums)
  const take = {
    addFor,
    addSums: ({ reason, leaf, delta }: DaysOfUnits, first: number, end: number, sign: 1 | -1) => {
      for (let at = first; at < end; at++) {
        const change = CHANGES[reason[at] as number] as Change
        addFor(change)(leaf[at] as number, sign * (delta[at] as number))
      }
    },
  }
  wholeOf(reasonsBetween(index, wholeOf(entriesNow(index)), days, [from, to], take))
  return sums
}

const point: fc.Arbitrary<Point> = fc.record({
  validAt: fc.integer({ min: FIRST_DAY - 1, max: LAST_DAY + 1 }),
  knownAt: fc.integer({ min: -1, max: LAST_INSTANT + 1 }),
})

describe('What happens between two points', { tags: ['random'] }, () => {
  it('is the same by the sums of days as by their entries, also what has come since', () => {
    fc.assert(
      fc.property(histories, fc.nat(30), point, point, (events, some, from, to) => {
        const { index, take, summedUp } = anIndex()
        take(events.slice(0, some))
        const days = summedUp()
        take(events.slice(some))
        expect(bySums(index, days, from, to)).toEqual(byDays(index, from, to))
      }),
      { numRuns: 200 * inject('times') },
    )
  })
})

describe('The reasons of a day', () => {
  const at = (on: string, known: string): Point => ({
    validAt: dayOf(on),
    knownAt: knownAtMs(known),
  })
  const told = (...reports: readonly (readonly [known: string, UnitReport])[]): History =>
    reports.map(([known, report], number) => knownEvent(report, known, number))
  const reasons = (index: CapacityIndex, days: DaysOfUnits, known: string): string[] => {
    const [from, to] = [at('2016-01-31', known), at('2016-02-28', known)]
    const sums = bySums(index, days, from, to)
    expect(sums).toEqual(byDays(index, from, to))
    return [...new Set([...sums.keys()].map((key) => key.split(' ')[0] ?? ''))]
  }
  const opening = ['2015-01-01', opened()] as const
  const filling = ['2016-02-01', filled('2016-02-01')] as const
  const confirming = ['2016-03-01', confirmed('2016-02-01')] as const

  it('are those before a confirmation that came to be known later', () => {
    const { index, take, summedUp } = anIndex()
    take(told(opening, filling, confirming))
    const days = summedUp()
    expect(reasons(index, days, '2016-02-15')).toEqual(['came-and-went'])
    expect(reasons(index, days, '2016-03-15')).toEqual(['re-counted'])
  })

  it('are others once a confirmation has come that adds no entry', () => {
    const { index, take, summedUp } = anIndex()
    const [first, second, third] = told(opening, filling, confirming)
    take([first, second] as History)
    const days = summedUp()
    take([third] as History)
    expect(reasons(index, days, '2016-03-15')).toEqual(['re-counted'])
  })

  it('are the same once it is known that the unit did not operate then', () => {
    const { index, take, summedUp } = anIndex()
    const fewer = ['2016-02-01', corrected('2016-02-01', 'authorised', 22)] as const
    take(told(opening, fewer, ['2016-03-01', suspended('2016-01-15')]))
    const days = summedUp()
    expect(reasons(index, days, '2016-02-15')).toEqual(['reduced'])
    expect(reasons(index, days, '2016-03-15')).toEqual(['reduced'])
  })
})
