import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { openHistory, type Report, type TestHistory } from '../testing/history.ts'
import { ADULTS, ofUnit, opened, orderNumbered, places, unitNumbered } from '../testing/reports.ts'

let history: TestHistory
beforeEach(async () => {
  history = await openHistory()
})
afterEach(() => history.close())

const day = fc.integer({ min: 1, max: 6 }).map((month) => `2021-0${month}-01`)
const since = fc.integer({ min: 1, max: 9 }).map((month) => `2021-0${month}-15`)
const about = { targetGroup: ADULTS }

const MOST_REPORTS = 10

/** An id that no event has: an opening is never withdrawn. */
const NOTHING = orderNumbered(9)

/** More than leave: the registry takes no report by which fewer than none are left. */
const enough = fc.integer({ min: MOST_REPORTS, max: 2 * MOST_REPORTS })

/** A report of the unit, or of an order on it; a number says which event it withdraws. */
type Told = Report | ((ids: readonly string[]) => Report)

const anything: fc.Arbitrary<Told> = fc.oneof(
  fc
    .tuple(day, fc.nat(20), since)
    .map(([effectiveOn, operational, known]) =>
      ofUnit(1, 'OperationalPlacesSet', { ...about, operational, effectiveOn }, known),
    ),
  fc
    .tuple(day, fc.constantFrom('operational', 'occupied'), enough, since)
    .map(([effectiveOn, measure, count, known]) =>
      ofUnit(1, 'CountCorrected', { ...about, measure, count, effectiveOn }, known),
    ),
  fc
    .tuple(day, fc.constantFrom('PlaceFilled', 'PlaceVacated'), since)
    .map(([effectiveOn, type, known]) =>
      ofUnit(1, type, { ...about, places: 1, effectiveOn }, known),
    ),
  fc
    .tuple(day, since)
    .map(([effectiveOn, known]) =>
      ofUnit(1, 'ServiceUnitOpeningCorrected', { effectiveOn, reason: 'x' }, known),
    ),
  fc
    .tuple(fc.constantFrom('ClosureOrderIssued', 'ClosureOrderAmended', 'ClosureOrderRevoked'), day)
    .map(([type, on]) => ofOrder(type, on)),
  fc.tuple(fc.nat(30), since).map(
    ([at, known]): Told =>
      (ids) =>
        ofUnit(
          1,
          'ReportWithdrawn',
          { eventId: ids[1 + (at % Math.max(1, ids.length - 1))] ?? NOTHING, reason: 'x' },
          known,
        ),
  ),
)

function ofOrder(
  type: 'ClosureOrderIssued' | 'ClosureOrderAmended' | 'ClosureOrderRevoked',
  on: string,
) {
  const order = { orderId: orderNumbered(1), units: [unitNumbered(1)] }
  const data = {
    ClosureOrderIssued: { authority: 'LM', issuedOn: on, effectiveOn: '2022-01-01' },
    ClosureOrderAmended: { amendedOn: on, effectiveOn: '2022-02-01' },
    ClosureOrderRevoked: { revokedOn: on },
  }[type]
  return { type, data: { ...order, ...data }, knownSince: on } as unknown as Report
}

const UNIT = `serviceUnits-${unitNumbered(1)}`

async function idsOf(...streams: readonly string[]): Promise<string[]> {
  const ids: string[] = []
  for (const stream of streams)
    for await (const { events } of history.store.readStream(stream))
      ids.push(...events.map(({ id }) => id))
  return ids
}

async function walk(url: string): Promise<any[]> {
  await history.ask(url)
  const entries: any[] = []
  for (let next: string | undefined = url; next !== undefined;) {
    const { status, headers, body } = await history.get(next)
    expect(status).toBe(200)
    entries.push(...body.entries)
    next = /<([^>]*)>; rel="next"/.exec(headers['link'] ?? '')?.[1]
  }
  return entries
}

async function tell(all: readonly Told[]): Promise<void> {
  const full = [places({ occupied: 12 })]
  await history.given(opened(1, { effectiveOn: '2021-01-01', places: full }))
  for (const one of all)
    await history.given(typeof one === 'function' ? one(await idsOf(UNIT)) : one)
}

const sorted = (texts: readonly string[]): string[] =>
  texts.toSorted((a, b) => (a < b ? -1 : Number(a > b)))

/** Each relation of an entry to another, from the one that acts to the one that it acts on. */
const relations = (entries: readonly any[], of: 'changes' | 'changedBy'): string[] =>
  sorted(
    entries.flatMap(({ event, [of]: others }) =>
      others.map(({ relation, event: other }: any) =>
        [relation, ...(of === 'changes' ? [event, other] : [other, event])].join(' '),
      ),
    ),
  )

describe('A timeline', { tags: ['random'] }, () => {
  it('has every event once, by either clock, related both ways, with the counts that the ledger had then', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { maxLength: MOST_REPORTS }), async (all) => {
        await history.close()
        history = await openHistory()
        await tell(all)
        const recorded = sorted(await idsOf(UNIT, `closureOrders-${orderNumbered(1)}`))
        const url = `/v1/timeline/service-units/${unitNumbered(1)}?limit=4`
        const entries = await walk(url)
        for (const found of [entries, await walk(`${url}&clock=effective`)])
          expect(sorted(found.map(({ event }) => event))).toEqual(recorded)
        expect(relations(entries, 'changes')).toEqual(relations(entries, 'changedBy'))
        for (const [at, { knownSince, after, links }] of entries.entries()) {
          if (knownSince === entries[at + 1]?.knownSince) continue
          const { number, unitsWithUnknown } = (await history.get(links.explainPlaces)).body
          const [counts] = after.places
          expect(unitsWithUnknown > 0 ? 'unknown' : number).toBe(counts?.operational ?? 0)
        }
      }),
      { numRuns: 4 * inject('times') },
    )
  })
})
