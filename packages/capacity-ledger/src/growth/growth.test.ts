import { MEASURES, type Measure } from '@vietas/domain'
import { REFERENCE } from '@vietas/territories'
import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import {
  createCapacityIndex,
  refreshBalances,
  takeSegment,
} from '../capacity-index/capacity-index.ts'
import { emptyNumbering } from '../capacity-index/numbering.ts'
import { queryCapacity } from '../capacity-index/query.ts'
import { DIMENSIONS, groupText, type CapacityFilter } from '../capacity-index/question.ts'
import { segmentOf } from '../capacity-index/segment-of.ts'
import { wholeOf } from '../capacity-index/steps-of-work.ts'
import { channelsOf } from '../capacity-index/sums.ts'
import { addTable, emptyNumbers, isNothing } from '../difference/numbers.ts'
import type { Point } from '../difference/walk.ts'
import { createLedger, record } from '../ledger.ts'
import { histories, LAST_INSTANT, type History } from '../testing/histories.ts'
import { FIRST_DAY } from '../testing/random-events.ts'
import { growthInSteps, type Moment } from './growth.ts'

const NOW = Date.UTC(2026, 10, 23)
const lenses = ['2020-01-01', '2022-01-01', '2026-01-01'].map((on) => REFERENCE.lensFor(on, NOW))

/** Along one clock while the other stands, or along both at once. */
const CLOCKS = {
  valid: (validAt: number, other: number): Point => ({ validAt, knownAt: other }),
  known: (knownAt: number, other: number): Point => ({ validAt: FIRST_DAY + other, knownAt }),
  both: (at: number): Point => ({ validAt: FIRST_DAY + at, knownAt: at }),
}
type Clock = keyof typeof CLOCKS

interface Walk {
  readonly clock: Clock
  readonly other: number
  readonly from: number
  readonly until: number
  /** Where other boundaries begin. */
  readonly reforms: readonly number[]
}

