import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCapacity, type TestCapacity } from './testing/capacity.ts'
import { knownSince, opened, RIGA } from './testing/reports.ts'

const VARY = 'accept-datetime, accept-encoding'

/** A service that knows two units. */
async function withTwoUnits(): Promise<TestCapacity> {
  const opening = await openCapacity()
  await opening.given(
    knownSince('2020-01-01', opened(1)),
    knownSince('2022-01-01', opened(2, { municipality: RIGA, serviceType: 'day-centre' })),
  )
  await opening.ask('/v1/capacity')
  return opening
}

/** For the tests that only ask. */
let capacity: TestCapacity
beforeAll(async () => {
  capacity = await withTwoUnits()
})
afterAll(() => capacity.close())

describe.each([
  '/v1/capacity?by=municipality',
  '/v1/capacity?by=unit&limit=1',
  '/v1/units?limit=1',
])('Answers to %s', (question) => {
  const tagOf = async (url: string): Promise<string | undefined> =>
    (await capacity.get(url)).headers['etag']

  it('have a tag, and 304 for who has that answer', async () => {
    const etag = await tagOf(question)
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/)
    for (const named of [String(etag), `"other", ${etag}`, String(etag).slice(2), '*']) {
      const { status, body, headers } = await capacity.get(question, { 'if-none-match': named })
      expect({ status, body }).toEqual({ status: 304, body: '' })
      expect(headers['etag']).toBe(etag)
    }
    expect(await capacity.get(question, { 'if-none-match': '"other"' })).toMatchObject({
      status: 200,
      body: { position: '2' },
    })
  })

  it('are the same when asked again', async () => {
    const first = await capacity.ask(question)
    expect(await capacity.ask(question)).toEqual(first)
  })

  it('have one tag for every instant since the last knowledge, and say theirs', async () => {
    const at = (knownAt: string) => `${question}&validAt=2026-01-01&knownAt=${knownAt}`
    const [earlier, later] = ['2026-06-15T08:59:59.999Z', '2026-06-15T09:00:00.000Z'].map(at)
    expect(await tagOf(String(earlier))).toBe(await tagOf(String(later)))
    expect(await capacity.ask(String(later))).toMatchObject({
      knownAt: '2026-06-15T09:00:00.000Z',
    })
  })

  it('are others on another day, as known at another time, or within other boundaries', async () => {
    const tags = await Promise.all(
      [
        '',
        '&validAt=2021-01-01',
        '&validAt=2021-01-01&knownAt=2020-01-02',
        '&validAt=2021-01-01&knownAt=2020-01-03',
        '&boundaries=2015-01-01',
      ].map((clocks) => tagOf(question + clocks)),
    )
    expect(new Set(tags).size).toBe(tags.length)
  })

  it('given something is recorded, are new', async ({ onTestFinished }) => {
    const own = await withTwoUnits()
    onTestFinished(() => own.close())
    const { etag } = (await own.get(question)).headers
    await own.given(opened(3))
    const { position } = await own.ask(question)
    expect(position).toBe('3')
    expect(await own.get(question, { 'if-none-match': String(etag) })).toMatchObject({
      status: 200,
    })
  })

  it('have one tag for a filter in whatever order it names its values', async () => {
    const [one, other] = ['LV0001000,LV0002000', 'LV0002000,LV0001000,LV0002000']
    expect(await tagOf(`${question}&municipality=${one}`)).toBe(
      await tagOf(`${question}&municipality=${other}`),
    )
  })
})

