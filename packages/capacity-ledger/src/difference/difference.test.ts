import {
  dayOf,
  knownAtMs,
  MEASURES,
  startOfRigaDay,
  type Measure,
  type UnitReport,
} from '@vietas/domain'
import { REFERENCE } from '@vietas/territories'
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
import { groupText, DIMENSIONS, type CapacityFilter } from '../capacity-index/question.ts'
import { queryCapacity } from '../capacity-index/query.ts'
import { segmentOf } from '../capacity-index/segment-of.ts'
import { channelOfSlot } from '../capacity-index/slots.ts'
import { wholeOf } from '../capacity-index/steps-of-work.ts'
import { createLedger, record } from '../ledger.ts'
import { histories, LAST_INSTANT, type History } from '../testing/histories.ts'
import { unitsKnownAt } from '../testing/plain-fold.ts'
import { plainStanding, type PlainStanding } from '../testing/plain-standing.ts'
import { FIRST_DAY, LAST_DAY } from '../testing/random-events.ts'
import {
  BAUSKA,
  closed,
  confirmed,
  corrected,
  filled,
  opened,
  places,
  relocated,
  resumed,
  RIGA,
  suspended,
} from '../testing/reports.ts'
import { knownEvent } from '../testing/story.ts'
import { CHANGES, type Change } from './change.ts'
import { differencesByGroup } from './differences-by-group.ts'
import {
  differencesOfUnits,
  unitsThatDiffer,
  type UnitDifference,
  type UnitQuery,
} from './differences-by-unit.ts'
import { marksOfBalances } from './marks.ts'
import {
  addTable,
  emptyNumbers,
  placesIn,
  unconfirmedIn,
  unitsIn,
  unknownIn,
  type Numbers,
} from './numbers.ts'
import type { SeenFrom } from './tally-of-groups.ts'

const NOW = Date.UTC(2026, 10, 23)
const lenses = ['2020-01-01', '2022-01-01', '2026-01-01'].map((on) => REFERENCE.lensFor(on, NOW))
const point: fc.Arbitrary<SeenFrom> = fc.record({
  validAt: fc.integer({ min: FIRST_DAY - 1, max: LAST_DAY + 1 }),
  knownAt: fc.integer({ min: -1, max: LAST_INSTANT + 1 }),
  lens: fc.constantFrom(...lenses),
})
const anyFilter: fc.Arbitrary<CapacityFilter> = fc.record(
  {
    municipality: fc.constant(['LV0002000', '0604300']),
    serviceType: fc.constant(['day-centre']),
    targetGroup: fc.constant('children-in-care'),
    provider: fc.constant(['Ābols']),
  },
  { requiredKeys: [] },
)

/** Some of what there is; undefined: all. */
const only = <Item>(all: readonly Item[]): fc.Arbitrary<readonly Item[] | undefined> =>
  fc.option(fc.subarray([...all], { minLength: 1 }), { nil: undefined })

/** With the entries of the first events in its balances, and those of the others behind them. */
function indexOf(events: History, inBalances = 0): CapacityIndex {
  const ledger = createLedger()
  const numbering = emptyNumbering()
  const index = createCapacityIndex()
  for (const [at, event] of events.entries()) {
    if (at === inBalances) balance(index)
    takeSegment(index, segmentOf(numbering, record(ledger, event)))
  }
  if (inBalances === events.length) balance(index)
  return index
}

function balance(index: CapacityIndex): void {
  const channelOf = (leaf: number): number => channelOfSlot(index.leafSlot[leaf] as number)
  index.balances = balancesWith(index.balances, index.recent, index.leaves, channelOf)
  index.recent = emptyColumns()
  index.recentLast.fill(0)
  // As by one who asks before anything else comes.
  wholeOf(marksOfBalances(index, index.balances))
}

/** Of days among those that the histories are about, so that some are over and some still to come. */
const knownDayByDay = (events: History): History =>
  events.map((event) => ({ ...event, knownSince: instantOf(event.knownSince) }))
