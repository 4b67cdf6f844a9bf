import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayFromToday } from './clock.ts'
import { cleanUp, startStandalone, type Standalone } from './standalone-process.ts'

let vietas: Standalone
beforeAll(async () => {
  vietas = await startStandalone({ SEED: 'none' })
})
afterAll(cleanUp)

const unit = (changes: object = {}): object => ({
  name: 'Grupu dzīvoklis',
  serviceType: 'group-apartment',
  municipality: 'LV0002000',
  effectiveOn: '2022-01-01',
  places: [
    {
      targetGroup: 'adults-with-mental-disorders',
      authorised: 12,
      operational: 12,
      occupied: 0,
      reserved: 0,
    },
  ],
  ...changes,
})

const source = { title: 'A decision', publisher: 'A council', date: '2022-01-01' }

describe('bad input is a problem that names the field, and the process goes on', () => {
  it.each([
    ['malformed JSON', '{"name": ', 400, ''],
    ['a wrong type', unit({ name: 7 }), 400, '/name'],
    ['an unknown field', unit({ colour: 'red' }), 400, '/colour'],
    ['an impossible date', unit({ effectiveOn: '2019-02-30' }), 400, '/effectiveOn'],
    ['an unknown municipality', unit({ municipality: 'LV0099000' }), 422, '/municipality'],
    [
      'a municipality not in force on the day',
      unit({ municipality: '0050000' }),
      422,
      '/municipality',
    ],
    ['a future knownSince', unit({ knownSince: dayFromToday(2), source }), 422, '/knownSince'],
    ['a knownSince without a source', unit({ knownSince: '2022-02-01' }), 422, '/source'],
    ['a personal code in a text', unit({ name: 'Dzīvoklis 010190-12345' }), 400, '/name'],
    [
      'fewer than no places',
      unit({
        places: [
          {
            targetGroup: 'adults-with-mental-disorders',
            authorised: -1,
            operational: 12,
            occupied: 0,
            reserved: 0,
          },
        ],
      }),
      400,
      '/places/0/authorised',
    ],
  ])('%s', async (_what, body, status, pointer) => {
    const answer = await vietas.post('/registry/v1/service-units', body)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(answer.status).toBe(status)
    if (pointer !== '')
      expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }))
    expect((await vietas.get('/health/live')).status).toBe(200)
  })

  it('a body of 10 MB', async () => {
    const answer = await vietas.post(
      '/registry/v1/service-units',
      unit({ address: 'a'.repeat(10_000_000) }),
    )
    expect(answer.status).toBe(413)
    expect(answer.body).toMatchObject({ status: 413, type: expect.stringContaining('/problems/') })
  })

  it('an unknown path', async () => {
    const answer = await vietas.get('/capacity/v1/nothing-here')
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })

  it.each([
    ['/capacity/v1/capacity?validAt=2019-02-30', 'validAt'],
    ['/capacity/v1/capacity?by=shoe-size', 'by'],
    ['/capacity/v1/capacity?knownAt=yesterday', 'knownAt'],
    ['/capacity/v1/capacity?municipality=LV0099000', 'municipality'],
    ['/capacity/v1/capacity?colour=red', 'colour'],
    ['/capacity/v1/units?limit=0', 'limit'],
    ['/capacity/v1/units?cursor=xyz', 'cursor'],
    ['/capacity/v1/units?after=never', 'after'],
  ])('a wrong parameter: %s', async (path, name) => {
    const answer = await vietas.get(path)
    expect([400, 422]).toContain(answer.status)
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ in: 'query', name }))
  })

  it('records nothing of what was refused', async () => {
    expect((await vietas.get('/capacity/v1/units')).body).toMatchObject({ total: 0, units: [] })
  })
})