describe('An address asked again', () => {
  const TYPES = 'long-term-care,group-apartment,day-centre'
  const addresses = [
    '',
    '&validAt=2026-01-01',
    '&knownAt=2020-06-01',
    '&knownAt=2026-06-17',
  ].flatMap((clocks) => [
    `/v1/capacity?by=municipality${clocks}`,
    `/v1/units?limit=1${clocks}`,
    `/v1/capacity?by=unit&limit=1${clocks}`,
  ])

  const withoutOthers = (header = '') => header.replaceAll('%2Cday-centre', '')

  it.each([
    '/v1/capacity?by=municipality',
    '/v1/capacity?validAt=2021-01-01&knownAt=2021-02-01&after=2',
    '/v1/capacity?by=unit&limit=1',
    '/v1/units?limit=1',
    '/v1/units/00000000-0000-4000-8000-000000000001',
    '/v1/pipeline',
  ])('%s has the same answer with the same headers, and 304 without links', async (address) => {
    const asked = async (headers = {}) => {
      const { headers: said, ...answer } = await capacity.get(address, headers)
      const { date: _, 'x-request-id': __, ...others } = said
      return { ...answer, headers: others }
    }
    const first = await asked()
    expect(first.status).toBe(200)
    expect(await asked()).toEqual(first)
    const same = await asked({ 'if-none-match': first.headers['etag'] })
    expect(same).toMatchObject({ status: 304, body: '' })
    for (const name of ['etag', 'memento-datetime', 'vary', 'cache-control'])
      expect(same.headers[name]).toBe(first.headers[name])
    expect(same.headers).not.toHaveProperty('link')
  })

  it('is answered in the encoding that is asked for', async () => {
    const address = '/v1/units?limit=2&serviceType=group-apartment,day-centre'
    const { body } = await capacity.get(address)
    for (const [encoding, decoded] of [
      ['gzip', gunzipSync],
      ['br', brotliDecompressSync],
    ] as const) {
      const answers = []
      for (let i = 0; i < 2; i++) {
        const headers = { 'accept-encoding': encoding }
        answers.push(await capacity.server.inject({ url: address, headers }))
      }
      for (const { headers, rawPayload } of answers) {
        expect(headers).toMatchObject({ 'content-encoding': encoding, vary: VARY })
        expect(JSON.parse(decoded(rawPayload).toString())).toEqual(body)
      }
    }
  })

  it('is answered in the form that is asked for, whoever asked before in another', async () => {
    const address = '/v1/capacity?by=serviceType&validAt=2021-01-01'
    const asDataset = [
      'application/vnd.json-stat+json',
      'application/vnd.JSON-STAT+json',
      '*/*, application/json;q=0.5',
    ]
    const asJson = ['*/*', 'application/json', 'application/vnd.json-stat+json;q=0.5, */*']
    const typeFor = async (accept: string) =>
      (await capacity.get(address, { accept })).headers['content-type']?.split(';')[0]
    for (const accept of [...asDataset, ...asJson, ...asDataset])
      expect([accept, await typeFor(accept)]).toEqual([
        accept,
        asDataset.includes(accept) ? 'application/vnd.json-stat+json' : 'application/json',
      ])
  })

  it('is answered once more where the page before ended', async ({ onTestFinished }) => {
    const own = await withTwoUnits()
    onTestFinished(() => own.close())
    const { link } = (await own.get('/v1/units?limit=1')).headers
    const next = /<([^>]+)>; rel="next"/.exec(String(link))?.[1] ?? ''
    const { body, headers } = await own.get(next)
    const again = await own.get(next)
    expect(again).toMatchObject({ status: 200, body, headers: { link: headers['link'] } })
    expect(body).toMatchObject({ total: 2, units: [{ id: expect.stringMatching(/2$/) }] })
    await own.given(opened(3))
    expect(await own.ask('/v1/units?limit=3')).toMatchObject({ total: 3 })
    const later = await own.get(next)
    expect(later.body).toMatchObject({ total: 2, units: body.units, position: '3' })
    expect(await own.get(next)).toMatchObject({ body: later.body })
  })

  it('is answered as another that asks the same, as time goes on and things are recorded', async () => {
    let now = Date.parse('2026-06-15T20:59:00Z')
    const moving = await openCapacity({ now: () => now })
    let others = 0
    const check = async (headers: Record<string, string> = {}): Promise<unknown[]> => {
      others += 1
      const answers = []
      for (const address of addresses) {
        const asked = `${address}&serviceType=${TYPES}`
        const other = `${asked}${',day-centre'.repeat(others)}`
        const [first, again, expected] = [
          await moving.get(asked, headers),
          await moving.get(asked, headers),
          await moving.get(other, headers),
        ]
        for (const { status, body, headers: said } of [first, again]) {
          expect({ status, body }).toEqual({ status: expected.status, body: expected.body })
          for (const name of ['etag', 'memento-datetime', 'vary', 'cache-control', 'link'])
            expect(withoutOthers(said[name])).toBe(withoutOthers(expected.headers[name]))
        }
        answers.push(again.body)
      }
      return answers
    }
    try {
      await moving.given(opened(1), opened(2, { municipality: RIGA, effectiveOn: '2026-06-16' }))
      await moving.ask('/v1/units')
      const before = await check()
      expect(before[1]).toMatchObject({ validAt: '2026-06-15', total: 2 })
      now += 60_000
      expect((await check())[1]).toMatchObject({ validAt: '2026-06-16', total: 2 })
      await moving.given(opened(3))
      await moving.ask('/v1/units')
      expect((await check())[1]).toMatchObject({ total: 3 })
      now += 86_400_000 * 3
      await check()
      await check({ 'accept-datetime': new Date(now - 86_400_000 * 3).toUTCString() })
      await check({ 'if-none-match': '*' })
      expect(await check()).not.toEqual(before)
    } finally {
      await moving.close()
    }
  })
})

