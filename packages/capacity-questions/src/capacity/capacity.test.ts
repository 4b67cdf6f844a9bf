import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NO_PLACES, openCapacity, type TestCapacity } from '../testing/capacity.ts'
import {
  ADULTS,
  CHILDREN,
  opened,
  places,
  RIGA,
  unitNumbered,
  unknownPlaces,
  VENTSPILS,
  VENTSPILS_DISTRICT,
} from '../testing/reports.ts'

let capacity: TestCapacity

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
          ...NO_PLACES,
          authorised: 54,
          operational: 52,
          occupied: 42,
          reserved: 1,
          waiting: 3,
          free: 9,
        },
        unitsWithUnknown: {
          ...NO_PLACES,
          authorised: 1,
          operational: 1,
          occupied: 1,
          reserved: 1,
          waiting: 1,
          free: 1,
          overrun: 1,
          operationalBeyondAuthorised: 1,
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

  it('flags more operational than authorised places in the group where they are', async () => {
    const own = await openCapacity()
    await own.given(
      opened(1, { places: [places({ authorised: 10 })] }),
      opened(2, { places: [places({ authorised: 30 })] }),
      opened(3, { municipality: RIGA, places: [places({ authorised: 'unknown' })] }),
    )
    const { groups, total } = await own.ask('/v1/capacity?by=municipality')
    const flags = [...groups, total].map(({ places, unitsWithUnknown }: any) => [
      places.operationalBeyondAuthorised,
      unitsWithUnknown.operationalBeyondAuthorised,
    ])
    expect(flags).toEqual([
      [2, 0],
      [0, 1],
      [2, 1],
    ])
    const { unit } = await own.ask(`/v1/units/${unitNumbered(1)}`)
    expect(unit.places).toMatchObject([{ operationalBeyondAuthorised: 2 }])
    const { units } = await own.ask('/v1/units?municipality=LV0001000')
    expect(units[0].places).toMatchObject([{ operationalBeyondAuthorised: 'unknown' }])
    await own.close()
  })

  it('says beside each group how many units have no known count', async () => {
    const { groups } = await capacity.ask('/v1/capacity?by=municipality')
    const unknown = groups.map((group: any) => group.unitsWithUnknown.operational)
    expect(unknown).toEqual([0, 0, 1, 0])
    expect(groups[2]).toMatchObject({ units: 1, places: NO_PLACES })
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
    [`unit=${unitNumbered(4).toUpperCase()}`, 12],
    [`unit=${unitNumbered(4)},${unitNumbered(1)}`, 24],
    [`unit=${unitNumbered(4)}&unit=${unitNumbered(1)}`, 24],
    [`serviceType=group-apartment&planningRegion=Kurzeme`, 12],
    [`serviceType=day-centre&planningRegion=Kurzeme`, 0],
  ])('with %s has %d operational places, in total and in its groups', async (filter, expected) => {
    const { groups, total } = await capacity.ask(`/v1/capacity?by=municipality,unit&${filter}`)
    expect(total.places.operational).toBe(expected)
    const sum = groups.reduce((all: number, group: any) => all + group.places.operational, 0)
    expect(sum).toBe(expected)
  })

  it('with nothing behind provider has the units whose provider no source names', async () => {
    for (const [filter, units, unknown] of [
      ['provider=', [3], 1],
      [`provider=&provider=${encodeURIComponent('Mājas')}`, [1, 3, 4], 1],
      [`provider=&unit=${unitNumbered(1)},${unitNumbered(3)}`, [3], 1],
    ] as const) {
      const { groups, total } = await capacity.ask(`/v1/capacity?by=unit&${filter}`)
      expect(groups.map(({ unit }: any) => unit)).toEqual(units.map(unitNumbered))
      expect(total.unitsWithUnknown.operational).toBe(unknown)
    }
    const { units } = await capacity.ask('/v1/units?provider=')
    expect(units.map(({ id }: any) => id)).toEqual([unitNumbered(3)])
  })

  it('by several dimensions takes repetition and commas alike', async () => {
    const commas = await capacity.ask('/v1/capacity?by=municipality,serviceType')
    expect(await capacity.ask('/v1/capacity?by=municipality&by=serviceType')).toEqual(commas)
  })

  it('with a filter that nothing fits is nothing', async () => {
    const { groups, total } = await capacity.ask('/v1/capacity?by=unit&serviceType=respite')
    expect(groups).toEqual([])
    expect(total).toMatchObject({
      units: 0,
      places: NO_PLACES,
      unitsWithUnknown: NO_PLACES,
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
    ['by=unit&by=unit', 'by'],
    ['unit=7', 'unit'],
    [`unit=${unitNumbered(4)},7`, 'unit'],
    [`provider=${'a'.repeat(201)}`, 'provider'],
    [`provider=Nams%00`, 'provider'],
    [`municipality=${'a'.repeat(10_000)}`, 'municipality'],
    [`municipality=${'a,'.repeat(10_000)}`, 'municipality'],
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
        type: '/problems/invalid-request',
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
      knownAt: '2026-06-15T09:00:00.000Z',
      boundaries: 'then',
      position: '4',
    })
  })
})
