import { compensations } from '@vietas/domain'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import {
  DAUGAVPILS,
  idNumbered,
  opened,
  places,
  reportedOf,
  RIGA,
  unknownPlaces,
} from '../testing/reports.ts'

const APARTMENT = 'group-apartment'
const paid = (number: number, terms: object, knownSince = '2026-01-10') =>
  reportedOf(
    compensations,
    number,
    'CompensationPaid',
    { persons: 'unknown', cents: 'unknown', ...terms },
    { knownSince },
  )
const quarter = { period: { from: '2025-01-01', to: '2025-03-31' } }

let capacity: TestCapacity
beforeEach(async () => {
  capacity = await openCapacity()
})
afterEach(() => capacity.close())

const sums = (query: string): Promise<any> => capacity.ask(`/v1/compensation-sums?${query}`)

describe('Sums of compensations', () => {
  it('are exact, for each municipality and service type, beside the places of the ledger', async () => {
    await capacity.given(
      opened(1),
      opened(2, { municipality: RIGA, places: [places({ operational: 7 })] }),
      paid(1, {
        ...quarter,
        municipality: DAUGAVPILS,
        serviceType: APARTMENT,
        cents: 10_001,
        persons: 3,
      }),
      paid(2, { ...quarter, municipality: DAUGAVPILS, serviceType: APARTMENT, cents: 20_002 }),
      paid(3, { ...quarter, municipality: RIGA, serviceType: APARTMENT, persons: 2 }),
    )
    const { rows, total } = await sums('')
    expect(rows).toMatchObject([
      {
        municipality: { code: DAUGAVPILS },
        serviceType: APARTMENT,
        compensations: 2,
        cents: 30_003,
        withoutSum: 0,
        persons: 3,
        withoutPersons: 1,
        centsPerPerson: 3_334,
        places: 12,
        centsPerPlace: 2_500,
      },
      {
        municipality: { code: RIGA },
        compensations: 1,
        cents: null,
        withoutSum: 1,
        centsPerPlace: 'unknown',
      },
    ])
    expect(total).toMatchObject({ compensations: 3, cents: 30_003, withoutSum: 1, places: 19 })
  })

  it('share what reaches over months by days, and the parts add up to it', async () => {
    await capacity.given(
      paid(1, { ...quarter, municipality: DAUGAVPILS, cents: 100, persons: 2 }),
      paid(2, { municipality: DAUGAVPILS, cents: 5 }),
    )
    const { rows, total } = await sums('by=month')
    expect(rows).toMatchObject([
      { from: null, to: null, cents: 5 },
      { from: '2025-01-01', to: '2025-01-31', cents: 35, persons: 2 },
      { from: '2025-02-01', to: '2025-02-28', cents: 31 },
      { from: '2025-03-01', to: '2025-03-31', cents: 34 },
    ])
    expect(total).toMatchObject({ compensations: 2, cents: 105, persons: 2 })
    expect((await sums('by=year')).rows).toMatchObject([{ cents: 5 }, { cents: 100 }])
    expect((await sums('by=quarter&from=2025-02-01')).rows).toMatchObject([
      { from: '2025-01-01', cents: 66 },
    ])
    expect((await sums('by=serviceType&to=2025-01-31')).total).toMatchObject({ cents: 34 })
    expect((await sums('to=2024-12-31')).rows).toEqual([])
  })

  it('follow the boundaries: who was merged is one, and what names a region stays there', async () => {
    await capacity.given(
      paid(1, {
        municipality: '0440200',
        period: { from: '2020-01-01', to: '2020-12-31' },
        cents: 1,
      }),
      paid(2, {
        municipality: '0440801',
        period: { from: '2020-01-01', to: '2020-12-31' },
        cents: 2,
      }),
      paid(3, { planningRegion: 'Latgale', cents: 4 }),
    )
    const then = await sums('by=municipality&validAt=2020-06-30')
    expect(then.rows).toMatchObject([{ municipality: null, cents: 4 }, { cents: 1 }, { cents: 2 }])
    const now = await sums('by=municipality&validAt=2020-06-30&boundaries=now')
    expect(now.rows).toMatchObject([
      { municipality: null, planningRegion: 'Latgale', cents: 4 },
      { municipality: { name: 'Augšdaugavas novads' }, cents: 3 },
    ])
    expect((await sums('by=planningRegion&boundaries=now')).rows).toMatchObject([
      { planningRegion: 'Latgale', cents: 7 },
    ])
    expect((await sums('planningRegion=Latgale')).total).toMatchObject({ cents: 7 })
    expect((await sums('planningRegion=Zemgale')).total).toMatchObject({ cents: 0 })
  })

  it('say where a count of places is not known, and where there are none', async () => {
    await capacity.given(
      opened(1, { places: [unknownPlaces()] }),
      paid(1, { municipality: DAUGAVPILS, serviceType: APARTMENT, cents: 1_000 }),
      paid(2, { municipality: RIGA, serviceType: APARTMENT, cents: 1_000 }),
    )
    expect((await sums('')).rows).toMatchObject([
      { unitsWithoutCount: 1, centsPerPlace: 'unknown' },
      { places: 0, centsPerPlace: null },
    ])
  })

  it('are of what was known then', async () => {
    await capacity.given(
      paid(1, { municipality: RIGA, cents: 1_000 }),
      reportedOf(
        compensations,
        1,
        'CompensationCorrected',
        { cents: 2_000, reason: 'a slip' },
        { knownSince: '2026-02-01' },
      ),
    )
    expect((await sums('')).total).toMatchObject({ cents: 2_000 })
    expect((await sums('knownAt=2026-01-31')).total).toMatchObject({ cents: 1_000 })
    expect((await sums('knownAt=2026-01-09')).total).toMatchObject({ compensations: 0 })
  })
})

describe('Compensations', () => {
  it('are listed with what contradicts them, and filtered', async () => {
    const of = { ...quarter, municipality: DAUGAVPILS, serviceType: APARTMENT }
    await capacity.given(
      paid(1, { ...of, cents: 1_000 }),
      paid(2, { ...of, cents: 1_100 }),
      paid(3, { municipality: RIGA, cents: 5 }),
      paid(4, { planningRegion: 'Latgale' }),
    )
    const list = async (query: string): Promise<any[]> =>
      (await capacity.ask(`/v1/compensations?${query}`)).compensations
    expect(await list(`municipality=${DAUGAVPILS}`)).toMatchObject([
      { id: idNumbered(1), contradictedBy: [idNumbered(2)], municipality: { name: 'Daugavpils' } },
      { id: idNumbered(2), contradictedBy: [idNumbered(1)] },
    ])
    expect(await list('from=2025-03-31&to=2025-12-31')).toHaveLength(2)
    expect(await list('from=2025-04-01')).toEqual([])
    expect(await list(`serviceType=${APARTMENT}`)).toHaveLength(2)
    expect(await list('planningRegion=Latgale')).toMatchObject([
      { id: idNumbered(4), municipality: null, cents: 'unknown', contradictedBy: [] },
      {},
      {},
    ])
    const nowhere = await capacity.get('/v1/compensations?municipality=LV0009999')
    expect(nowhere).toMatchObject({ status: 422 })
  })
})
