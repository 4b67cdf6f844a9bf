import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import {
  ADULTS,
  CHILDREN,
  issued,
  knownSince,
  ofOrder,
  ofUnit,
  OLDER,
  opened,
  places,
  RIGA,
  unitNumbered,
  unknownPlaces,
  VENTSPILS,
  VENTSPILS_DISTRICT,
} from '../testing/reports.ts'

let capacity: TestCapacity

const NONE = {
  authorised: 0,
  operational: 0,
  occupied: 0,
  reserved: 0,
  waiting: 0,
  free: 0,
  overrun: 0,
  closing: 0,
  affected: 0,
  displaced: 0,
}

/** A group apartment in Daugavpils, a day centre in Rīga, and two of unknown size or full in Ventspils. */
const country = [
  opened(1, { provider: 'Mājas', places: [places({ reserved: 1, waiting: 3 })] }),
  opened(2, {
    provider: 'Rīgas centrs, SIA',
    serviceType: 'day-centre',
    municipality: RIGA,
    places: [
      places({ authorised: 20, operational: 20, occupied: 15 }),
      places({ targetGroup: CHILDREN, authorised: 10, operational: 8, occupied: 8 }),
    ],
  }),
  opened(3, { municipality: VENTSPILS, places: [unknownPlaces()] }),
  opened(4, {
    provider: 'Mājas',
    municipality: VENTSPILS_DISTRICT,
    places: [places({ occupied: 12 })],
  }),
]

