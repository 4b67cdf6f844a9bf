import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from './testing/capacity.ts'
import { issued, knownSince, opened, RIGA, unitNumbered } from './testing/reports.ts'

const QUESTIONS = [
  '/v1/capacity',
  '/v1/units',
  `/v1/units/${unitNumbered(1)}`,
  '/v1/closure-orders',
] as const

let capacity: TestCapacity

describe.each(QUESTIONS)('The clocks of %s', (question) => {
  beforeAll(async () => {
    capacity = await openCapacity()
    await capacity.given(knownSince('2015-01-01', opened(1)))
  })
  afterAll(() => capacity.close())

  it('are today and now unless stated, within the boundaries of the day', async () => {
    expect(await capacity.ask(question)).toMatchObject({
      validAt: '2026-06-15',
      knownAt: '2026-06-15T09:00:00.000Z',
      boundaries: 'then',
    })
  })

  it.each([
    ['2026-01-15', '2026-01-15T21:59:59.999Z'],
    ['2016-06-15', '2016-06-15T20:59:59.999Z'],
    ['2016-06-15T12:00:00Z', '2016-06-15T12:00:00.000Z'],
    ['2016-06-15T12:00:00.5%2B03:00', '2016-06-15T09:00:00.500Z'],
  ])('known at %s is known at %s', async (stated, knownAt) => {
    expect(await capacity.ask(`${question}?knownAt=${stated}`)).toMatchObject({ knownAt })
  })

  const accept = { 'accept-datetime': 'Wed, 15 Jun 2016 21:00:00 GMT' }

  it('are known at the instant of Accept-Datetime where nothing else is stated', async () => {
    expect(await capacity.ask(question, accept)).toMatchObject({
      validAt: '2026-06-15',
      knownAt: '2016-06-15T21:00:00.000Z',
    })
  })

  it('are known at knownAt where both are stated', async () => {
    expect(await capacity.ask(`${question}?knownAt=2020-01-01T00:00:00Z`, accept)).toMatchObject({
      knownAt: '2020-01-01T00:00:00.000Z',
    })
  })

  it.each([
    'yesterday',
    '2016-06-15',
    '2016-06-15T21:00:00Z',
    'Wed, 15 Jun 2016 21:00:00 +0300',
    'Wed, 15 Jun 2016 21:00 GMT',
    'Wed, 32 Jun 2016 21:00:00 GMT',
    'Wed, 31 Feb 2016 21:00:00 GMT',
    'Tue, 15 Jun 2016 21:00:00 GMT',
    'Wed, 15 Jun 2016 24:00:00 GMT',
    'Wednesday, 15-Jun-16 21:00:00 GMT',
    '2016-06-15T21:00:00Z',
    '',
    'Wed, 15 Foo 2016 21:00:00 GMT',
  ])('refuse the Accept-Datetime “%s”', async (malformed) => {
    expect(await capacity.get(question, { 'accept-datetime': malformed })).toMatchObject({
      status: 400,
      body: {
        type: '/problems/invalid-request',
        errors: [
          {
            in: 'headers',
            name: 'accept-datetime',
            detail: expect.stringContaining('Wed, 15 Jun 2016 21:00:00 GMT'),
          },
        ],
      },
    })
  })

  it.each([
    ['validAt', '2019-02-29'],
    ['validAt', '2019-2-1'],
    ['validAt', '2019-02-01T00:00:00Z'],
    ['validAt', '1899-12-31'],
    ['validAt', '2200-01-01'],
    ['validAt', 'undocumented'],
    ['validAt', ''],
    ['knownAt', '2019-02-29'],
    ['knownAt', '2019-02-28T25:00:00Z'],
    ['knownAt', '2019-02-28T12:00:00'],
    ['knownAt', 'yesterday'],
    ['knownAt', ''],
    ['boundaries', '2019-13-01'],
    ['boundaries', 'yesterday'],
    ['boundaries', ''],
  ])('refuse %s=%s', async (name, malformed) => {
    expect(await capacity.get(`${question}?${name}=${malformed}`)).toMatchObject({
      status: 400,
      body: {
        type: '/problems/invalid-request',
        errors: [{ in: 'query', name, detail: expect.any(String) }],
      },
    })
  })

  it('say which time they are of, and that it may be asked for in a header', async () => {
    const at = 'Wed, 15 Jun 2016 21:00:00 GMT'
    const asked = await capacity.get(question, { 'accept-datetime': at })
    const vary = expect.stringMatching(/^accept-datetime, (accept, )?accept-encoding$/)
    expect(asked.headers).toMatchObject({ 'memento-datetime': at, vary })
    const { headers } = await capacity.get(`${question}?knownAt=2016-06-15`)
    expect(headers).toMatchObject({
      'memento-datetime': 'Wed, 15 Jun 2016 20:59:59 GMT',
      vary,
    })
  })

  it.each(['2199-12-31', '9999-12-31T23:59:59Z', '2026-06-15T09:00:00.001Z'])(
    'asked as known at %s, which is still to come, are of now',
    async (knownAt) => {
      const ahead = await capacity.get(`${question}?knownAt=${knownAt}`)
      const now = await capacity.get(question)
      expect(ahead.body).toEqual(now.body)
      expect(ahead.body.knownAt).toBe('2026-06-15T09:00:00.000Z')
      expect(ahead.headers['memento-datetime']).toBe('Mon, 15 Jun 2026 09:00:00 GMT')
    },
  )

  it('are told to write %2B where a plus has become a blank', async () => {
    const { status, body } = await capacity.get(`${question}?knownAt=2016-06-15T12:00:00+03:00`)
    expect(status).toBe(400)
    expect(body.errors[0].detail).toContain('%2B')
    const encoded = await capacity.get(`${question}?knownAt=2016-06-15T12:00:00%2B03:00`)
    expect(encoded.body.knownAt).toBe('2016-06-15T09:00:00.000Z')
  })

  it('name every parameter at fault', async () => {
    const { body } = await capacity.get(`${question}?validAt=soon&knownAt=late&colour=red`)
    expect(body.errors.map(({ name }: any) => name).sort()).toEqual([
      'colour',
      'knownAt',
      'validAt',
    ])
  })
})