const instantOf = (known: number): number => startOfRigaDay(FIRST_DAY + 2 * known)
const pointOfDays = point.map((at) => ({ ...at, knownAt: instantOf(at.knownAt) }))

const [lens] = lenses as [SeenFrom['lens']]
const WHOLE: readonly (Change | undefined)[] = ['opened', 'closed', 'suspended', 'resumed']

interface Whole {
  /** Why all changes of a unit that begins or ceases to operate on a day; undefined where it does not. */
  readonly reason: Change | undefined
  /** All but what it keeps: that changes for reasons of its own. */
  readonly kept: readonly Measure[]
}

type Status = PlainStanding['status']
const isThere = (status: Status): boolean => status === 'operates' || status === 'suspended'

function wholeBetween(before: Status, now: Status): Whole {
  if (isThere(before) && isThere(now) && before !== now)
    return { reason: now === 'operates' ? 'resumed' : 'suspended', kept: ['authorised', 'waiting'] }
  if (isThere(before) === isThere(now)) return { reason: undefined, kept: MEASURES }
  if (isThere(now)) return { reason: 'opened', kept: [] }
  return { reason: 'closed', kept: before === 'operates' ? ['waiting'] : ['waiting', 'displaced'] }
}

/** What a difference tells for another reason than it has. */
function toldWrongly({ change, numbers }: UnitDifference, { reason, kept }: Whole): string[] {
  const measures = MEASURES.filter(
    (measure) => placesIn(numbers, measure) !== 0 || unknownIn(numbers, measure) !== 0,
  )
  if (change === reason) return measures.filter((measure) => kept.includes(measure))
  const isUnconfirmed = change === 'closed' && unconfirmedIn(numbers) !== 0
  if (reason === undefined) return WHOLE.includes(change) && !isUnconfirmed ? [`${change}`] : []
  const authorised = placesIn(numbers, 'authorised')
  const isRight =
    change === 'enlarged' ? authorised > 0 : change === 'reduced' ? authorised < 0 : true
  return [
    ...measures.filter((measure) => !kept.includes(measure)),
    ...(unitsIn(numbers) === 0 ? [] : ['units']),
    ...(isRight && !WHOLE.includes(change) ? [] : [`${change}`]),
  ]
}

/** What each group has, without those that have nothing. */
type Groups = Map<string, Numbers>

const add = (numbers: Numbers, more: Numbers, sign: 1 | -1): void =>
  more.forEach((number, at) => (numbers[at] = (numbers[at] as number) + sign * number))

