import { REFERENCE } from '@vietas/territories'
import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { createLedger, record } from '../ledger.ts'
import { histories, LAST_INSTANT, type History } from '../testing/histories.ts'
import { FIRST_DAY, LAST_DAY, UNITS } from '../testing/random-events.ts'
import {
  createCapacityIndex,
  refreshBalances,
  takeSegment,
  type CapacityIndex,
} from './capacity-index.ts'
import { cellsBy } from './cells.ts'
import { emptyNumbering } from './numbering.ts'
import { queryCapacity, type Walk } from './query.ts'
import { segmentOf } from './segment-of.ts'
import { standingStill } from './standing-still.ts'

const lens = REFERENCE.lensFor('2026-01-01', Date.parse('2026-01-01'))
const by = ['municipality', 'targetGroup'] as const

/** What there is on some days, as known at some instants: by groups, of one unit, and cell by cell. */
function answersOf(index: CapacityIndex): object {
  const cellAt = cellsBy(index, { by, lens }, 'operational')
  const walk: Walk = new Map()
  const answers: unknown[] = []
  for (let validAt = FIRST_DAY; validAt <= LAST_DAY; validAt += 5)
    for (let knownAt = 0; knownAt <= LAST_INSTANT; knownAt += 6) {
      const query = { validAt, knownAt, lens, by }
      const tables = [
        queryCapacity(index, { ...query, filter: {} }),
        queryCapacity(index, { ...query, filter: {} }, walk),
        queryCapacity(index, { ...query, filter: { unit: UNITS.slice(0, 1) } }),
      ]
      for (const table of tables)
        for (const group of table.present)
          answers.push([
            table.groups[group],
            table.units(group),
            table.sum(group, 'operational'),
            table.unknownUnits(group, 'operational'),
            table.oldestConfirmation(group),
            cellAt(table.groups[group] ?? [], validAt, knownAt),
          ])
    }
  return answers.map((answer) => JSON.stringify(answer)).toSorted()
}

function taking(index: CapacityIndex) {
  const ledger = createLedger()
  const numbering = emptyNumbering()
  return (events: History): void => {
    for (const event of events) takeSegment(index, segmentOf(numbering, record(ledger, event)))
  }
}

describe('An index that stands still', { tags: ['random'] }, () => {
  it('gives the answers of its moment, whatever comes in and whoever asks; and the other all of them', () => {
    const cases = [histories, fc.nat(40), fc.boolean(), fc.boolean(), fc.boolean()] as const
    fc.assert(
      fc.property(...cases, (events, end, isRefreshed, isAskedFirst, isAskedBetween) => {
        const index = createCapacityIndex()
        const take = taking(index)
        take(events.slice(0, end))
        if (isRefreshed) refreshBalances(index)
        if (isAskedFirst) answersOf(index)
        const still = standingStill(index)
        if (isAskedBetween) answersOf(still)
        take(events.slice(end))
        answersOf(index)
        if (isRefreshed) refreshBalances(index)
        const [then, all] = [createCapacityIndex(), createCapacityIndex()]
        taking(then)(events.slice(0, end))
        taking(all)(events)
        expect(answersOf(still)).toEqual(answersOf(then))
        expect(answersOf(index)).toEqual(answersOf(all))
      }),
      { numRuns: 15 * inject('times') },
    )
  })

  it('is one for all who ask before anything comes in, and leaves what it groups to the other', () => {
    const index = createCapacityIndex()
    const take = taking(index)
    const [events] = fc.sample(histories, { numRuns: 1, seed: 1 })
    take(events ?? [])
    const still = standingStill(index)
    answersOf(still)
    expect(standingStill(index)).toBe(still)
    expect(standingStill(still)).toBe(still)
    expect([...index.groupings.keys()]).toEqual([...still.groupings.keys()])
    take((events ?? []).slice(0, 1))
    expect(standingStill(index)).not.toBe(still)
  })
})
