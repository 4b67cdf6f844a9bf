import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import {
  ADULTS,
  CHILDREN,
  issued,
  knownSince,
  ofOrder,
  ofUnit,
  opened,
  orderNumbered,
  places,
  RIGA,
  unitNumbered,
  unknownPlaces,
  VENTSPILS,
} from '../testing/reports.ts'

let capacity: TestCapacity

const namesAt = async (url: string): Promise<string[]> =>
  (await capacity.ask(url)).units.map(({ name }: any) => name)

const nextOf = (link: string | undefined): string | undefined =>
  /^<([^>]+)>; rel="next"$/.exec(link ?? '')?.[1]

/** The answers of an address and of every next page. */
async function walk(first: string): Promise<any[]> {
  const pages: any[] = []
  for (let url: string | undefined = first; url !== undefined;) {
    const { status, headers, body } = await capacity.get(url)
    expect(status).toBe(200)
    pages.push(body)
    url = nextOf(headers['link'])
  }
  return pages
}

describe('Given units of many names, the list of units', () => {
  beforeAll(async () => {
    capacity = await openCapacity()
    await capacity.given(
      opened(1, { name: 'Ķirsis', address: 'Rīgas iela 4, Daugavpils' }),
      opened(2, { name: 'Ābele', provider: 'Sociālais centrs “Ķirši”' }),
      opened(3, { name: 'Kļava', serviceType: 'day-centre', municipality: RIGA }),
      opened(4, { name: 'Čiekurs', provider: 'Mājas', municipality: VENTSPILS }),
      opened(5, { name: 'Ciedrs', places: [places({ targetGroup: CHILDREN })] }),
      opened(6, { name: 'Bērzs', parish: 'Līksnas pagasts' }),
      opened(7, { name: 'Ābele' }),
      opened(8, { name: 'dālija', provider: 'Rīgas centrs, SIA' }),
      ofUnit(8, 'ServiceUnitRenamed', { name: 'Dālija', effectiveOn: '2021-01-01' }),
    )
    await capacity.ask('/v1/units')
  })
  afterAll(() => capacity.close())

  it('is by name in the order of the Latvian alphabet, and of one name by id', async () => {
    const { units, total } = await capacity.ask('/v1/units')
    expect(total).toBe(8)
    expect(units.map(({ id, name }: any) => [name, id])).toEqual([
      ['Ābele', unitNumbered(2)],
      ['Ābele', unitNumbered(7)],
      ['Bērzs', unitNumbered(6)],
      ['Ciedrs', unitNumbered(5)],
      ['Čiekurs', unitNumbered(4)],
      ['Dālija', unitNumbered(8)],
      ['Kļava', unitNumbered(3)],
      ['Ķirsis', unitNumbered(1)],
    ])
  })

  it.each([1, 3, 4, 7])('walked by pages of %d gives each unit once, in order', async (limit) => {
    const whole = await capacity.ask('/v1/units')
    const pages = await walk(`/v1/units?limit=${limit}`)
    expect(pages.flatMap(({ units }) => units)).toEqual(whole.units)
    expect(pages).toHaveLength(Math.ceil(8 / limit))
    for (const page of pages) expect(page.total).toBe(8)
    for (const page of pages.slice(0, -1)) expect(page.units).toHaveLength(limit)
  })

  it('links to no next page when the last unit is on this one', async () => {
    expect((await capacity.get('/v1/units?limit=8')).headers).not.toHaveProperty('link')
    expect((await capacity.get('/v1/units')).headers).not.toHaveProperty('link')
    expect(nextOf((await capacity.get('/v1/units?limit=7')).headers['link'])).toBeDefined()
  })

  it('links to the next page of the same question', async () => {
    const asked = 'status=open&validAt=2020-06-01&knownAt=2026-06-15&serviceType=group-apartment'
    const [first, ...others] = await walk(`/v1/units?${asked}&limit=2`)
    expect(first).toMatchObject({ validAt: '2020-06-01', total: 7 })
    expect(others).toHaveLength(3)
    for (const { validAt, knownAt, total } of others)
      expect({ validAt, knownAt, total }).toEqual({
        validAt: '2020-06-01',
        knownAt: first.knownAt,
        total: 7,
      })
    const units = [first, ...others].flatMap((page) => page.units)
    expect(units.map(({ serviceType }) => serviceType)).not.toContain('day-centre')
    // As it was called then.
    expect(units.map(({ name }) => name)).toContain('dālija')
  })

  it.each([
    ['kirsis', ['Ķirsis']],
    ['ĶIRSIS', ['Ķirsis']],
    ['ķir', ['Ābele', 'Ķirsis']],
    ['kirši', ['Ābele', 'Ķirsis']],
    ['centrs ķirši', ['Ābele']],
    ['iela rigas', ['Ķirsis']],
    ['  rigas   iela ', ['Ķirsis']],
    ['rigas', ['Dālija', 'Ķirsis']],
    ['rigas kirsis', ['Ķirsis']],
    ['rigas ābele', []],
    ['liksnas', ['Bērzs']],
    ['ozols', []],
    ['', ['Ābele', 'Ābele', 'Bērzs', 'Ciedrs', 'Čiekurs', 'Dālija', 'Kļava', 'Ķirsis']],
  ])('searched for “%s” is %j', async (search, found) => {
    expect(await namesAt(`/v1/units?search=${encodeURIComponent(search)}`)).toEqual(found)
  })

  it.each([
    ['serviceType=day-centre', ['Kļava']],
    [`municipality=${RIGA},${VENTSPILS}`, ['Čiekurs', 'Kļava']],
    ['planningRegion=Kurzeme', ['Čiekurs']],
    [`targetGroup=${CHILDREN}`, ['Ciedrs']],
    [`provider=${encodeURIComponent('Mājas')}`, ['Čiekurs']],
    [
      `provider=${encodeURIComponent('Rīgas centrs, SIA')}&provider=${encodeURIComponent('Mājas')}`,
      ['Čiekurs', 'Dālija'],
    ],
    [`search=a&planningRegion=Kurzeme`, ['Čiekurs']],
    [`serviceType=day-centre&planningRegion=Kurzeme`, []],
  ])('with %s is %j', async (filter, found) => {
    const { units, total } = await capacity.ask(`/v1/units?${filter}`)
    expect(units.map(({ name }: any) => name)).toEqual(found)
    expect(total).toBe(found.length)
  })

  it.each(['limit=0', 'limit=501', 'limit=-1', 'limit=1.5', 'limit=many', 'limit='])(
    'with %s is refused',
    async (query) => {
      expect(await capacity.get(`/v1/units?${query}`)).toMatchObject({
        status: 400,
        body: {
          type: 'urn:vietas:problem:invalid-request',
          errors: [{ in: 'query', name: 'limit' }],
        },
      })
    },
  )

  it.each(['limit=1', 'limit=500'])('with %s is answered', async (query) => {
    expect(await capacity.get(`/v1/units?${query}`)).toMatchObject({ status: 200 })
  })

  const encoded = (position: unknown) => Buffer.from(JSON.stringify(position)).toString('base64url')
  it.each(['xyz', encoded('Kļava'), encoded(['Kļava']), encoded([1, 2]), encoded(null), ''])(
    'from the cursor “%s”, which no page has given, is refused',
    async (cursor) => {
      expect(await capacity.get(`/v1/units?cursor=${cursor}`)).toMatchObject({
        status: 400,
        body: {
          type: 'urn:vietas:problem:invalid-request',
          errors: [{ in: 'query', name: 'cursor' }],
        },
      })
    },
  )

  it.each([
    ['status=asleep', 'status'],
    [`search=${'a'.repeat(201)}`, 'search'],
    ['targetGroup=everyone', 'targetGroup'],
    ['by=unit', 'by'],
  ])('with %s is refused', async (query, name) => {
    expect(await capacity.get(`/v1/units?${query}`)).toMatchObject({
      status: 400,
      body: { errors: [{ in: 'query', name }] },
    })
  })
})