const walks: fc.Arbitrary<Walk> = fc
  .record({
    clock: fc.constantFrom<Clock>('valid', 'known', 'both'),
    other: fc.integer({ min: -1, max: LAST_INSTANT + 1 }),
    ends: fc.tuple(fc.integer({ min: -1, max: 11 }), fc.integer({ min: -1, max: 11 })),
    reforms: fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 2 }),
  })
  .map(({ clock, other, ends, reforms }) => {
    const start = clock === 'valid' ? FIRST_DAY : 0
    const [from = 0, until = 0] = [...ends].sort((a, b) => a - b).map((end) => start + end)
    const at = reforms.map((reform) => start + reform).sort((a, b) => a - b)
    return { clock, other, from, until, reforms: at.filter((one) => one > from && one <= until) }
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

function indexOf(events: History, isRefreshed: boolean) {
  const ledger = createLedger()
  const numbering = emptyNumbering()
  const index = createCapacityIndex()
  for (const event of events) takeSegment(index, segmentOf(numbering, record(ledger, event)))
  if (isRefreshed) refreshBalances(index)
  return index
}

function reachOf({ clock, other }: Walk) {
  const fixed = CLOCKS.known(0, other).validAt
  return (day: number, knownSince: number): number => {
    if (clock === 'valid') return knownSince <= other ? day : Infinity
    if (clock === 'known') return day <= fixed ? knownSince : Infinity
    return Math.max(day - FIRST_DAY, knownSince)
  }
}

describe('The growth of a number along the clocks', { tags: ['random'] }, () => {
  const anyCase = fc.record({
    events: histories,
    isRefreshed: fc.boolean(),
    walk: walks,
    by: fc.subarray([...DIMENSIONS]),
    filter: anyFilter,
    measures: fc.subarray([...MEASURES], { minLength: 1 }),
    everyMoment: fc.boolean(),
  })

  it('is at every moment what capacity is then, and tells only what has changed', () => {
    fc.assert(
      fc.property(anyCase, ({ events, isRefreshed, walk, by, filter, measures, everyMoment }) => {
        const index = indexOf(events, isRefreshed)
        const { clock, other, from, until, reforms } = walk
        const begins = [from, ...reforms]
        const legs = begins.map((at, i) => ({
          at,
          lens: lenses[i] as (typeof lenses)[number],
          from: CLOCKS[clock](at, other),
        }))
        const lensAt = (at: number) => lenses[begins.filter((begin) => begin <= at).length - 1]
        const query = { by, filter, measures, legs, until, reach: reachOf(walk) }
        const moments = wholeOf(growthInSteps(index, query))
        const stops = Array.from({ length: until - from + 1 }, (_, i) => from + i)
        const told = [...moments(everyMoment ? undefined : stops)].filter(
          (moment) => moment !== undefined,
        )
        const seen = new Map<string, string>()
        let total = ''
        let last = from - 1
        for (const moment of told) {
          // Where nothing is told, nothing is another.
          for (let at = last + 1; at < moment.at; at++) expectAt(at)
          take(moment)
          expectAt(moment.at)
          last = moment.at
        }
        expect(last).toBe(until)
        if (!everyMoment) expect(told.map(({ at }) => at)).toEqual(stops)

        function take(moment: Moment): void {
          expect(moment.lens).toBe(lensAt(moment.at))
          if (moment.total !== undefined) total = moment.total.join()
          for (const { key, numbers } of moment.groups) {
            expect(seen.get(groupText(key))).not.toBe(numbers.join())
            if (isNothing(numbers)) seen.delete(groupText(key))
            else seen.set(groupText(key), numbers.join())
          }
        }
        function expectAt(at: number): void {
          if (at < from) return
          const lens = lensAt(at) as (typeof lenses)[number]
          const asked = { ...CLOCKS[clock](at, other), filter, lens }
          const all = numbersOf(queryCapacity(index, { ...asked, by: [] }), measures)
          expect(total).toBe(all.get('[]') ?? emptyNumbers().join())
          const groups = numbersOf(queryCapacity(index, { ...asked, by }), measures)
          expect(seen).toEqual(by.length === 0 ? new Map() : groups)
        }
      }),
      { numRuns: 100 * inject('times') },
    )
  })

  it('is of what was there when it was asked for, whatever comes in meanwhile', () => {
    fc.assert(
      fc.property(histories, histories, walks, (events, later, walk) => {
        const ledger = createLedger()
        const numbering = emptyNumbering()
        const index = createCapacityIndex()
        const take = (more: History): void => {
          for (const event of more) takeSegment(index, segmentOf(numbering, record(ledger, event)))
        }
        take(events)
        const { clock, other, from, until } = walk
        const legs = [
          {
            at: from,
            lens: lenses[0] as (typeof lenses)[number],
            from: CLOCKS[clock](from, other),
          },
        ]
        const query = { by: DIMENSIONS, filter: {}, measures: MEASURES, legs, until }
        const moments = wholeOf(growthInSteps(index, { ...query, reach: reachOf(walk) }))
        const first = JSON.stringify([...moments()])
        take(later.map((event) => ({ ...event, id: `${event.id.slice(0, -1)}x` })))
        refreshBalances(index)
        expect(JSON.stringify([...moments()])).toBe(first)
      }),
      { numRuns: 10 * inject('times') },
    )
  })
})

/** Those that have anything, by their keys. */
function numbersOf(
  table: ReturnType<typeof queryCapacity>,
  measures: readonly Measure[],
): Map<string, string> {
  const asked = channelsOf(measures)
  const groups = table.present.flatMap((group) => {
    const all = emptyNumbers()
    addTable(table, group, 1, all)
    const numbers = all.map((number, at) => (asked.includes(at) ? number : 0))
    return isNothing(numbers)
      ? []
      : [[groupText(table.groups[group] as []), numbers.join()] as const]
  })
  return new Map(groups)
}
