import { streamOf, territories } from '@vietas/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from '../testing/capacity.ts'
import { knownSince, opened, type Report } from '../testing/reports.ts'

const VARAKLANI = '0701800'
const VARAKLANI_SINCE_2021 = 'LV0055000'
const PREILI = 'LV0042000'
const KRASLAVA = 'LV0032000'
const NEW = 'LV0099000'
const changeNumbered = (number: number): string =>
  `00000000-0000-4002-8000-${String(number).padStart(12, '0')}`
const basis = { title: 'A law', publisher: 'A parliament' }

const change = (number: number, type: Report['type'], data: object): Report => ({
  stream: streamOf(territories, changeNumbered(number)),
  type,
  data: { changeId: changeNumbered(number), basis, ...data },
})
const merger = change(1, 'MergerScheduled', {
  predecessors: [PREILI, KRASLAVA],
  successor: { code: NEW, name: 'Parauga novads', planningRegion: 'Latgale' },
  scheduledOn: '2026-01-05',
  effectiveOn: '2026-06-01',
})

let capacity: TestCapacity
afterAll(() => capacity.close())

describe('Territories, with nothing recorded', () => {
  beforeAll(async () => {
    capacity = await openCapacity()
  })

  it.each([
    ['2020-06-22', []],
    ['2020-07-01', [{ to: { code: 'LV0043000', name: 'Rēzeknes novads' }, kind: 'merges' }]],
    ['2021-06-01', [{ to: { code: VARAKLANI_SINCE_2021 }, kind: 'continues' }]],
    [
      '2024-07-01',
      [
        { to: { code: VARAKLANI_SINCE_2021 }, kind: 'continues' },
        {
          from: { code: VARAKLANI_SINCE_2021, name: 'Varakļānu novads' },
          to: { code: 'LV0038001', name: 'Madonas novads' },
          kind: 'merges',
          effectiveOn: '2025-07-01',
          basis: { publisher: 'Saeima' },
        },
      ],
    ],
  ])('Into which municipality does Varakļāni go, as known on %s', async (knownAt, successors) => {
    const { territory } = await capacity.ask(`/v1/territories/${VARAKLANI}?knownAt=${knownAt}`)
    expect(territory.successors).toHaveLength(successors.length)
    expect(territory).toMatchObject({ code: VARAKLANI, successors })
  })

  it('the nine municipalities thanked are seven within the boundaries of today', async () => {
    const nine = '0050000,0210000,0380200,0601000,0440801,0681000,0680200,0760202,0381600'
    const url = `/v1/territories?validAt=2018-12-31&groundOf=${nine}`
    expect((await capacity.ask(url)).total).toBe(9)
    expect((await capacity.ask(`${url}&boundaries=now`)).total).toBe(7)
  })

  it.each([
    ['', 42],
    ['?validAt=2022-01-01', 43],
    ['?validAt=2018-12-31', 119],
    ['?validAt=2022-01-01&knownAt=2020-07-01', 42],
    ['?validAt=2018-12-31&planningRegion=Latgale', 21],
    ['?planningRegion=Latgale,Zemgale&validAt=2018-12-31', 43],
    ['?level=planning-region', 5],
    ['?status=ended', 121],
    ['?status=ahead&validAt=2021-06-30', 44],
  ])('in force and otherwise: %s are %d', async (query, total) => {
    expect((await capacity.ask(`/v1/territories${query}`)).total).toBe(total)
  })

  it('are listed by name, a page at a time', async () => {
    const first = await capacity.get('/v1/territories?limit=2')
    expect(first.body.territories.map(({ name }: any) => name)).toEqual([
      'Aizkraukles novads',
      'Alūksnes novads',
    ])
    const next = /<([^>]*)>; rel="next"/.exec(first.headers['link'] ?? '')?.[1] ?? ''
    expect((await capacity.get(next)).body.territories[0].name).toBe('Augšdaugavas novads')
  })

  it('tell the people, when they were counted and by whom', async () => {
    const people = async (code: string, query = '') =>
      (await capacity.ask(`/v1/territories/${code}${query}`)).territory.population
    expect(await people(VARAKLANI)).toEqual({
      ...{ count: 2990, countedOn: '2020', countedBy: ['Eurostat'] },
      ...{ basis: 'counted', certain: true },
    })
    expect(await people('LV0043000')).toMatchObject({ count: 24_127 + 5_417, basis: 'summed' })
    expect(await people(PREILI)).toMatchObject({ certain: false })
  })

  it('tell what one was made of, with the parishes of a split', async () => {
    const { territory } = await capacity.ask(`/v1/territories/${KRASLAVA}`)
    expect(territory.predecessors).toContainEqual(
      expect.objectContaining({
        from: { code: '0604300', name: 'Aglonas novads' },
        kind: 'splits',
        parishes: ['Grāveru pagasts', 'Kastuļinas pagasts', 'Šķeltovas pagasts'],
      }),
    )
  })

  it('lead to the change and the event behind each step', async () => {
    const { territory } = await capacity.ask(`/v1/territories/${VARAKLANI}?knownAt=2021-06-01`)
    const [{ change: id, event }] = territory.successors
    const { territoryChange, events } = await capacity.ask(
      `/v1/territory-changes/${id}?validAt=2021-06-01`,
    )
    expect(territoryChange.blocked).toMatchObject([
      { blockedOn: '2021-05-28', stay: [VARAKLANI], basis: { publisher: 'Satversmes tiesa' } },
    ])
    expect(events.map((one: any) => one.id)).toContain(event)
  })

  it('that never were are not known, and the closest are named', async () => {
    const { status, body } = await capacity.get('/v1/territories/LV004200')
    expect({ status, ...body }).toMatchObject({
      status: 404,
      type: '/problems/territory-not-known',
      detail: expect.stringContaining('LV0042000 (Preiļu novads)'),
    })
    expect((await capacity.get('/v1/territories?groundOf=xyzzy')).status).toBe(422)
  })
})

