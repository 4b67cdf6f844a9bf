import { compensations, needs, plans } from '@vietas/domain'
import { setImmediate as nextRound } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { openCapacity } from '../testing/capacity.ts'
import {
  ADULTS,
  CHILDREN,
  DAUGAVPILS,
  idNumbered,
  knownSince,
  ofUnit,
  opened,
  places,
  reportedOf,
  RIGA,
  unitNumbered,
  VENTSPILS,
  type Report,
} from '../testing/reports.ts'

/** Once the answer that is asked for next lets others have their turn, this is done first. */
function onFirstTurn(work: () => Promise<unknown>): () => boolean {
  const { setImmediate: soon } = globalThis
  let isDone = false
  const spy = vi.spyOn(globalThis, 'setImmediate')
  spy.mockImplementation(((then: () => void) => {
    if (then.name !== 'giveTurns') return soon(then)
    spy.mockRestore()
    isDone = true
    void work().then(() => soon(then))
    return undefined
  }) as unknown as typeof setImmediate)
  return () => isDone
}

const sourceOf = (unit: number) => ({ title: `Pārskats ${unit}`, publisher: 'Daugavpils' })
const APARTMENT = 'group-apartment'

const recorded: readonly Report[] = [
  ...[1, 2].map((unit) => ({ ...knownSince('2020-02-01', opened(unit)), source: sourceOf(unit) })),
  reportedOf(plans, 1, 'PlanDrafted', { title: 'DI plāns', territory: DAUGAVPILS }),
  reportedOf(plans, 1, 'PlanTargetsSet', {
    decidedOn: '2024-01-01',
    targets: [
      {
        territory: DAUGAVPILS,
        serviceType: APARTMENT,
        targetGroup: ADULTS,
        by: '2026-12-31',
        places: 30,
      },
    ],
  }),
  reportedOf(plans, 1, 'PlanApproved', {
    approvedOn: '2024-01-01',
    by: 'Padome',
    validFrom: '2024-01-01',
    validTo: '2027-12-31',
  }),
  reportedOf(compensations, 2, 'CompensationPaid', {
    municipality: DAUGAVPILS,
    serviceType: APARTMENT,
    period: { from: '2025-01-01', to: '2025-03-31' },
    cents: 10_000,
    persons: 2,
  }),
  reportedOf(needs, 3, 'NeedsRecorded', {
    municipality: DAUGAVPILS,
    targetGroup: ADULTS,
    asOf: '2024-12',
    assessed: 40,
    supportPlans: 30,
  }),
].map((report, at) => ({ ...report, id: idNumbered(100 + at) }))

const late: readonly Report[] = [
  ofUnit(1, 'OperationalPlacesSet', {
    targetGroup: ADULTS,
    operational: 9,
    effectiveOn: '2020-03-01',
  }),
  ofUnit(2, 'ServiceUnitRelocated', { municipality: RIGA, effectiveOn: '2020-03-01' }),
  opened(3, { municipality: VENTSPILS, places: [places({ targetGroup: CHILDREN })] }),
].map((report) => knownSince('2020-04-01', report))

/** The answer to a question; with reports that come while it is made, once others have their turn. */
async function answered(url: string, coming: readonly Report[]): Promise<unknown> {
  const capacity = await openCapacity()
  await capacity.given(...recorded)
  await capacity.ask('/v1/closure-orders')
  await nextRound()
  await nextRound()
  const isRecorded = onFirstTurn(async () => {
    const last = await capacity.given(...coming)
    // One of them is answered at once, and so waits for nobody's turn.
    await capacity.get(`/v1/units/${unitNumbered(1)}?after=${last}`)
  })
  const { status, body } = await capacity.get(url)
  expect([status, isRecorded()]).toEqual([200, true])
  const afterwards = await capacity.ask(url)
  if (coming.length > 0) expect(afterwards, 'the reports do not matter').not.toEqual(body)
  await capacity.close()
  return body
}

const YEAR = 'from=2025-07-01&to=2026-06-15&step=month'

describe('Given reports known earlier that are recorded while it is made, an answer is of its position', () => {
  it.each([
    `/v1/capacity/series?${YEAR}&by=municipality,targetGroup`,
    `/v1/capacity/series?${YEAR}&unit=${unitNumbered(1)}&by=municipality`,
    '/v1/plans/progress',
    `/v1/plans/${idNumbered(1)}/progress`,
    '/v1/compensation-sums',
    '/v1/needs/against-places',
    `/v1/units/nearest?to=${DAUGAVPILS}`,
    `/v1/sources?municipality=${DAUGAVPILS}`,
  ])('%s', async (url) => {
    expect(await answered(url, late)).toEqual(await answered(url, []))
  })
})