describe('The list of units', () => {
  beforeEach(async () => {
    capacity = await openCapacity()
  })
  afterEach(() => capacity.close())

  it('given nothing at all, is empty', async () => {
    expect(await capacity.ask('/v1/units')).toMatchObject({ total: 0, units: [], position: '0' })
  })

  it('has a hundred units on a page unless asked for more or fewer', async () => {
    await capacity.given(...Array.from({ length: 101 }, (_, i) => opened(i + 1)))
    const { units, total } = await capacity.ask('/v1/units')
    expect(units).toHaveLength(100)
    expect(total).toBe(101)
    expect((await capacity.ask('/v1/units?limit=500')).units).toHaveLength(101)
  })

  it('given a unit opened while its pages are walked, gives none twice and leaves none out', async () => {
    await capacity.given(...['B', 'D', 'F', 'H'].map((name, i) => opened(i + 1, { name })))
    await capacity.ask('/v1/units')
    const { headers, body } = await capacity.get('/v1/units?limit=2')
    expect(body.units.map(({ name }: any) => name)).toEqual(['B', 'D'])
    await capacity.given(opened(5, { name: 'A' }), opened(6, { name: 'E' }))
    await capacity.ask('/v1/units')
    const pages = await walk(nextOf(headers['link']) ?? '')
    expect(pages.flatMap(({ units }) => units.map(({ name }: any) => name))).toEqual([
      'E',
      'F',
      'H',
    ])
  })

  it('gives the units of each status on any day', async () => {
    await capacity.given(
      opened(1, { name: 'Open' }),
      opened(2, { name: 'Suspended' }),
      ofUnit(2, 'ServiceUnitSuspended', { effectiveOn: '2024-01-01' }),
      ofUnit(2, 'ServiceUnitResumed', { effectiveOn: '2024-03-01' }),
      opened(3, { name: 'Closed' }),
      ofUnit(3, 'ServiceUnitClosed', { effectiveOn: '2024-02-01' }),
      opened(4, { name: 'Later', effectiveOn: '2024-02-15' }),
    )
    const on = async (validAt: string) => {
      const statuses = ['open', 'suspended', 'closed', 'not-yet-open']
      const asked = statuses.map((status) =>
        namesAt(`/v1/units?validAt=${validAt}&status=${status}`),
      )
      return Promise.all(asked)
    }
    expect(await on('2023-12-31')).toEqual([['Closed', 'Open', 'Suspended'], [], [], ['Later']])
    expect(await on('2024-01-01')).toEqual([['Closed', 'Open'], ['Suspended'], [], ['Later']])
    expect(await on('2024-02-15')).toEqual([['Later', 'Open'], ['Suspended'], ['Closed'], []])
    expect(await on('2024-03-01')).toEqual([['Later', 'Open', 'Suspended'], [], ['Closed'], []])
  })

  it('has only the units known at the time, by the names known then', async () => {
    await capacity.given(
      knownSince('2020-01-01', opened(1, { name: 'Vecais nams' })),
      knownSince('2022-01-01', opened(2, { name: 'Otrs nams' })),
      knownSince(
        '2023-01-01',
        ofUnit(1, 'ServiceUnitRenamed', { name: 'Jaunais nams', effectiveOn: '2021-01-01' }),
      ),
    )
    const known = (knownAt: string) => namesAt(`/v1/units?validAt=2024-01-01&knownAt=${knownAt}`)
    expect(await known('2019-12-31')).toEqual([])
    expect(await known('2021-12-31')).toEqual(['Vecais nams'])
    expect(await known('2022-12-31')).toEqual(['Otrs nams', 'Vecais nams'])
    expect(await known('2023-01-01')).toEqual(['Jaunais nams', 'Otrs nams'])
  })

  it('finds a unit by any name it ever had', async () => {
    await capacity.given(
      opened(1, { name: 'Vecais nams' }),
      ofUnit(1, 'ServiceUnitRenamed', { name: 'Jaunais nams', effectiveOn: '2021-01-01' }),
      ofUnit(1, 'ServiceUnitRelocated', {
        municipality: RIGA,
        address: 'Liepu iela 1',
        effectiveOn: '2022-01-01',
      }),
    )
    expect(await namesAt('/v1/units?search=vecais')).toEqual(['Jaunais nams'])
    expect(await namesAt('/v1/units?search=liepu')).toEqual(['Jaunais nams'])
    expect(await namesAt('/v1/units?search=vecais&validAt=2020-06-01')).toEqual(['Vecais nams'])
  })

  it('has a unit that moves in the municipality where it is on the day', async () => {
    await capacity.given(
      opened(1),
      ofUnit(1, 'ServiceUnitRelocated', { municipality: RIGA, effectiveOn: '2022-01-01' }),
    )
    const inRiga = `/v1/units?municipality=${RIGA}`
    expect(await namesAt(`${inRiga}&validAt=2021-12-31`)).toEqual([])
    expect(await namesAt(`${inRiga}&validAt=2022-01-01`)).toEqual(['Māja 1'])
  })
})