describe('The clocks', () => {
  afterEach(() => capacity.close())

  it('an hour before midnight in London are those of the next day in Rīga', async () => {
    capacity = await openCapacity({ now: () => Date.parse('2026-06-15T22:00:00Z') })
    expect(await capacity.ask('/v1/capacity')).toMatchObject({ validAt: '2026-06-16' })
  })

  it('know a report from the very instant on at which it became known', async () => {
    capacity = await openCapacity()
    await capacity.given(knownSince('2022-03-04T10:00:00Z', opened(1)))
    const unitsAt = async (knownAt: string) =>
      (await capacity.ask(`/v1/capacity?knownAt=${knownAt}`)).total.units
    expect(await unitsAt('2022-03-04T09:59:59.999Z')).toBe(0)
    expect(await unitsAt('2022-03-04T10:00:00Z')).toBe(1)
    expect(await unitsAt('2022-03-03')).toBe(0)
    expect(await unitsAt('2022-03-04')).toBe(1)
  })
})

describe('Where the clock of the log is ahead, the clocks', () => {
  let now = Date.parse('2026-06-15T09:00:00Z')
  beforeEach(async () => {
    const logNow = () => Date.parse('2026-06-17T09:00:00Z')
    capacity = await openCapacity({ now: () => now++, logNow })
    await capacity.given(opened(1), issued(1, [1], { effectiveOn: '2030-01-01' }))
  })
  afterEach(() => capacity.close())

  it.each(QUESTIONS)('of %s are today, and what is known', async (question) => {
    const answer = await capacity.ask(question)
    const clocks = { validAt: '2026-06-15', knownAt: '2026-06-17T09:00:00.000Z' }
    expect(answer).toMatchObject(clocks)
    const { total, unit } = answer
    expect(unit?.id ?? total?.units ?? total).toBe(unit === undefined ? 1 : unitNumbered(1))
  })

  it.each([
    ['2026-06-16T00:00:00Z', '2026-06-16T00:00:00.000Z', 0],
    ['2026-06-17', '2026-06-17T09:00:00.000Z', 1],
  ])('as known at %s are known at %s', async (asked, knownAt, total) => {
    expect(await capacity.ask(`/v1/units?knownAt=${asked}`)).toMatchObject({ knownAt, total })
  })
})

