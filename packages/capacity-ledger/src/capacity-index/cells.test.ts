import { MEASURES } from '@vietas/domain'
import { REFERENCE } from '@vietas/territories'
import fc from 'fast-check'
import { describe, expect, inject, it } from 'vitest'
import { createLedger, record } from '../ledger.ts'
import { histories, LAST_INSTANT } from '../testing/histories.ts'
import { FIRST_DAY, LAST_DAY } from '../testing/random-events.ts'
import { createCapacityIndex, takeSegment } from './capacity-index.ts'
import { cellsBy } from './cells.ts'
import { emptyNumbering } from './numbering.ts'
import { queryCapacity } from './query.ts'
import { DIMENSIONS } from './question.ts'
import { segmentOf } from './segment-of.ts'

const NOW = Date.UTC(2026, 10, 23)
const lenses = ['2020-01-01', '2026-01-01'].map((on) => REFERENCE.lensFor(on, NOW))

describe('The cells of a question', { tags: ['random'] }, () => {
  it('are what a query says of each group, whatever comes in between', () => {
    fc.assert(
      fc.property(
        histories,
        fc.subarray([...DIMENSIONS]),
        fc.constantFrom(...lenses),
        fc.constantFrom(...MEASURES),
        fc.array(fc.integer({ min: FIRST_DAY - 1, max: LAST_DAY + 1 }), { minLength: 1 }),
        (events, by, lens, measure, days) => {
          const ledger = createLedger()
          const numbering = emptyNumbering()
          const index = createCapacityIndex()
          for (const event of events) {
            takeSegment(index, segmentOf(numbering, record(ledger, event)))
            const cellAt = cellsBy(index, { by, lens }, measure)
            for (const validAt of days)
              for (const knownAt of [0, LAST_INSTANT / 2, LAST_INSTANT]) {
                const table = queryCapacity(index, { by, lens, filter: {}, validAt, knownAt })
                for (const [group, key] of table.groups.entries())
                  expect(cellAt(key, validAt, knownAt)).toEqual(
                    table.isPresent(group)
                      ? {
                          sum: table.sum(group, measure),
                          units: table.units(group),
                          unknownUnits: table.unknownUnits(group, measure),
                        }
                      : undefined,
                  )
              }
            expect(
              cellAt(
                by.map(() => 'elsewhere'),
                FIRST_DAY,
                0,
              ),
            ).toEqual(by.length === 0 ? cellAt([], FIRST_DAY, 0) : undefined)
          }
        },
      ),
      { numRuns: 10 * inject('times') },
    )
  })
})