describe('One unit', () => {
  beforeEach(async () => {
    capacity = await openCapacity()
  })
  afterEach(() => capacity.close())

  const unit = async (number: number, clocks = ''): Promise<any> =>
    (await capacity.ask(`/v1/units/${unitNumbered(number)}${clocks}`)).unit

  it('is what its opening says', async () => {
    await capacity.given(
      opened(1, {
        name: 'Liepas',
        provider: 'Mājas',
        parish: 'Līksnas pagasts',
        address: 'Liepu iela 1',
        places: [places({ reserved: 1 }), unknownPlaces(CHILDREN)],
      }),
    )
    expect(await unit(1)).toMatchObject({
      id: unitNumbered(1),
      name: 'Liepas',
      status: 'open',
      serviceType: 'group-apartment',
      provider: 'Mājas',
      municipality: { code: 'LV0002000', name: 'Daugavpils', planningRegion: 'Latgale' },
      municipalityCertain: true,
      parish: 'Līksnas pagasts',
      address: 'Liepu iela 1',
      opensOn: '2020-01-01',
      closesOn: null,
      closureConfirmed: null,
      closedBy: null,
      reviewDue: null,
      reviewOverdue: false,
      closureOrders: [],
      lastConfirmedOn: '2020-01-01',
      places: [
        {
          targetGroup: ADULTS,
          authorised: 12,
          operational: 12,
          occupied: 7,
          reserved: 1,
          waiting: 0,
          free: 4,
          overrun: 0,
          closing: 0,
          affected: 0,
          displaced: 0,
        },
        {
          targetGroup: CHILDREN,
          authorised: 'unknown',
          operational: 'unknown',
          occupied: 'unknown',
          reserved: 'unknown',
          waiting: 'unknown',
          free: 'unknown',
          overrun: 'unknown',
          closing: 0,
          affected: 0,
          displaced: 0,
        },
      ],
    })
  })

  it('given what no source names, says so instead of leaving it out', async () => {
    await capacity.given(opened(1, { effectiveOn: 'undocumented' }))
    expect(await unit(1, '?validAt=1950-01-01')).toMatchObject({
      status: 'open',
      provider: null,
      parish: null,
      address: null,
      opensOn: 'undocumented',
      lastConfirmedOn: 'undocumented',
    })
  })

  it('is the same in the list', async () => {
    await capacity.given(opened(1), issued(1, [1]))
    const clocks = 'validAt=2023-01-01&knownAt=2026-06-15&boundaries=now'
    const { units } = await capacity.ask(`/v1/units?${clocks}`)
    expect(units).toEqual([await unit(1, `?${clocks}`)])
  })

  it('says which clocks and which position it is the answer to', async () => {
    await capacity.given(opened(1))
    const url = `/v1/units/${unitNumbered(1)}?validAt=2021-02-03&knownAt=2026-06-15T12:00:00%2B03:00`
    expect(await capacity.ask(url)).toMatchObject({
      validAt: '2021-02-03',
      knownAt: '2026-06-15T09:00:00.000Z',
      boundaries: 'then',
      position: '1',
    })
  })

  it('given its name and place change, has those of the day', async () => {
    await capacity.given(
      opened(1, { name: 'Liepas', address: 'Liepu iela 1' }),
      ofUnit(1, 'ServiceUnitRenamed', { name: 'Ozoli', effectiveOn: '2021-01-01' }),
      ofUnit(1, 'ServiceUnitRelocated', { municipality: RIGA, effectiveOn: '2022-01-01' }),
    )
    expect(await unit(1, '?validAt=2020-12-31')).toMatchObject({
      name: 'Liepas',
      municipality: { name: 'Daugavpils' },
      address: 'Liepu iela 1',
    })
    expect(await unit(1, '?validAt=2021-12-31')).toMatchObject({
      name: 'Ozoli',
      municipality: { name: 'Daugavpils' },
    })
    expect(await unit(1, '?validAt=2022-01-01')).toMatchObject({
      name: 'Ozoli',
      municipality: { name: 'Rīga' },
      address: null,
    })
  })

  it('given an order, is closed by it on its day, unconfirmed until someone reports it', async () => {
    await capacity.given(
      knownSince('2020-01-01', opened(1)),
      knownSince('2022-05-24', issued(1, [1])),
      knownSince(
        '2024-10-01',
        ofOrder(1, 'ClosureOrderCarriedOut', [1], { carriedOutOn: '2024-09-01' }),
      ),
    )
    expect(await unit(1, '?validAt=2023-01-01&knownAt=2022-05-23')).toMatchObject({
      closesOn: null,
      closureOrders: [],
    })
    expect(await unit(1, '?validAt=2023-01-01&knownAt=2024-09-30')).toMatchObject({
      status: 'open',
      closesOn: '2024-09-01',
      closureConfirmed: null,
      closedBy: null,
      closureOrders: [{ id: orderNumbered(1), status: 'standing', effectiveOn: '2024-09-01' }],
      places: [{ closing: 12, affected: 7 }],
    })
    expect(await unit(1, '?validAt=2024-09-01&knownAt=2024-09-30')).toMatchObject({
      status: 'closed',
      closesOn: '2024-09-01',
      closureConfirmed: false,
      closedBy: orderNumbered(1),
      closureOrders: [{ status: 'in-effect' }],
      lastConfirmedOn: null,
      places: [{ authorised: 0, operational: 0, occupied: 0, displaced: 7 }],
    })
    expect(await unit(1, '?validAt=2024-09-01&knownAt=2024-10-01')).toMatchObject({
      status: 'closed',
      closureConfirmed: true,
      closedBy: orderNumbered(1),
      closureOrders: [{ status: 'carried-out', carriedOutOn: '2024-09-01' }],
    })
  })

  it('given it closes and reopens, has the closing of the time that the day lies in', async () => {
    await capacity.given(
      opened(1),
      ofUnit(1, 'ServiceUnitClosed', { effectiveOn: '2021-01-01' }),
      ofUnit(1, 'ServiceUnitReopened', {
        effectiveOn: '2022-01-01',
        places: [places({ operational: 5, occupied: 3 })],
      }),
    )
    expect(await unit(1, '?validAt=2020-06-01')).toMatchObject({
      status: 'open',
      closesOn: '2021-01-01',
    })
    expect(await unit(1, '?validAt=2021-06-01')).toMatchObject({
      status: 'closed',
      closesOn: '2021-01-01',
      closureConfirmed: true,
      closedBy: null,
    })
    expect(await unit(1, '?validAt=2022-06-01')).toMatchObject({
      status: 'open',
      closesOn: null,
      closureConfirmed: null,
      places: [{ operational: 5, occupied: 3, free: 2 }],
    })
  })

  it('given an order is revoked with a review, says until when, and when it is overdue', async () => {
    await capacity.given(
      knownSince('2020-01-01', opened(1)),
      knownSince('2022-05-24', issued(1, [1])),
      knownSince(
        '2023-01-10',
        ofOrder(1, 'ClosureOrderRevoked', [1], {
          revokedOn: '2023-01-10',
          reviewDue: '2023-06-30',
        }),
      ),
      knownSince(
        '2023-09-01',
        ofOrder(1, 'ClosureOrderReviewed', [1], { reviewedOn: '2023-09-01', outcome: 'It stays.' }),
      ),
    )
    const review = async (knownAt: string) => {
      const { reviewDue, reviewOverdue } = await unit(1, `?validAt=2023-01-10&knownAt=${knownAt}`)
      return { reviewDue, reviewOverdue }
    }
    expect(await review('2023-01-09')).toEqual({ reviewDue: null, reviewOverdue: false })
    expect(await review('2023-06-30')).toEqual({ reviewDue: '2023-06-30', reviewOverdue: false })
    expect(await review('2023-07-01')).toEqual({ reviewDue: '2023-06-30', reviewOverdue: true })
    expect(await review('2023-09-01')).toEqual({ reviewDue: null, reviewOverdue: false })
  })

  it('given a report that is withdrawn, is from then on as if it had not come', async () => {
    const filling = '8e03978e-40d5-43dd-bc93-6894a57f9324'
    await capacity.given(
      knownSince('2020-01-01', opened(1)),
      {
        ...knownSince(
          '2021-01-01',
          ofUnit(1, 'PlaceFilled', { targetGroup: ADULTS, places: 2, effectiveOn: '2021-01-01' }),
        ),
        id: filling,
      },
      knownSince(
        '2021-03-01',
        ofUnit(1, 'ReportWithdrawn', { eventId: filling, reason: 'For another unit.' }),
      ),
    )
    const occupied = async (knownAt: string) =>
      (await unit(1, `?validAt=2021-02-01&knownAt=${knownAt}`)).places[0].occupied
    expect(await occupied('2021-02-28')).toBe(9)
    expect(await occupied('2021-03-01')).toBe(7)
  })

  it('is found by its id in capitals too', async () => {
    const id = 'abcdefab-cdef-4abc-8def-abcdefabcdef'
    const { data, ...report } = opened(1)
    await capacity.given({ ...report, stream: `serviceUnits-${id}`, data: { ...data, unitId: id } })
    expect((await capacity.ask(`/v1/units/${id.toUpperCase()}`)).unit).toMatchObject({ id })
    const { total } = await capacity.ask(`/v1/capacity?unit=${id.toUpperCase()}`)
    expect(total).toMatchObject({ units: 1 })
  })

  it('that became known later is not known yet, and the answer says so', async () => {
    await capacity.given(knownSince('2022-01-01', opened(1)))
    const url = `/v1/units/${unitNumbered(1)}?knownAt=2021-12-31`
    await capacity.ask('/v1/units')
    expect(await capacity.get(url)).toMatchObject({
      status: 404,
      body: {
        type: 'urn:vietas:problem:unit-not-known',
        detail: expect.stringContaining('later knownAt'),
      },
    })
  })

  it('that no one ever reported is not known, and the answer tells how to look for it', async () => {
    await capacity.given(opened(1))
    await capacity.ask('/v1/units')
    const { status, body } = await capacity.get(`/v1/units/${unitNumbered(2)}`)
    expect(status).toBe(404)
    expect(body).toMatchObject({
      type: 'urn:vietas:problem:unit-not-known',
      detail: expect.stringContaining('search='),
    })
    expect(body.detail).not.toContain('knownAt')
  })

  it('asked for by what is no id is refused', async () => {
    expect(await capacity.get('/v1/units/liepas')).toMatchObject({
      status: 400,
      body: {
        type: 'urn:vietas:problem:invalid-request',
        errors: [{ in: 'params', name: 'unitId' }],
      },
    })
  })

  it('asked for with a filter of the list is refused', async () => {
    expect(await capacity.get(`/v1/units/${unitNumbered(1)}?serviceType=day-centre`)).toMatchObject(
      { status: 400, body: { errors: [{ in: 'query', name: 'serviceType' }] } },
    )
  })
})