describe('Measures', () => {
  it('are only those asked for, in groups and in total', async () => {
    const url = '/v1/capacity?by=municipality&measures=free,operational'
    const { total, groups } = await capacity.ask(url)
    for (const { places, unitsWithUnknown } of [total, ...groups]) {
      expect(Object.keys(places)).toEqual(['operational', 'free'])
      expect(Object.keys(unitsWithUnknown)).toEqual(['operational', 'free'])
    }
    expect(total).toMatchObject({ units: 2, places: { operational: 24, free: 10 } })
  })

  it.each(['measures=', 'measures=beds', 'measures=free,beds'])(
    'as %s are refused',
    async (asked) => {
      expect(await capacity.get(`/v1/capacity?${asked}`)).toMatchObject({
        status: 400,
        body: { errors: [{ in: 'query', name: 'measures' }] },
      })
    },
  )
})

describe('How long an answer may be kept', () => {
  const UNIT = '/v1/units/00000000-0000-4000-8000-000000000001'
  const cacheControl = async (url: string, headers = {}) =>
    (await capacity.get(url, headers)).headers['cache-control']
  const FIXED = 'validAt=2021-01-01&knownAt=2021-02-01'

  it.each(['/v1/capacity', '/v1/units', UNIT, '/v1/closure-orders'])(
    '%s: for an hour by two clocks of the past and the position that it has seen',
    async (question) => {
      expect(await cacheControl(`${question}?${FIXED}&after=2`)).toBe('max-age=3600')
      const etag = (await capacity.get(`${question}?${FIXED}&after=2`)).headers['etag'] ?? ''
      const again = await capacity.get(`${question}?${FIXED}&after=2`, { 'if-none-match': etag })
      expect(again).toMatchObject({ status: 304, headers: { 'cache-control': 'max-age=3600' } })
      // A cache takes the headers of a 304 for those of what it has.
      expect(again.headers).not.toHaveProperty('link')
    },
  )

  it.each([
    '',
    FIXED,
    'validAt=2021-01-01&after=2',
    'knownAt=2021-01-01&after=2',
    'validAt=2021-01-01&knownAt=2026-06-15&after=2',
    `${FIXED}&boundaries=now&after=2`,
    `${FIXED}&boundaries=2015-01-01&after=2`,
  ])('only if it is asked for again each time, by %j', async (clocks) => {
    for (const question of ['/v1/capacity', '/v1/units', UNIT])
      expect(await cacheControl(`${question}?${clocks}`)).toBe('no-cache')
  })

  it('is not at all where there is none, or of the moment', async () => {
    for (const question of [
      `${UNIT.slice(0, -1)}9?${FIXED}&after=2`,
      '/v1/units?limit=0',
      '/v1/views',
    ])
      expect(await cacheControl(question)).toBe('no-store')
  })
})

describe('The links of a page', () => {
  it('name itself and the first page with its clocks, and the next while there is one', async () => {
    const { link = '' } = (await capacity.get('/v1/units?limit=1')).headers
    const relations = [...link.matchAll(/<([^>]+)>; rel="(\w+)"/g)].map(([, url, rel]) => [
      rel,
      url,
    ])
    expect(relations.map(([rel]) => rel)).toEqual(['self', 'first', 'next'])
    const { self, first, next } = Object.fromEntries(relations) as Record<string, string>
    const page = await capacity.get('/v1/units?limit=1')
    expect((await capacity.get(String(self))).body).toEqual(page.body)
    expect((await capacity.get(String(first))).body).toEqual(page.body)
    const last = await capacity.get(String(next))
    expect(last.body.units).not.toEqual(page.body.units)
    expect(last.headers['link']).not.toContain('rel="next"')
    expect(last.headers['link']).toContain(`<${first}>; rel="first"`)
  })
})
