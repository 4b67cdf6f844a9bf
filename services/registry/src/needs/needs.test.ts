import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ADULTS, openRegistry, type TestRegistry } from '../testing/registry.ts'

let registry: TestRegistry
beforeAll(async () => {
  registry = await openRegistry()
})
afterAll(() => registry.server.close())

const report = {
  municipality: '0760202',
  targetGroup: ADULTS,
  asOf: '2018-12-31',
  assessed: 42,
  supportPlans: 'unknown',
}

describe('A report of needs', () => {
  it('that states no count is recorded as documented, and corrected once it is known', async () => {
    const source = { title: 'Apstiprināts plāns', publisher: 'Preiļu novads', date: '2018-07-25' }
    const { status, headers } = await registry.post('/v1/needs', {
      ...report,
      targetGroup: 'not-stated',
      asOf: '2018-07-25',
      assessed: 'unknown',
      source,
      knownSince: '2018-07-25',
    })
    expect(status).toBe(201)
    const at = headers['location'] ?? ''
    expect((await registry.get(at)).body).toMatchObject({
      assessed: 'unknown',
      supportPlans: 'unknown',
      statedBy: { source, knownSince: '2018-07-24T21:00:00.000Z' },
    })
    const correction = { assessed: 42, supportPlans: 0, reason: 'Now stated' }
    expect((await registry.act(at, 'corrections', correction)).status).toBe(200)
    expect((await registry.get(at)).body).toMatchObject({
      assessed: 42,
      supportPlans: 0,
      corrections: [{ reason: 'Now stated' }],
    })
  })

  it.each([
    [{ municipality: '0769999' }, 'unknown-municipality'],
    [{ municipality: 'Latgale' }, 'unknown-municipality'],
    [{ asOf: '2021-08' }, 'municipality-not-in-force'],
    [{ municipality: 'LV0042000', asOf: '2021-06' }, 'municipality-not-in-force'],
  ])('%j is refused: %s', async (changes, code) => {
    expect(await registry.post('/v1/needs', { ...report, ...changes })).toMatchObject({
      status: 422,
      body: { type: `/problems/${code}`, errors: [{ pointer: '/municipality' }] },
    })
  })

  it.each(['0760202', 'LV0042000'])(
    'of a year in which a reform falls may be of %s, in force on its first or last day',
    async (municipality) => {
      const ofYear = { ...report, municipality, asOf: '2021' }
      expect((await registry.post('/v1/needs', ofYear)).status).toBe(201)
    },
  )

  it.each([{ assessed: -1 }, { assessed: null }, { asOf: 'spring 2018' }, { asOf: '2018-02-30' }])(
    '%j cannot be read: 400',
    async (changes) => {
      expect((await registry.post('/v1/needs', { ...report, ...changes })).status).toBe(400)
    },
  )
})