describe('The differences between two points', { tags: ['random'] }, () => {
  it('add up to what the second has more than the first, for every group and number', () => {
    fc.assert(
      fc.property(
        histories,
        point,
        point,
        fc.subarray([...DIMENSIONS]),
        anyFilter,
        (events, from, to, by, filter) => {
          const index = indexOf(events)
          const numbersAt = ({ validAt, knownAt, lens }: SeenFrom): Groups => {
            const table = queryCapacity(index, { validAt, knownAt, lens, by, filter })
            return new Map(
              table.present.map((group) => {
                const numbers = emptyNumbers()
                addTable(table, group, 1, numbers)
                return [groupText(table.groups[group] as []), numbers]
              }),
            )
          }
          const expected: Groups = numbersAt(to)
          for (const [key, numbers] of numbersAt(from)) {
            const left = expected.get(key) ?? emptyNumbers()
            add(left, numbers, -1)
            expected.set(key, left)
          }
          for (const group of wholeOf(differencesByGroup(index, { by, filter, from, to })).groups) {
            const left = expected.get(groupText(group.key)) ?? emptyNumbers()
            for (const numbers of group.by.values()) add(left, numbers, -1)
            expected.set(groupText(group.key), left)
          }
          for (const [key, left] of expected)
            expect([key, ...left]).toEqual([key, ...emptyNumbers()])
        },
      ),
      { numRuns: 100 * inject('times') },
    )
  })

  it('of all units are those of the whole, but for what a reform moves', () => {
    fc.assert(
      fc.property(histories, pointOfDays, pointOfDays, anyFilter, (events, from, to, filter) => {
        const index = indexOf(knownDayByDay(events))
        const { total } = wholeOf(differencesByGroup(index, { by: [], filter, from, to }))
        const left = new Map<Change, Numbers>(
          [...total.by].map(([change, numbers]) => [change, numbers.slice()]),
        )
        const query = { filter, from, to }
        const units = wholeOf(unitsThatDiffer(index, query)).map(({ unitId }) => unitId)
        for (const { change, numbers } of wholeOf(differencesOfUnits(index, query, units))) {
          if (change === undefined) continue
          const ofChange = left.get(change) ?? emptyNumbers()
          left.set(change, ofChange)
          add(ofChange, numbers, -1)
        }
        left.delete('moved-by-reform')
        for (const [change, numbers] of left)
          expect([change, ...numbers]).toEqual([change, ...emptyNumbers()])
      }),
      { numRuns: 50 * inject('times') },
    )
  })

  it('are the same once some of the entries have come into the balances, or all of them', () => {
    const differencesIn = (index: CapacityIndex, query: UnitQuery) => {
      const units = wholeOf(unitsThatDiffer(index, query))
      const ids = units.map(({ unitId }) => unitId)
      return [units, wholeOf(differencesOfUnits(index, query, ids))]
    }
    fc.assert(
      fc.property(
        histories,
        fc.nat(30),
        pointOfDays,
        pointOfDays,
        fc.oneof(fc.constant({}), anyFilter),
        only(CHANGES),
        only(MEASURES),
        (history, some, from, to, filter, changes, measures) => {
          const events = knownDayByDay(history)
          const query = {
            ...{ filter, from, to },
            ...(changes && { changes: new Set(changes) }),
            ...(measures && { measures }),
          }
          const expected = differencesIn(indexOf(events), query)
          const inBalances = Math.min(some, events.length)
          expect(differencesIn(indexOf(events, inBalances), query)).toEqual(expected)
          expect(differencesIn(indexOf(events, events.length), query)).toEqual(expected)
        },
      ),
      { numRuns: 100 * inject('times') },
    )
  })

  it('tell a suspension from a closing, and going on from opening, whatever is stated that day', () => {
    fc.assert(
      fc.property(histories, fc.nat(LAST_INSTANT), (events, knownAt) => {
        const index = indexOf(events)
        const units = unitsKnownAt(events, knownAt)
        for (let on = FIRST_DAY; on <= LAST_DAY; on++)
          for (const { unitId, reports } of units) {
            const standingOn = (day: number) => plainStanding(reports, day).status
            const whole = wholeBetween(standingOn(on - 1), standingOn(on))
            const from = { validAt: on - 1, knownAt, lens }
            const query = { filter: {}, from, to: { ...from, validAt: on } }
            const told = wholeOf(differencesOfUnits(index, query, [unitId]))
            expect(told.flatMap((difference) => toldWrongly(difference, whole))).toEqual([])
          }
      }),
      { numRuns: 50 * inject('times') },
    )
  })

  it('move nothing from one place to another that is not there', () => {
    fc.assert(
      fc.property(histories, point, point, (events, from, to) => {
        const index = indexOf(events, events.length)
        const { total } = wholeOf(differencesByGroup(index, { by: [], filter: {}, from, to }))
        for (const reason of ['moved-by-relocation', 'moved-by-reform'] as const)
          expect([reason, ...(total.by.get(reason) ?? emptyNumbers())]).toEqual([
            reason,
            ...emptyNumbers(),
          ])
      }),
      { numRuns: 50 * inject('times') },
    )
  })
})

