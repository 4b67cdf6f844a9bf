import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NO_PLACES, openCapacity, type TestCapacity } from '../testing/capacity.ts'
import {
  ADULTS,
  issued,
  knownSince,
  ofOrder,
  ofUnit,
  OLDER,
  opened,
  places,
  VENTSPILS,
  VENTSPILS_DISTRICT,
} from '../testing/reports.ts'

let capacity: TestCapacity

describe('Capacity', () => {
  beforeEach(async () => {
    capacity = await openCapacity()
  })
  afterEach(() => capacity.close())

  it('given nothing at all, is nothing', async () => {
    expect(await capacity.ask('/v1/capacity?by=municipality')).toMatchObject({
      position: '0',
      total: { units: 0, places: NO_PLACES, unitsWithUnknown: NO_PLACES, oldestConfirmation: null },
      groups: [],
    })
  })

  it('given a unit three too many and one three free, is three free and three too many', async () => {
    await capacity.given(
      opened(1, { places: [places({ occupied: 15 })] }),
      opened(2, { places: [places({ occupied: 9 })] }),
    )
    const { total } = await capacity.ask('/v1/capacity')
    expect(total.places).toMatchObject({ operational: 24, occupied: 24, free: 3, overrun: 3 })
  })

  it('given fillings, is on each day what was filled until then', async () => {
    await capacity.given(
      opened(1),
      ofUnit(1, 'PlaceFilled', { targetGroup: ADULTS, places: 2, effectiveOn: '2021-05-10' }),
      ofUnit(1, 'PlaceVacated', { targetGroup: ADULTS, places: 1, effectiveOn: '2021-06-10' }),
    )
    const occupiedOn = async (day: string) =>
      (await capacity.ask(`/v1/capacity?validAt=${day}`)).total.places.occupied
    expect(await occupiedOn('2019-12-31')).toBe(0)
    expect(await occupiedOn('2020-01-01')).toBe(7)
    expect(await occupiedOn('2021-05-09')).toBe(7)
    expect(await occupiedOn('2021-05-10')).toBe(9)
    expect(await occupiedOn('2021-06-10')).toBe(8)
  })

  it('given a correction, is as it was believed before and as it is known since', async () => {
    await capacity.given(
      knownSince('2020-01-01', opened(1)),
      knownSince(
        '2023-03-01',
        ofUnit(1, 'CountCorrected', {
          targetGroup: ADULTS,
          measure: 'occupied',
          count: 5,
          effectiveOn: '2020-01-01',
        }),
      ),
    )
    const occupiedAsKnown = async (knownAt: string) =>
      (await capacity.ask(`/v1/capacity?validAt=2020-06-01&knownAt=${knownAt}`)).total.places
        .occupied
    expect(await occupiedAsKnown('2019-12-31')).toBe(0)
    expect(await occupiedAsKnown('2020-01-01')).toBe(7)
    expect(await occupiedAsKnown('2023-02-28')).toBe(7)
    expect(await occupiedAsKnown('2023-03-01')).toBe(5)
  })

  it('given an order, shows what is closing until it is revoked, and only as known then', async () => {
    await capacity.given(
      knownSince('2020-01-01', opened(1)),
      knownSince('2022-05-24', issued(1, [1])),
      knownSince('2023-01-10', ofOrder(1, 'ClosureOrderRevoked', [1], { revokedOn: '2023-01-10' })),
    )
    const placesOn = async (validAt: string, knownAt: string) =>
      (await capacity.ask(`/v1/capacity?validAt=${validAt}&knownAt=${knownAt}`)).total.places
    const open = { operational: 12, occupied: 7 }
    expect(await placesOn('2022-06-01', '2022-05-23')).toMatchObject({ ...open, closing: 0 })
    expect(await placesOn('2022-06-01', '2022-05-24')).toMatchObject({
      ...open,
      closing: 12,
      affected: 7,
    })
    expect(await placesOn('2024-09-01', '2022-05-24')).toMatchObject({
      operational: 0,
      occupied: 0,
      displaced: 7,
    })
    expect(await placesOn('2024-09-01', '2023-01-10')).toMatchObject({
      ...open,
      closing: 0,
      affected: 0,
      displaced: 0,
    })
  })

  it('given a suspension, has no places on its days, but those that are authorised', async () => {
    await capacity.given(
      opened(1),
      ofUnit(1, 'ServiceUnitSuspended', { effectiveOn: '2022-01-01' }),
      ofUnit(1, 'ServiceUnitResumed', { effectiveOn: '2022-02-01' }),
    )
    const { total } = await capacity.ask('/v1/capacity?validAt=2022-01-31')
    expect(total).toMatchObject({
      units: 0,
      places: { authorised: 12, operational: 0, free: 0, displaced: 7 },
    })
    const after = await capacity.ask('/v1/capacity?validAt=2022-02-01')
    expect(after.total).toMatchObject({ units: 1, places: { operational: 12, displaced: 0 } })
  })

  it('given an order that took effect, counts its closure as unconfirmed until someone reports it', async () => {
    await capacity.given(
      knownSince('2020-01-01', opened(1)),
      knownSince('2020-01-01', opened(2)),
      knownSince('2022-05-24', issued(1, [1])),
      knownSince(
        '2024-10-01',
        ofOrder(1, 'ClosureOrderCarriedOut', [1], { carriedOutOn: '2024-09-01' }),
      ),
    )
    const closures = async (validAt: string, knownAt: string) => {
      const { total } = await capacity.ask(`/v1/capacity?validAt=${validAt}&knownAt=${knownAt}`)
      return [total.units, total.unconfirmedClosures]
    }
    expect(await closures('2024-08-31', '2024-09-30')).toEqual([2, 0])
    expect(await closures('2024-09-01', '2024-09-30')).toEqual([1, 1])
    expect(await closures('2024-09-01', '2024-10-01')).toEqual([1, 0])
  })

  it('given confirmations, says the oldest last one among the units that operate', async () => {
    await capacity.given(
      opened(1, { effectiveOn: '2021-01-01' }),
      ofUnit(1, 'ServiceUnitConfirmed', { effectiveOn: '2026-01-15' }),
      opened(2, { effectiveOn: '2022-01-01' }),
      ofUnit(2, 'ServiceUnitConfirmed', { effectiveOn: '2026-05-01' }),
      opened(3, { effectiveOn: '2019-01-01' }),
      ofUnit(3, 'ServiceUnitClosed', { effectiveOn: '2020-01-01' }),
    )
    const today = await capacity.ask('/v1/capacity?by=unit')
    expect(today.total).toMatchObject({
      oldestConfirmation: '2026-01-15',
      oldestConfirmationAgeDays: 151,
    })
    expect(today.groups).toMatchObject([
      { oldestConfirmation: '2026-01-15' },
      { oldestConfirmation: '2026-05-01', oldestConfirmationAgeDays: 45 },
      // Closed: it has people left to count, and nothing to confirm.
      { units: 0, oldestConfirmation: null, oldestConfirmationAgeDays: null },
    ])
    const before = await capacity.ask('/v1/capacity?validAt=2026-01-14')
    expect(before.total).toMatchObject({ oldestConfirmation: '2021-01-01' })
  })

  it('given an opening without a documented day, says that its confirmation has none', async () => {
    await capacity.given(opened(1, { effectiveOn: 'undocumented' }), opened(2))
    const { total } = await capacity.ask('/v1/capacity?validAt=1990-01-01')
    expect(total).toMatchObject({
      units: 1,
      oldestConfirmation: 'undocumented',
      oldestConfirmationAgeDays: null,
    })
  })

  it('given an older group stated later than the opening, counts it from its day on', async () => {
    await capacity.given(
      opened(1),
      ofUnit(1, 'PlacesAuthorised', {
        targetGroup: OLDER,
        authorised: 4,
        effectiveOn: '2023-01-01',
      }),
    )
    const by = '/v1/capacity?by=targetGroup&validAt='
    expect((await capacity.ask(`${by}2022-12-31`)).groups).toMatchObject([{ targetGroup: ADULTS }])
    expect((await capacity.ask(`${by}2023-01-01`)).groups).toMatchObject([
      { targetGroup: ADULTS },
      { targetGroup: OLDER, places: { authorised: 4 }, unitsWithUnknown: { operational: 1 } },
    ])
  })

  it('treats all spellings of a provider as one, called as it was first', async () => {
    const spellings = [
      'SIA \u201EDubults\u201D',
      'SIA "Dubults"',
      'sia DUBULTS',
      'SIA  Dubults',
      'SIA\u00A0Dubults',
      'Ru\u0304k\u0327is',
      'R\u016Bķis',
    ]
    await capacity.given(...spellings.map((provider, i) => opened(i + 1, { provider })))
    const { groups } = await capacity.ask('/v1/capacity?by=provider')
    expect(groups.map(({ provider, units }: any) => [provider, units])).toEqual([
      ['Rūķis'.normalize('NFC'), 2],
      ['SIA „Dubults”', 5],
    ])
    for (const [asked, units] of [
      ...spellings.map((name, i) => [name, i < 5 ? 5 : 2] as const),
      ['«Dubults» sia', 0] as const,
      ['rukis,SIA Dubults', 7] as const,
    ]) {
      const provider = `provider=${encodeURIComponent(asked)}`
      expect((await capacity.ask(`/v1/capacity?${provider}`)).total.units).toBe(units)
      expect((await capacity.ask(`/v1/units?${provider}`)).total).toBe(units)
    }
    const search = encodeURIComponent('"SIA Dubults"')
    expect((await capacity.ask(`/v1/units?search=${search}`)).total).toBe(5)
  })

  it('has its groups in the order of the Latvian alphabet', async () => {
    const providers = ['Ķekavas nams', 'Čiekurs', 'Dālija', 'Ciedrs', 'Kļava', 'Žubīte', 'Zīle']
    await capacity.given(...providers.map((provider, i) => opened(i + 1, { provider })))
    const { groups } = await capacity.ask('/v1/capacity?by=provider')
    expect(groups.map(({ provider }: any) => provider)).toEqual([
      'Ciedrs',
      'Čiekurs',
      'Dālija',
      'Kļava',
      'Ķekavas nams',
      'Zīle',
      'Žubīte',
    ])
  })

  it('keeps the groups of one name together, before those of a longer name', async () => {
    await capacity.given(
      opened(1, { municipality: VENTSPILS }),
      opened(2, { municipality: VENTSPILS_DISTRICT, serviceType: 'day-centre' }),
      opened(3, { municipality: VENTSPILS, serviceType: 'day-centre' }),
    )
    const { groups } = await capacity.ask('/v1/capacity?by=serviceType,municipality')
    expect(groups.map((group: any) => [group.municipality.name, group.serviceType])).toEqual([
      ['Ventspils', 'day-centre'],
      ['Ventspils', 'group-apartment'],
      ['Ventspils novads', 'day-centre'],
    ])
  })
})
