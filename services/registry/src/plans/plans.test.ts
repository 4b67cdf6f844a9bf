import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ADULTS, openRegistry, type TestRegistry } from '../testing/registry.ts'

let registry: TestRegistry
beforeAll(async () => {
  registry = await openRegistry()
})
afterAll(() => registry.server.close())

const materials = {
  title: 'Materials of the Latgale DI plan',
  publisher: 'Latgales plānošanas reģions',
  date: '2019-04-05',
}
const target = {
  territory: '0760202',
  serviceType: 'group-apartment',
  targetGroup: ADULTS,
  by: '2023-12-31',
  places: 16,
}

const drafted = async (draft: object = {}): Promise<string> => {
  const body = { title: 'DI plāns 2017.–2020. gadam', territory: 'Latgale', ...draft }
  const { status, headers, body: answer } = await registry.post('/v1/plans', body)
  if (status !== 201) throw new Error(JSON.stringify(answer))
  return headers['location'] ?? ''
}
const approval = {
  approvedOn: '2018-07-25',
  by: 'Sociālo pakalpojumu attīstības padome',
  validFrom: '2017-01-01',
  validTo: '2020-12-31',
}

describe('The documented plan of Latgale', () => {
  it('is recorded as its sources tell it, each act with its own', async () => {
    const preili = { title: 'Apstiprināts plāns', publisher: 'Preiļu novads', date: '2018-07-25' }
    const plan = await drafted({ source: materials, knownSince: '2018-04-20' })
    const acts = [
      ['consultations', { from: '2018-04-20', to: '2018-05-21' }, '2018-04-20', materials],
      ['approval', approval, '2018-07-25', preili],
      ['amendments', { amendedOn: '2018-12-27' }, '2018-12-27', materials],
      ['amendments', { amendedOn: '2019-04-05' }, '2019-04-05', materials],
    ] as const
    for (const [act, body, knownSince, source] of acts)
      expect(await registry.act(plan, act, { ...body, knownSince, source })).toMatchObject({
        status: 200,
      })
    expect((await registry.get(plan)).body).toMatchObject({
      status: 'expired',
      draft: { statedBy: { source: materials } },
      consultations: [{ from: '2018-04-20', to: '2018-05-21', statedBy: { source: materials } }],
      approval: { by: approval.by, statedBy: { source: preili } },
      amendments: [
        { amendedOn: '2018-12-27', summary: null },
        { amendedOn: '2019-04-05', summary: null },
      ],
      targets: [],
      revision: 4,
    })
  })

  it('cannot be known as approved before it was', async () => {
    const plan = await drafted()
    const early = { ...approval, knownSince: '2018-07-24', source: materials }
    expect(await registry.act(plan, 'approval', early)).toMatchObject({
      status: 422,
      body: { type: '/problems/known-before-it-happened', earliest: '2018-07-25' },
    })
  })
})

describe('The territory of a plan or target', () => {
  const targets = (plan: string, changes: object, decidedOn = '2018-07-25') =>
    registry.act(plan, 'targets', { decidedOn, targets: [{ ...target, ...changes }] })

  it('is a municipality of the day of the decision, also for a day after a reform', async () => {
    const plan = await drafted({ territory: '0760202' })
    expect(await targets(plan, {})).toMatchObject({ status: 200 })
    const late = await targets(plan, { territory: '0769101' }, '2021-07-01')
    expect(late).toMatchObject({
      status: 422,
      body: {
        type: '/problems/municipality-not-in-force',
        errors: [{ pointer: '/targets/0/territory' }],
        inForceInstead: [{ code: 'LV0042000' }],
      },
    })
    expect((await registry.get(plan)).body.revision).toBe(1)
  })

  it.each([
    ['Letgale', 'unknown-area'],
    ['LT', 'unknown-area'],
    ['Preiļu novads', 'unknown-area'],
    ['0769999', 'unknown-municipality'],
  ])('%s is refused: %s, with what may be meant', async (territory, code) => {
    const type = `/problems/${code}`
    expect(await registry.post('/v1/plans', { title: 'Plāns', territory })).toMatchObject({
      status: 422,
      body: {
        type,
        detail: expect.stringMatching(/Write|mean/),
        errors: [{ pointer: '/territory' }],
      },
    })
    const plan = await drafted()
    expect(await targets(plan, { territory })).toMatchObject({ status: 422, body: { type } })
    await registry.act(plan, 'approval', approval)
    const amendment = { amendedOn: '2018-12-27', targets: [{ ...target, territory }] }
    expect(await registry.act(plan, 'amendments', amendment)).toMatchObject({
      status: 422,
      body: { type },
    })
    expect((await registry.get(plan)).body).toMatchObject({ targets: [], amendments: [] })
  })

  it('that has ended by the day of the draft is refused', async () => {
    const draft = { title: 'Plāns', territory: '0760202', draftedOn: '2022-01-01' }
    expect(await registry.post('/v1/plans', draft)).toMatchObject({
      status: 422,
      body: { type: '/problems/municipality-not-in-force' },
    })
  })
})

describe('Targets that cannot be read', () => {
  it.each([
    [{ by: undefined }, '/targets/0/by'],
    [{ by: '2023-02-29' }, '/targets/0/by'],
    [{ places: 2.5 }, '/targets/0/places'],
    [{ places: 'unknown' }, '/targets/0/places'],
    [{ serviceType: 'castle' }, '/targets/0/serviceType'],
  ])('%j: 400 at %s', async (changes, pointer) => {
    const plan = await drafted()
    const body = { decidedOn: '2018-07-25', targets: [{ ...target, ...changes }] }
    expect(await registry.act(plan, 'targets', body)).toMatchObject({
      status: 400,
      body: { errors: [{ in: 'body', pointer }] },
    })
    expect((await registry.get(plan)).body.revision).toBe(0)
  })

  it('both removed and stated, in one amendment: 400', async () => {
    const plan = await drafted()
    const { places: _, ...key } = target
    const body = { amendedOn: '2018-12-27', targets: [target], removed: [key] }
    expect((await registry.act(plan, 'amendments', body)).status).toBe(400)
  })
})

describe('The same request again', () => {
  it('gets the first answer, and records nothing', async () => {
    const body = { title: 'Plāns', territory: 'Latgale' }
    const send = () => registry.post('/v1/plans', body, { 'idempotency-key': 'plan-1' })
    const [first, again] = [await send(), await send()]
    expect(again).toMatchObject({ status: 201, headers: { 'idempotency-replayed': 'true' } })
    expect(again.body).toEqual(first.body)
  })
})