describe('Boundaries', () => {
  beforeEach(async () => {
    capacity = await openCapacity()
  })
  afterEach(() => capacity.close())

  const codesOf = async (clocks: string): Promise<string[]> =>
    (await capacity.ask(`/v1/capacity?by=municipality&${clocks}`)).groups.map(
      ({ municipality }: any) => municipality.code,
    )
  const codeOfUnit = async (clocks: string): Promise<string> =>
    (await capacity.ask(`/v1/units/${unitNumbered(1)}?${clocks}`)).unit.municipality.code
  const codeInOrder = async (clocks: string): Promise<string> =>
    (await capacity.ask(`/v1/closure-orders?${clocks}`)).closureOrders[0].units[0].municipality.code

  it.each([
    ['validAt=2019-06-01&boundaries=then', '0701800'],
    ['validAt=2019-06-01', '0701800'],
    ['validAt=2019-06-01&boundaries=now', 'LV0038001'],
    ['validAt=2019-06-01&boundaries=2022-01-01', 'LV0055000'],
    ['validAt=2022-01-01', 'LV0055000'],
    ['validAt=2025-06-30', 'LV0055000'],
    ['validAt=2025-07-01', 'LV0038001'],
    ['validAt=2026-01-01&boundaries=2015-01-01', '0701800'],
    // By the law of 2020 it was to go into Rēzeknes novads; the court blocked it in May 2021.
    ['validAt=2022-01-01&knownAt=2021-05-27', 'LV0043000'],
    ['validAt=2022-01-01&knownAt=2021-05-28', 'LV0055000'],
    ['validAt=2022-01-01&knownAt=2020-01-01', '0701800'],
    ['validAt=2022-01-01&knownAt=2020-01-01&boundaries=now', 'LV0038001'],
  ])('with %s put a unit in Varakļāni into %s', async (clocks, code) => {
    await capacity.given(
      knownSince('2015-01-01', opened(1, { municipality: '0701800', effectiveOn: '2015-01-01' })),
      knownSince(
        '2015-01-01',
        issued(1, [1], { issuedOn: '2015-01-01', effectiveOn: '2030-01-01' }),
      ),
    )
    expect(await codesOf(clocks)).toEqual([code])
    expect(await codeOfUnit(clocks)).toBe(code)
    expect(await codeInOrder(clocks)).toBe(code)
  })

  it('resolve a municipality that was split by the parish, and say where they cannot', async () => {
    const aglona = { municipality: '0604300', effectiveOn: '2015-01-01' }
    await capacity.given(
      opened(1, { ...aglona, parish: 'Šķeltovas pagasts' }),
      opened(2, { ...aglona, parish: 'Aglonas pagasts' }),
      opened(3, aglona),
      opened(4, { municipality: RIGA }),
    )
    const { groups, total } = await capacity.ask('/v1/capacity?by=municipality')
    expect(groups).toMatchObject([
      { municipality: { name: 'Krāslavas novads' }, units: 1, uncertainLocations: 0 },
      { municipality: { name: 'Preiļu novads' }, units: 2, uncertainLocations: 1 },
      { municipality: { name: 'Rīga' }, units: 1, uncertainLocations: 0 },
    ])
    expect(total).toMatchObject({ units: 4, uncertainLocations: 1 })
    const { units } = await capacity.ask('/v1/units')
    expect(units.map(({ municipalityCertain }: any) => municipalityCertain)).toEqual([
      true,
      true,
      false,
      true,
    ])
    const then = await capacity.ask('/v1/capacity?by=municipality&boundaries=2015-01-01')
    expect(then).toMatchObject({
      total: { units: 4, uncertainLocations: 0 },
      groups: [{ municipality: { code: '0604300' }, units: 3 }, { units: 1 }],
    })
  })

  it('change where places are counted, never how many there are', async () => {
    await capacity.given(
      opened(1, { municipality: '0701800', effectiveOn: '2015-01-01' }),
      opened(2, { municipality: '0604300', effectiveOn: '2015-01-01' }),
      opened(3, { municipality: 'LV0043000', effectiveOn: '2015-01-01' }),
    )
    const question = '/v1/capacity?by=planningRegion&validAt=2019-06-01&boundaries='
    const then = await capacity.ask(`${question}then`)
    expect(then.total).toMatchObject({ units: 3, places: { operational: 36 } })
    for (const boundaries of ['now', '2022-01-01', '2010-01-01'])
      expect((await capacity.ask(question + boundaries)).total.places).toEqual(then.total.places)
  })
})