describe('Given units in a country, capacity', () => {
  beforeAll(async () => {
    capacity = await openCapacity()
    await capacity.given(...country)
  })
  afterAll(() => capacity.close())

  it('is one total without dimensions, of what is known, and how much is not', async () => {
    expect(await capacity.ask('/v1/capacity')).toMatchObject({
      total: {
        units: 4,
        places: {
          ...NONE,
          authorised: 54,
          operational: 52,
          occupied: 42,
          reserved: 1,
          waiting: 3,
          free: 9,
        },
        unitsWithUnknown: {
          ...NONE,
          authorised: 1,
          operational: 1,
          occupied: 1,
          reserved: 1,
          waiting: 1,
          free: 1,
          overrun: 1,
        },
        unconfirmedClosures: 0,
        uncertainLocations: 0,
      },
      groups: [],
    })
  })

  const municipality = (code: string, name: string, planningRegion: string) => ({
    municipality: { code, name, planningRegion },
  })
  it.each([
    [
      'municipality',
      [
        [municipality('LV0002000', 'Daugavpils', 'Latgale'), 12],
        [municipality('LV0001000', 'Rīga', 'Rīga'), 28],
        [municipality('LV0007000', 'Ventspils', 'Kurzeme'), 0],
        [municipality('LV0056000', 'Ventspils novads', 'Kurzeme'), 12],
      ],
    ],
    [
      'planningRegion',
      [
        [{ planningRegion: 'Kurzeme' }, 12],
        [{ planningRegion: 'Latgale' }, 12],
        [{ planningRegion: 'Rīga' }, 28],
      ],
    ],
    [
      'serviceType',
      [
        [{ serviceType: 'day-centre' }, 28],
        [{ serviceType: 'group-apartment' }, 24],
      ],
    ],
    [
      'targetGroup',
      [
        [{ targetGroup: ADULTS }, 44],
        [{ targetGroup: CHILDREN }, 8],
      ],
    ],
    [
      'provider',
      [
        [{ provider: null }, 0],
        [{ provider: 'Mājas' }, 24],
        [{ provider: 'Rīgas centrs, SIA' }, 28],
      ],
    ],
    [
      'unit',
      [
        [{ unit: unitNumbered(1) }, 12],
        [{ unit: unitNumbered(2) }, 28],
        [{ unit: unitNumbered(3) }, 0],
        [{ unit: unitNumbered(4) }, 12],
      ],
    ],
  ] as const)('by %s gives a group for each, beside the same total', async (by, expected) => {
    const { groups, total } = await capacity.ask(`/v1/capacity?by=${by}`)
    expect(groups).toMatchObject(
      expected.map(([label, operational]) => ({ ...label, places: { operational } })),
    )
    expect(total.places.operational).toBe(52)
  })

  it('by several dimensions gives a group for each combination that there is', async () => {
    const { groups } = await capacity.ask('/v1/capacity?by=serviceType,planningRegion,targetGroup')
    const labels = ['planningRegion', 'serviceType', 'targetGroup']
    expect(groups.map((group: any) => labels.map((label) => group[label]))).toEqual([
      ['Kurzeme', 'group-apartment', ADULTS],
      ['Latgale', 'group-apartment', ADULTS],
      ['Rīga', 'day-centre', ADULTS],
      ['Rīga', 'day-centre', CHILDREN],
    ])
    expect(groups.map((group: any) => group.places.free)).toEqual([0, 4, 5, 0])
  })

  it('has in a group only the labels asked for', async () => {
    const { groups } = await capacity.ask('/v1/capacity?by=serviceType')
    for (const group of groups)
      for (const other of ['municipality', 'planningRegion', 'targetGroup', 'provider', 'unit'])
        expect(group).not.toHaveProperty(other)
  })

  it('counts a unit of two target groups once in a total, and in each of its groups', async () => {
    const { groups, total } = await capacity.ask(
      `/v1/capacity?by=targetGroup&unit=${unitNumbered(2)}`,
    )
    expect(groups).toMatchObject([
      { targetGroup: ADULTS, units: 1 },
      { targetGroup: CHILDREN, units: 1 },
    ])
    expect(total.units).toBe(1)
  })

  it('says beside each group how many units have no known count', async () => {
    const { groups } = await capacity.ask('/v1/capacity?by=municipality')
    const unknown = groups.map((group: any) => group.unitsWithUnknown.operational)
    expect(unknown).toEqual([0, 0, 1, 0])
    expect(groups[2]).toMatchObject({ units: 1, places: NONE })
  })

  it.each([
    ['municipality=LV0002000', 12],
    ['municipality=LV0002000,LV0001000', 40],
    ['municipality=LV0002000&municipality=LV0001000', 40],
    ['planningRegion=Kurzeme', 12],
    [`planningRegion=Kurzeme,${encodeURIComponent('Rīga')}`, 40],
    ['serviceType=day-centre', 28],
    ['serviceType=day-centre,group-apartment', 52],
    ['serviceType=respite', 0],
    [`targetGroup=${CHILDREN}`, 8],
    [`provider=${encodeURIComponent('Mājas')}`, 24],
    [`provider=${encodeURIComponent('Rīgas centrs, SIA')}`, 28],
    [
      `provider=${encodeURIComponent('Mājas')}&provider=${encodeURIComponent('Rīgas centrs, SIA')}`,
      52,
    ],
    ['provider=nobody', 0],
    [`unit=${unitNumbered(4)}`, 12],
    [`serviceType=group-apartment&planningRegion=Kurzeme`, 12],
    [`serviceType=day-centre&planningRegion=Kurzeme`, 0],
  ])('with %s has %d operational places, in total and in its groups', async (filter, expected) => {
    const { groups, total } = await capacity.ask(`/v1/capacity?by=municipality,unit&${filter}`)
    expect(total.places.operational).toBe(expected)
    const sum = groups.reduce((all: number, group: any) => all + group.places.operational, 0)
    expect(sum).toBe(expected)
  })

  it('with a filter that nothing fits is nothing', async () => {
    const { groups, total } = await capacity.ask('/v1/capacity?by=unit&serviceType=respite')
    expect(groups).toEqual([])
    expect(total).toMatchObject({
      units: 0,
      places: NONE,
      unitsWithUnknown: NONE,
      unconfirmedClosures: 0,
      oldestConfirmation: null,
      oldestConfirmationAgeDays: null,
      uncertainLocations: 0,
    })
  })

  it.each([
    ['by=shoe-size', 'by'],
    ['by=', 'by'],
    ['by=municipality,', 'by'],
    ['by=unit,municipality,unit', 'by'],
    ['by=unit&by=municipality', 'by'],
    ['unit=7', 'unit'],
    ['targetGroup=everyone', 'targetGroup'],
    ['serviceType=hotel', 'serviceType'],
    ['planningRegion=Silesia', 'planningRegion'],
    ['after=soon', 'after'],
    ['colour=red', 'colour'],
  ])('asked with %s is refused, and told which parameter is wrong', async (query, name) => {
    expect(await capacity.get(`/v1/capacity?${query}`)).toMatchObject({
      status: 400,
      headers: { 'content-type': expect.stringContaining('application/problem+json') },
      body: {
        type: 'urn:vietas:problem:invalid-request',
        status: 400,
        errors: [{ in: 'query', name, detail: expect.any(String) }],
      },
    })
  })

  it('asked by a dimension twice is told to name each once', async () => {
    const { body } = await capacity.get('/v1/capacity?by=unit,unit')
    expect(body.errors[0].detail).toContain('each dimension once')
  })

  it('asked by a dimension that is none is told which there are', async () => {
    const { body } = await capacity.get('/v1/capacity?by=colour')
    for (const dimension of ['municipality', 'planningRegion', 'serviceType', 'provider'])
      expect(body.errors[0].detail).toContain(dimension)
  })

  it('says which clocks and which position it is the answer to', async () => {
    const answer = await capacity.ask('/v1/capacity?validAt=2021-02-03&knownAt=2026-06-15')
    expect(answer).toMatchObject({
      validAt: '2021-02-03',
      knownAt: '2026-06-15T20:59:59.999Z',
      boundaries: 'then',
      position: '4',
    })
  })
})

describe('Capacity', () => {
  beforeEach(async () => {
    capacity = await openCapacity()
  })
  afterEach(() => capacity.close())

  it('given nothing at all, is nothing', async () => {
    expect(await capacity.ask('/v1/capacity?by=municipality')).toMatchObject({
      position: '0',
      total: { units: 0, places: NONE, unitsWithUnknown: NONE, oldestConfirmation: null },
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
      opened(1, { provider: 'Nams' }),
      opened(2, { provider: 'Nams 24' }),
      opened(3, { provider: 'Nams' }),
    )
    const { groups } = await capacity.ask('/v1/capacity?by=provider,unit')
    expect(groups.map(({ provider, unit }: any) => [provider, unit])).toEqual([
      ['Nams', unitNumbered(1)],
      ['Nams', unitNumbered(3)],
      ['Nams 24', unitNumbered(2)],
    ])
  })
})