describe('What happens in February to a unit that is suspended in January', () => {
  const seenOn = (on: string): SeenFrom => ({
    validAt: dayOf(on),
    knownAt: knownAtMs('2017-01-01'),
    lens: REFERENCE.lensFor('2016-01-01', NOW),
  })
  const reasons = (authorised: number | 'unknown', report: UnitReport): string[] => {
    const reports = [opened({ places: [places({ authorised })] }), suspended('2016-01-15'), report]
    const index = indexOf(reports.map((one, at) => knownEvent(one, '2016-06-01', at)))
    const [from, to] = [seenOn('2016-01-31'), seenOn('2016-02-29')]
    const { total } = wholeOf(differencesByGroup(index, { by: [], filter: {}, from, to }))
    return [...total.by.keys()]
  }
  const authorised = (count: number | 'unknown') => corrected('2016-02-10', 'authorised', count)

  it('is told as what a report says of its authorised places, be they none', () => {
    expect(reasons('unknown', authorised(0))).toEqual(['became-known'])
    expect(reasons('unknown', authorised(24))).toEqual(['became-known'])
    expect(reasons(24, authorised('unknown'))).toEqual(['became-unknown'])
    expect(reasons(24, authorised(22))).toEqual(['reduced'])
    expect(reasons(24, authorised(0))).toEqual(['reduced'])
  })

  it('is told as its closing, or as its going on', () => {
    for (const count of [24, 'unknown'] as const) {
      expect(reasons(count, closed('2016-02-10'))).toEqual(['closed'])
      expect(reasons(count, resumed('2016-02-10'))).toEqual(['resumed'])
    }
  })
})

describe('A unit that moves back while it is suspended', () => {
  const seenOn = (on: string): SeenFrom => ({
    validAt: dayOf(on),
    knownAt: knownAtMs('2017-01-01'),
    lens: REFERENCE.lensFor('2022-01-01', NOW),
  })

  it('is counted where it has come to, with what is stated of that day', () => {
    const reports = [
      opened({ places: [places({ authorised: 24 })] }),
      suspended('2016-01-15'),
      relocated('2016-01-20', RIGA),
      relocated('2016-02-10', BAUSKA),
      corrected('2016-02-10', 'authorised', 22),
    ]
    const index = indexOf(reports.map((one, at) => knownEvent(one, '2016-06-01', at)))
    const query = { by: ['municipality'], filter: {} } as const
    const [from, to] = [seenOn('2016-01-31'), seenOn('2016-02-29')]
    const { groups } = wholeOf(differencesByGroup(index, { ...query, from, to }))
    const told = groups.map(({ key, by }) => [
      ...key,
      [...by].map(([change, numbers]) => [change, placesIn(numbers, 'authorised')]),
    ])
    expect(new Map(told as [string, unknown][])).toEqual(
      new Map([
        [
          BAUSKA,
          [
            ['reduced', -2],
            ['moved-by-relocation', 24],
          ],
        ],
        [RIGA, [['moved-by-relocation', -24]]],
      ]),
    )
  })
})

describe('People counted on a day that is confirmed later', () => {
  const told = [
    ['2015-01-01', opened()],
    ['2016-02-01', filled('2016-02-01')],
    ['2016-03-01', confirmed('2016-02-01')],
  ] as const
  const events = told.map(([known, report], at) => knownEvent(report, known, at))
  const changed = (change: Change, known: string, inBalances: number): number => {
    const [from, to] = ['2016-01-31', '2016-02-28'].map((on) => ({
      ...{ validAt: dayOf(on), knownAt: knownAtMs(known) },
      lens: REFERENCE.lensFor('2022-01-01', NOW),
    })) as [SeenFrom, SeenFrom]
    const query = { filter: {}, from, to, changes: new Set([change]) }
    return wholeOf(unitsThatDiffer(indexOf(events, inBalances), query)).length
  }

  it('come and go until then, also where the confirmation comes in last', () => {
    for (const inBalances of [0, 2, 3]) {
      expect(changed('came-and-went', '2016-02-15', inBalances)).toBe(1)
      expect(changed('re-counted', '2016-02-15', inBalances)).toBe(0)
      expect(changed('came-and-went', '2016-03-15', inBalances)).toBe(0)
      expect(changed('re-counted', '2016-03-15', inBalances)).toBe(1)
    }
  })
})