describe('A merger that is recorded', () => {
  beforeAll(async () => {
    await capacity.close()
    capacity = await openCapacity()
    await capacity.given(
      knownSince('2022-01-01', opened(1, { municipality: PREILI })),
      knownSince('2022-01-01', opened(2, { municipality: KRASLAVA, parish: 'Grāveru pagasts' })),
    )
    // Balances and labels are made with the boundaries of before.
    await capacity.ask('/v1/capacity?by=municipality')
    await capacity.given(knownSince('2026-01-05', merger))
  })
  const byMunicipality = async (query: string): Promise<unknown> => {
    const { groups } = await capacity.ask(`/v1/capacity?by=municipality${query}`)
    return groups.map(({ municipality, places }: any) => [municipality.name, places.operational])
  }

  it('counts the places in the new municipality from its day on, as known since', async () => {
    const apart = [
      ['Krāslavas novads', 12],
      ['Preiļu novads', 12],
    ]
    expect(await byMunicipality('')).toEqual([['Parauga novads', 24]])
    expect(await byMunicipality('&validAt=2026-05-31')).toEqual(apart)
    expect(await byMunicipality('&knownAt=2026-01-04')).toEqual(apart)
    expect(await byMunicipality('&boundaries=2022-01-01')).toEqual(apart)
    expect(await byMunicipality('&validAt=2023-01-01&boundaries=now')).toEqual([
      ['Parauga novads', 24],
    ])
  })

  it('is the municipality of units and of filters; the old one is refused by name', async () => {
    const { units } = await capacity.ask(`/v1/units?municipality=${NEW}`)
    expect(units.map(({ municipality }: any) => municipality.name)).toEqual([
      'Parauga novads',
      'Parauga novads',
    ])
    const { status, body } = await capacity.get(`/v1/units?municipality=${PREILI}`)
    expect(status).toBe(422)
    expect(body.detail).toContain(`${NEW} (Parauga novads)`)
  })

  it('takes in units of the new municipality', async () => {
    await capacity.given(opened(3, { municipality: NEW, effectiveOn: '2026-06-02' }))
    expect(await byMunicipality('')).toEqual([['Parauga novads', 36]])
    const { total } = await capacity.ask('/v1/capacity?boundaries=2022-01-01')
    expect(total.places.operational).toBe(36)
  })

  it('that is blocked is as if there were none, and was expected until then', async () => {
    const blocked = change(1, 'MergerBlocked', {
      ...{ predecessors: [PREILI, KRASLAVA], effectiveOn: '2026-06-01', blockedOn: '2026-03-01' },
    })
    await capacity.given(knownSince('2026-03-01', blocked))
    const { territoryChange } = await capacity.ask(`/v1/territory-changes/${changeNumbered(1)}`)
    expect(territoryChange.status).toBe('blocked')
    expect((await capacity.ask('/v1/territories')).total).toBe(42)
    expect((await capacity.ask('/v1/territories?knownAt=2026-02-28')).total).toBe(41)
  })

  it('that cannot be read is put aside, and everything else goes on', async () => {
    await capacity.given({
      ...change(2, 'TerritoriesMerged', { predecessors: 'all' }),
    })
    expect((await capacity.ask('/v1/territories')).total).toBe(42)
    const { body } = await capacity.get('/v1/views/capacity/dead-letters')
    expect(body.deadLetters).toMatchObject([{ type: 'TerritoriesMerged' }])
  })
})
