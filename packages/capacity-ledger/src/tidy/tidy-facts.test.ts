import { MEASURES, type Day, type EpochMs } from '@vietas/domain'
import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import {
  createCapacityIndex,
  findLeaf,
  leafSum,
  takeSegment,
} from '../capacity-index/capacity-index.ts'
import { emptyNumbering } from '../capacity-index/numbering.ts'
import type { Segment } from '../capacity-index/segment.ts'
import { segmentOf } from '../capacity-index/segment-of.ts'
import { slotOf } from '../capacity-index/slots.ts'
import type { Channel } from '../entry.ts'
import { createLedger, record } from '../ledger.ts'
import { busyHistories, histories, LAST_INSTANT, type History } from '../testing/histories.ts'
import { FIRST_DAY, LAST_DAY } from '../testing/random-events.ts'
import type { FactColumns } from './facts.ts'
import { UNKNOWN } from './history.ts'
import { TIDY_GROUPS, TIDY_MEASURES, tidyFacts } from './tidy-facts.ts'

const anyDay = fc.integer({ min: FIRST_DAY - 1, max: LAST_DAY + 1 })
const anyInstant = fc.integer({ min: -1, max: LAST_INSTANT + 1 })

function segmentsOf(events: History): Segment[] {
  const ledger = createLedger()
  const numbering = emptyNumbering()
  return events.map((event) => segmentOf(numbering, record(ledger, event)))
}

interface Fact {
  readonly about: string
  readonly from: Day
  readonly until: Day
  readonly knownFrom: EpochMs
  readonly knownTo: EpochMs
  readonly value: number
}

/** Read in parts, as a table is written. */
function factsOf({ length, between, instants }: ReturnType<typeof tidyFacts>): Fact[] {
  const half = Math.ceil(length / 2)
  return [between(0, half), between(half, length + 1)].flatMap((columns) =>
    Array.from(columns.site, (site, row) => {
      const of = (field: keyof FactColumns): number => columns[field][row] as number
      return {
        about: `${site} ${of('group')} ${of('measure')}`,
        from: of('from'),
        until: of('until'),
        knownFrom: instants[of('knownFrom')] as EpochMs,
        knownTo: instants[of('knownTo')] as EpochMs,
        value: of('value'),
      }
    }),
  )
}

const holding = (facts: readonly Fact[], day: Day, knownAt: EpochMs): Fact[] =>
  facts.filter(
    ({ from, until, knownFrom, knownTo }) =>
      from <= day && day < until && knownFrom <= knownAt && knownAt < knownTo,
  )

describe('tidy facts', () => {
  it('are at any point of both clocks what the ledger says', { tags: ['random'] }, () => {
    fc.assert(
      fc.property(
        fc.oneof(histories, busyHistories),
        anyDay,
        anyInstant,
        (events, day, knownAt) => {
          const segments = segmentsOf(events)
          const tidy = tidyFacts(segments)
          const held = holding(factsOf(tidy), day, knownAt)
          const index = createCapacityIndex()
          for (const segment of segments) takeSegment(index, segment)
          const said = new Map(held.map(({ about, value }) => [about, value]))
          expect(said.size).toBe(held.length)
          tidy.sites.forEach((_, site) =>
            TIDY_GROUPS.forEach((group, groupNumber) => {
              const sum = (channel: Channel): number => {
                const leaf = findLeaf(index, site, slotOf(group, channel))
                return leaf < 0 ? 0 : leafSum(index, leaf, day, knownAt)
              }
              TIDY_MEASURES.forEach((measure, number) => {
                if (group === 'all' && number < MEASURES.length) return
                const isUnknown =
                  measure !== 'units' && measure !== 'unconfirmed' && sum(`unknown:${measure}`) > 0
                const value = sum(measure)
                const isThere = value !== 0 || (sum('units') > 0 && measure !== 'unconfirmed')
                const expected = isUnknown ? UNKNOWN : isThere ? value : undefined
                expect(said.get(`${site} ${groupNumber} ${number}`)).toBe(expected)
              })
            }),
          )
        },
      ),
      { numRuns: 100 * inject('times') },
    )
  })

  it('are in the order of their days, and few', { tags: ['random'] }, () => {
    fc.assert(
      fc.property(histories, (events) => {
        const facts = factsOf(tidyFacts(segmentsOf(events)))
        const days = facts.map(({ from }) => from)
        expect(days).toEqual(days.toSorted((a, b) => a - b))
        for (const { from, until, knownFrom, knownTo } of facts) {
          expect(from).toBeLessThan(until)
          expect(knownFrom).toBeLessThan(knownTo)
        }
      }),
      { numRuns: 50 * inject('times') },
    )
  })
})
