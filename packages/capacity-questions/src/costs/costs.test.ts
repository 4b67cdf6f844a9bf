import { compensations, costs } from '@vietas/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import { idNumbered, reportedOf } from '../testing/reports.ts'

const cost = { serviceType: 'group-apartment', per: 'person-month' }
const published = (number: number, knownSince: string) =>
  reportedOf(
    costs,
    number,
    'MethodologyPublished',
    { title: `Metodika ${number}`, validFrom: '2025-01-01' },
    { knownSince },
  )
const set = (number: number, validFrom: string, cents: number, knownSince: string) =>
  reportedOf(costs, number, 'UnitCostSet', { ...cost, validFrom, cents }, { knownSince })

let capacity: TestCapacity
beforeEach(async () => {
  capacity = await openCapacity()
  await capacity.given(
    published(1, '2025-01-01'),
    set(1, '2025-01-01', 100_000, '2025-01-01'),
    set(1, '2025-07-01', 120_000, '2025-05-01'),
    reportedOf(
      compensations,
      7,
      'CompensationPaid',
      {
        municipality: 'LV0002000',
        serviceType: 'group-apartment',
        period: { from: '2025-06-01', to: '2025-06-30' },
        persons: 3,
        cents: 300_000,
      },
      { knownSince: '2025-12-01' },
    ),
  )
})
afterEach(() => capacity.close())

const inForce = async (clocks: string): Promise<any[]> =>
  (await capacity.ask(`/v1/unit-costs?${clocks}`)).unitCosts

describe('The unit cost in force on a day of service', () => {
  it('is the same whenever it is asked, until the methodology is corrected', async () => {
    for (const knownAt of ['2025-06-15', '2025-12-15', '2026-06-15'])
      expect(await inForce(`validAt=2025-06-15&knownAt=${knownAt}`)).toMatchObject([
        { ...cost, cents: 100_000, validFrom: '2025-01-01' },
      ])
    expect(await inForce('validAt=2025-07-01')).toMatchObject([
      { cents: 120_000, validFrom: '2025-07-01', validTo: null, contradictedBy: [] },
    ])
    expect(await inForce('validAt=2024-12-31')).toEqual([])

    const correction = { ...cost, validFrom: '2025-01-01', cents: 101_000, reason: 'a slip' }
    const known = { knownSince: '2026-01-10' }
    await capacity.given(reportedOf(costs, 1, 'UnitCostCorrected', correction, known))
    expect(await inForce('validAt=2025-06-15')).toMatchObject([
      { cents: 101_000, validTo: '2025-06-30', statedBy: [{}, {}] },
    ])
    expect(await inForce('validAt=2025-06-15&knownAt=2026-01-09')).toMatchObject([
      { cents: 100_000 },
    ])
  })

  it('names what another version states for the same day', async () => {
    await capacity.given(published(2, '2025-08-01'), set(2, '2025-07-01', 125_000, '2025-08-01'))
    expect(await inForce('validAt=2025-09-01')).toMatchObject([
      {
        cents: 125_000,
        methodology: { id: idNumbered(2), title: 'Metodika 2' },
        contradictedBy: [{ cents: 120_000, methodology: { id: idNumbered(1) } }],
      },
    ])
    expect(await inForce('validAt=2025-09-01&knownAt=2025-07-31')).toMatchObject([
      { cents: 120_000, contradictedBy: [] },
    ])
  })

  it('is asked by service type and unit', async () => {
    expect(await inForce('validAt=2025-06-15&serviceType=day-centre')).toEqual([])
    expect(await inForce('validAt=2025-06-15&per=person-day')).toEqual([])
    expect(await inForce('validAt=2025-06-15&per=person-month,person-day')).toHaveLength(1)
  })

  it('stands beside each compensation, by the days of its period', async () => {
    const beside = async (clocks: string): Promise<any[]> =>
      (await capacity.ask(`/v1/compensations?${clocks}`)).compensations[0].unitCosts
    expect(await beside('knownAt=2025-12-31')).toMatchObject([{ cents: 100_000 }])
    await capacity.given(set(1, '2025-06-16', 110_000, '2026-01-10'))
    expect(await beside('')).toMatchObject([{ cents: 100_000 }, { cents: 110_000 }])
    expect(await beside('knownAt=2026-01-09')).toMatchObject([{ cents: 100_000 }])
  })
})

describe('Versions of the methodology', () => {
  it('are listed with what they set', async () => {
    const { costs: listed, total } = await capacity.ask('/v1/costs?serviceType=group-apartment')
    expect(total).toBe(1)
    expect(listed).toMatchObject([{ title: 'Metodika 1', unitCosts: [{}, {}] }])
    expect((await capacity.ask('/v1/costs?serviceType=respite')).total).toBe(0)
    expect((await capacity.ask('/v1/costs?status=not-yet-valid&validAt=2024-01-01')).total).toBe(1)
    expect((await capacity.ask('/v1/costs?knownAt=2024-12-31')).total).toBe(0)
  })
})
