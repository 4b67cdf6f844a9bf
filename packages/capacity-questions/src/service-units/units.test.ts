import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import {
  CHILDREN,
  DAUGAVPILS,
  knownSince,
  ofUnit,
  opened,
  places,
  RIGA,
  unitNumbered,
  VENTSPILS,
} from '../testing/reports.ts'

let capacity: TestCapacity

const namesAt = async (url: string): Promise<string[]> =>
  (await capacity.ask(url)).units.map(({ name }: any) => name)

const nextOf = (link: string | undefined): string | undefined =>
  /<([^>]+)>; rel="next"/.exec(link ?? '')?.[1]

/** The answers of an address and of every next page. */
async function walk(first: string): Promise<any[]> {
  const pages: any[] = []
  for (let url: string | undefined = first; url !== undefined;) {
    const { status, headers, body } = await capacity.get(url)
    expect(status).toBe(200)
    pages.push(body)
    expect(pages.length, 'a walk that ends').toBeLessThan(100)
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
    for (const url of ['/v1/units?limit=8', '/v1/units'])
      expect(nextOf((await capacity.get(url)).headers['link'])).toBeUndefined()
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
    ['„Ķirši”', ['Ābele', 'Ķirsis']],
    ['"Ķirši"', ['Ābele', 'Ķirsis']],
    ['“ķirši”', ['Ābele', 'Ķirsis']],
    ['«Kirsi»', ['Ābele', 'Ķirsis']],
    ['k\u0327irs\u030Ci', ['Ābele', 'Ķirsis']],
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

  it.each([
    'limit=0',
    'limit=501',
    'limit=-1',
    'limit=1.5',
    'limit=many',
    'limit=',
    'limit=0x10',
    'limit=1e2',
    'limit=+5',
    'limit=%2B5',
    'limit=%205',
    'limit=5%20',
    'limit=05',
    'limit=1&limit=1',
  ])('with %s is refused', async (query) => {
    expect(await capacity.get(`/v1/units?${query}`)).toMatchObject({
      status: 400,
      body: {
        type: '/problems/invalid-request',
        errors: [{ in: 'query', name: 'limit' }],
      },
    })
  })

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
          type: '/problems/invalid-request',
          errors: [{ in: 'query', name: 'cursor' }],
        },
      })
    },
  )

  it.each([
    ['status=asleep', 'status'],
    [`search=${'a'.repeat(201)}`, 'search'],
    [`search=${'a'.repeat(15_000)}`, 'search'],
    ['search=%E2%80%AEa', 'search'],
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

  it('given a unit opened while its pages are walked, goes on without it', async () => {
    await capacity.given(...['B', 'D', 'F', 'H'].map((name, i) => opened(i + 1, { name })))
    await capacity.ask('/v1/units')
    const { headers, body } = await capacity.get('/v1/units?limit=2')
    expect(body.units.map(({ name }: any) => name)).toEqual(['B', 'D'])
    await capacity.given(opened(5, { name: 'A' }), opened(6, { name: 'E' }))
    await capacity.ask('/v1/units')
    const pages = await walk(nextOf(headers['link']) ?? '')
    expect(pages.flatMap(({ units }) => units.map(({ name }: any) => name))).toEqual(['F', 'H'])
    expect(pages.map(({ total }) => total)).toEqual([4])
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

  describe('searched', () => {
    const found = async (query: string): Promise<unknown[]> =>
      (await capacity.ask(`/v1/units?${query}`)).units.map(({ name, matched }: any) =>
        matched.length === 0 ? name : [name, matched],
      )
    const renamed = (name: string, effectiveOn: string, since = '2020-01-01') =>
      knownSince(since, ofUnit(1, 'ServiceUnitRenamed', { name, effectiveOn }))
    const openedAs = (changes: Parameters<typeof opened>[1], since = '2020-01-01') =>
      knownSince(since, opened(1, changes))

    it('finds a unit by what it is called on the day', async () => {
      await capacity.given(
        openedAs({ name: 'Vecais nams' }),
        renamed('Jaunais nams', '2021-01-01'),
        renamed('Skaistais nams', '2030-01-01'),
      )
      expect(await found('search=vecais&validAt=2020-12-31')).toEqual(['Vecais nams'])
      expect(await found('search=jaunais&validAt=2020-12-31')).toEqual([])
      expect(await found('search=vecais&validAt=2021-01-01')).toEqual([])
      expect(await found('search=jaunais&validAt=2021-01-01')).toEqual(['Jaunais nams'])
      expect(await found('search=skaistais')).toEqual([])
      expect(await found('search=skaistais&validAt=2030-01-01')).toEqual(['Skaistais nams'])
      expect(await found('search=vecais&validAt=2019-06-01')).toEqual(['Vecais nams'])
    })

    it('finds it by what was known then', async () => {
      await capacity.given(
        openedAs({ name: 'Vecais nams' }),
        renamed('Jaunais nams', '2021-01-01', '2023-01-01'),
      )
      const at = (knownAt: string, search: string) =>
        found(`search=${search}&validAt=2022-01-01&knownAt=${knownAt}`)
      expect(await at('2019-12-31', 'vecais')).toEqual([])
      expect(await at('2022-12-31', 'vecais')).toEqual(['Vecais nams'])
      expect(await at('2022-12-31', 'jaunais')).toEqual([])
      expect(await at('2023-01-01', 'vecais')).toEqual([])
      expect(await at('2023-01-01', 'jaunais')).toEqual(['Jaunais nams'])
    })

    it('finds it by nothing that is known to be withdrawn or corrected', async () => {
      const id = '00000000-0000-4002-8000-000000000001'
      const withdrawn = ofUnit(1, 'ReportWithdrawn', { eventId: id, reason: 'another unit' })
      await capacity.given(
        openedAs({ name: 'Vecais nams', provider: 'SIA Viens' }),
        { ...renamed('Kļūda', '2021-01-01'), id },
        knownSince('2023-01-01', withdrawn),
        knownSince(
          '2023-01-01',
          ofUnit(1, 'ServiceUnitOpeningCorrected', { provider: 'SIA Divi', reason: 'misread' }),
        ),
      )
      const at = (knownAt: string, search: string) =>
        found(`search=${search}&knownAt=${knownAt}&formerNames=true`)
      expect(await at('2022-12-31', 'kluda')).toEqual(['Kļūda'])
      expect(await at('2023-01-01', 'kluda')).toEqual([])
      expect(await at('2023-01-01', 'vecais')).toEqual(['Vecais nams'])
      expect(await at('2022-12-31', 'viens')).toHaveLength(1)
      expect(await at('2023-01-01', 'viens')).toEqual([])
      expect(await at('2023-01-01', 'divi')).toHaveLength(1)
    })

    it('says what matched where that is not the name shown', async () => {
      await capacity.given(
        openedAs({ name: 'Liepas', provider: 'SIA „Ķirsis”', address: 'Liepu iela 1' }),
        ofUnit(1, 'ServiceUnitRelocated', {
          municipality: DAUGAVPILS,
          parish: 'Līksnas pagasts',
          effectiveOn: '2022-01-01',
        }),
      )
      expect(await found('search=liep')).toEqual(['Liepas'])
      expect(await found('search=kirsis')).toEqual([
        ['Liepas', [{ field: 'provider', text: 'SIA „Ķirsis”', until: null }]],
      ])
      expect(await found('search=liepas%20liksnas')).toEqual([
        ['Liepas', [{ field: 'parish', text: 'Līksnas pagasts', until: null }]],
      ])
      expect(await found('search=iela')).toEqual([])
      expect(await found('search=iela&validAt=2021-12-31')).toEqual([
        ['Liepas', [{ field: 'address', text: 'Liepu iela 1', until: null }]],
      ])
    })

    it('finds it by what it was called before the day, when that is asked for', async () => {
      await capacity.given(
        openedAs({ name: 'Vecais nams', address: 'Liepu iela 1' }),
        renamed('Tikko nams', '2021-01-01'),
        renamed('Jaunais nams', '2021-01-01', '2020-02-01'),
        renamed('Skaistais nams', '2030-01-01'),
        ofUnit(1, 'ServiceUnitRelocated', { municipality: RIGA, effectiveOn: '2022-01-01' }),
      )
      const ever = (query: string) => found(`formerNames=true&${query}`)
      expect(await found('formerNames=false&search=vecais')).toEqual([])
      expect(await ever('search=vecais')).toEqual([
        ['Jaunais nams', [{ field: 'name', text: 'Vecais nams', until: '2021-01-01' }]],
      ])
      expect(await ever('search=nams%20iela')).toEqual([
        ['Jaunais nams', [{ field: 'address', text: 'Liepu iela 1', until: '2022-01-01' }]],
      ])
      // It was never called so on any day, or is not yet.
      expect(await ever('search=tikko')).toEqual([])
      expect(await ever('search=skaistais')).toEqual([])
      expect(await ever('search=jaunais&validAt=2020-06-01')).toEqual([])
    })

    it('of one unit, or without a search, does not say what matched', async () => {
      await capacity.given(opened(1))
      expect((await capacity.ask('/v1/units')).units[0]).not.toHaveProperty('matched')
      expect((await capacity.ask(`/v1/units/${unitNumbered(1)}`)).unit).not.toHaveProperty(
        'matched',
      )
    })
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
