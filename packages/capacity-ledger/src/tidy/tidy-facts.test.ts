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
import type { TidyFacts } from './facts.ts'
import { TIDY_GROUPS, TIDY_MEASURES, tidyFacts } from './tidy-facts.ts'

const anyDay = fc.integer({ min: FIRST_DAY - 1, max: LAST_DAY + 1 })
const anyInstant = fc.integer({ min: -1, max: LAST_INSTANT + 1 })

function segmentsOf(events: History): Segment[] {
  const ledger = createLedger()
  const numbering = emptyNumbering()
  return events.map((event) => segmentOf(numbering, record(ledger, event)))
}

function holding(facts: TidyFacts, day: Day, knownAt: EpochMs): number[] {
  return Array.from({ length: facts.length }, (_, at) => at).filter(
    (at) =>
      (facts.from[at] as number) <= day &&
      day < (facts.until[at] as number) &&
      (facts.knownFrom[at] as number) <= knownAt &&
      knownAt < (facts.knownTo[at] as number),
  )
}

describe('tidy facts', () => {
  it('are at any point of both clocks what the ledger says', { tags: ['random'] }, () => {
    fc.assert(
      fc.property(
        fc.oneof(histories, busyHistories),
        anyDay,
        anyInstant,
        (events, day, knownAt) => {
          const segments = segmentsOf(events)
          const { sites, facts } = tidyFacts(segments)
          const index = createCapacityIndex()
          for (const segment of segments) takeSegment(index, segment)
          const said = new Map(
            holding(facts, day, knownAt).map((at) => [
              `${facts.site[at]} ${facts.group[at]} ${facts.measure[at]}`,
              facts.value[at],
            ]),
          )
          expect(said.size).toBe(holding(facts, day, knownAt).length)
          sites.forEach((_, site) =>
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
                const expected = isUnknown ? Number.NaN : isThere ? value : undefined
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
        const { facts } = tidyFacts(segmentsOf(events))
        const from = facts.from.subarray(0, facts.length)
        expect(from).toEqual(from.slice().sort())
        for (let at = 0; at < facts.length; at++) {
          expect(facts.from[at]).toBeLessThan(facts.until[at] as number)
          expect(facts.knownFrom[at]).toBeLessThan(facts.knownTo[at] as number)
        }
      }),
      { numRuns: 50 * inject('times') },
    )
  })
})
