import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import {
  issued,
  knownSince,
  ofOrder,
  ofUnit,
  opened,
  RIGA,
  type Report,
} from '../testing/reports.ts'

const UNITS = 9
const ORDERS = 6
const FIRST_NEW = 100
/** What earlier walks have recorded stays, as long as a list of all fits on one page. */
const MOST_NEW = 400

let capacity: TestCapacity
/** Numbers of units and orders that are new. */
let next = FIRST_NEW

const name = fc.constantFrom('A', 'Ā', 'B', 'C', 'Č', 'D', 'E', 'Zz')
const unit = fc.integer({ min: 1, max: UNITS })
const day = fc.integer({ min: 1, max: 9 }).map((month) => `2025-0${month}-01`)

/** What anybody may record while others walk; some of it proven to have been known long before. */
const report: fc.Arbitrary<Report> = fc
  .tuple(
    fc.oneof(
      fc.record({ unit, name, day }).map(
        ({ unit, name, day }) =>
          () =>
            ofUnit(unit, 'ServiceUnitRenamed', { name, effectiveOn: day }),
      ),
      fc.record({ unit, day }).map(
        ({ unit, day }) =>
          () =>
            ofUnit(unit, 'ServiceUnitRelocated', { municipality: RIGA, effectiveOn: day }),
      ),
      name.map((name) => () => opened(next++, { name })),
      fc.record({ unit, day }).map(
        ({ unit, day }) =>
          () =>
            ofUnit(unit, 'ServiceUnitClosed', { effectiveOn: day }),
      ),
      fc.record({ unit, day }).map(
        ({ unit, day }) =>
          () =>
            issued(next++, [unit], { issuedOn: '2024-12-01', effectiveOn: day }),
      ),
      fc.record({ order: fc.integer({ min: 1, max: ORDERS }), day }).map(
        ({ order, day }) =>
          () =>
            ofOrder(order, 'ClosureOrderAmended', [order], {
              amendedOn: '2024-12-02',
              effectiveOn: day,
            }),
      ),
    ),
    fc.option(day, { nil: undefined }),
  )
  .map(([made, since]) => (since === undefined ? made() : knownSince(since, made())))

const walks = fc.record({
  asked: fc.constantFrom(
    '/v1/units?',
    '/v1/units?validAt=2025-06-01&',
    '/v1/units?knownAt=2025-06-01&',
    '/v1/units?status=open&boundaries=now&',
    '/v1/units?search=a&formerNames=true&',
    '/v1/closure-orders?',
    '/v1/closure-orders?status=standing&validAt=2025-06-01&',
  ),
  limit: fc.integer({ min: 1, max: 4 }),
  meanwhile: fc.array(fc.array(report, { maxLength: 4 }), { minLength: 10, maxLength: 10 }),
})

/** The rows of a page. The counts of a unit are those of the ledger when the page is asked for. */
const rowsOf = ({ units = [], closureOrders = [] }: any): unknown[] => [
  ...units.map(({ places: _places, lastConfirmedOn: _day, ...row }: any) => row),
  ...closureOrders,
]

const nextOf = (link: string | undefined): string | undefined =>
  /<([^>]+)>; rel="next"/.exec(link ?? '')?.[1]

/** All rows by pages; between two of them `record` is called. */
async function walk(first: string, record: () => Promise<unknown>): Promise<unknown[]> {
  const rows: unknown[] = []
  for (let url: string | undefined = first; url !== undefined;) {
    const { status, headers, body } = await capacity.get(url)
    expect(status).toBe(200)
    rows.push(...rowsOf(body))
    await record()
    url = nextOf(headers['link'])
  }
  return rows
}

async function begin(): Promise<void> {
  capacity = await openCapacity()
  next = FIRST_NEW
  const units = Array.from({ length: UNITS }, (_, i) => i + 1)
  await capacity.given(
    ...units.map((unit) =>
      knownSince('2020-01-01', opened(unit, { name: 'ABCČDE'[unit % 6] ?? '' })),
    ),
    ...units.slice(0, ORDERS).map((unit) =>
      knownSince(
        '2024-12-01',
        issued(unit, [unit], {
          issuedOn: '2024-12-01',
          effectiveOn: `2027-0${(unit % 3) + 1}-01`,
        }),
      ),
    ),
  )
}

describe('A walk over the pages of a list', { tags: ['random'] }, () => {
  beforeEach(begin)
  afterEach(() => capacity.close())

  it('gives each row of its first page’s time once, as it was then, whatever is recorded meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(walks, async ({ asked, limit, meanwhile }) => {
        if (next > MOST_NEW) {
          await capacity.close()
          await begin()
        }
        const whole = rowsOf(await capacity.ask(`${asked}limit=500`))
        const reports = [...meanwhile]
        const walked = await walk(`${asked}limit=${limit}`, async () => {
          await capacity.given(...(reports.shift() ?? []))
          await capacity.ask('/v1/closure-orders?limit=1')
        })
        expect(walked).toEqual(whole)
      }),
      { numRuns: 10 * inject('times') },
    )
  })
})
