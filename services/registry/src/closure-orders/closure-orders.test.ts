import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ADULTS, openRegistry, type Answer, type TestRegistry } from '../testing/registry.ts'

let registry: TestRegistry
let unit: string
let unitId: string

beforeAll(async () => {
  registry = await openRegistry()
})
afterAll(() => registry.server.close())
beforeEach(async () => {
  unit = await registry.openUnit()
  unitId = unit.split('/').at(-1) ?? ''
})

const issue = (changes: object = {}): Promise<Answer> =>
  registry.post('/v1/closure-orders', {
    authority: 'Labklājības ministrija',
    units: [unitId],
    issuedOn: '2026-04-01',
    effectiveOn: '2026-12-01',
    ...changes,
  })

const issued = async (changes: object = {}): Promise<string> =>
  (await issue(changes)).headers['location'] ?? ''

const problem = (
  code: string,
  status: number,
  pointer?: string,
  facts: object = {},
): Partial<Answer> => ({
  status,
  body: expect.objectContaining({
    type: `/problems/${code}`,
    detail: expect.not.stringContaining('undefined'),
    ...(pointer === undefined
      ? {}
      : { errors: [expect.objectContaining({ in: 'body', pointer })] }),
    ...facts,
  }),
})

describe('A closure order', () => {
  it('stands from its own date, closes on its day, and is shown', async () => {
    const { status, headers, body } = await issue({ reference: '42', ground: 'Reorganizācija' })
    expect(status).toBe(201)
    expect(headers).toMatchObject({ location: `/v1/closure-orders/${body.id}`, etag: '"0"' })

    expect((await registry.get(headers['location'] ?? '')).body).toEqual({
      id: body.id,
      authority: 'Labklājības ministrija',
      ground: 'Reorganizācija',
      reference: '42',
      units: [unitId],
      issuedOn: '2026-04-01',
      effectiveOn: '2026-12-01',
      status: 'standing',
      amendments: [],
      revokedOn: null,
      reviewDue: null,
      reviewOverdue: false,
      reviewedOn: null,
      reviewOutcome: null,
      reviews: [],
      carriedOutOn: null,
      revision: 0,
    })
    expect((await registry.get(unit)).body).toMatchObject({
      closing: true,
      places: [{ closing: 12 }],
      closureOrders: [{ id: body.id, status: 'standing', effectiveOn: '2026-12-01' }],
    })
  })

  it('is amended, revoked and reviewed', async () => {
    const order = await issued()
    const amended = await registry.act(order, 'amendments', {
      amendedOn: '2026-04-10',
      effectiveOn: '2027-01-01',
    })
    expect(amended).toMatchObject({ status: 200, headers: { etag: '"1"' } })
    await registry.act(order, 'revocation', { revokedOn: '2026-05-01', reviewDue: '2026-12-31' })
    const reviewed = { reviewedOn: '2026-06-01', outcome: 'The branch stays' }
    expect((await registry.act(order, 'reviews', reviewed)).status).toBe(200)

    expect((await registry.get(order)).body).toMatchObject({
      status: 'revoked',
      effectiveOn: '2027-01-01',
      amendments: [{ amendedOn: '2026-04-10', effectiveOn: '2027-01-01' }],
      revokedOn: '2026-05-01',
      reviewDue: '2026-12-31',
      reviews: [reviewed],
      revision: 3,
    })
    expect((await registry.get(unit)).body).toMatchObject({
      closing: false,
      closureOrders: [{ status: 'revoked' }],
    })
  })

  it('closes its unit on its day, and is then reported carried out', async () => {
    const order = await issued({ effectiveOn: '2026-06-01' })
    expect((await registry.get(unit)).body).toMatchObject({
      status: 'closed',
      closureConfirmed: false,
      closureOrders: [{ status: 'in-effect' }],
    })
    const done = await registry.act(order, 'completion', { carriedOutOn: '2026-06-01' })
    expect(done.status).toBe(200)
    expect((await registry.get(unit)).body).toMatchObject({
      closureConfirmed: true,
      closureOrders: [{ status: 'carried-out' }],
    })
    const filled = await registry.act(unit, 'confirmations', { effectiveOn: '2026-06-02' })
    expect(filled).toMatchObject(problem('unit-closed', 409, '/effectiveOn'))
  })

  it('may be given as known since an earlier day that its source proves', async () => {
    const answer = await issue({
      source: { title: 'Rīkojums Nr. 42', publisher: 'Labklājības ministrija' },
      knownSince: '2026-04-01',
    })
    expect(answer.status).toBe(201)
  })
})

describe('A refusal about an order is told by its name', () => {
  it('order-not-found', async () => {
    const nowhere = '/v1/closure-orders/6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10'
    expect(await registry.get(nowhere)).toMatchObject(problem('order-not-found', 404))
    const acts: [string, object][] = [
      ['amendments', { amendedOn: '2026-04-10', effectiveOn: '2027-01-01' }],
      ['revocation', { revokedOn: '2026-04-10' }],
      ['reviews', { reviewedOn: '2026-04-10', outcome: 'It stays' }],
      ['completion', { carriedOutOn: '2026-04-10' }],
    ]
    for (const [act, body] of acts)
      expect(await registry.act(nowhere, act, body)).toMatchObject(problem('order-not-found', 404))
  })

  it('unit-not-found, with the unit', async () => {
    const other = '6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10'
    expect(await issue({ units: [unitId, other] })).toMatchObject(
      problem('unit-not-found', 422, '/units/1', { conflictsWith: other }),
    )
  })

  it('order-already-standing, with the other order', async () => {
    const first = await issue()
    expect(await issue()).toMatchObject(
      problem('order-already-standing', 409, '/units/0', { conflictsWith: first.body.id }),
    )
  })

  it('unit-closed, before-opening', async () => {
    expect(await issue({ issuedOn: '2026-01-01', effectiveOn: '2026-02-01' })).toMatchObject(
      problem('before-opening', 409, '/units/0', { firstDay: '2026-03-01' }),
    )
    await registry.act(unit, 'closing', { effectiveOn: '2026-03-15' })
    expect(await issue()).toMatchObject(
      problem('unit-closed', 409, '/units/0', { conflictsWith: unitId }),
    )
  })

  it('effective-before-issue', async () => {
    expect(await issue({ effectiveOn: '2026-03-31' })).toMatchObject(
      problem('effective-before-issue', 422, '/effectiveOn'),
    )
  })

  it('a unit named twice, in whatever case', async () => {
    const { status, body } = await issue({ units: [unitId, unitId.toUpperCase()] })
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ pointer: '/units' }])
  })

  it('before-issue, already-effective, order-not-standing', async () => {
    const order = await issued({ effectiveOn: '2026-06-01' })
    const revoke = (revokedOn: string) => registry.act(order, 'revocation', { revokedOn })
    expect(await revoke('2026-03-31')).toMatchObject(
      problem('before-issue', 422, '/revokedOn', { firstDay: '2026-04-01' }),
    )
    expect(await revoke('2026-06-01')).toMatchObject(
      problem('already-effective', 409, '/revokedOn', { firstDay: '2026-06-01' }),
    )
    expect((await revoke('2026-05-01')).status).toBe(200)
    expect(await revoke('2026-05-02')).toMatchObject(
      problem('order-not-standing', 409, '/revokedOn', { firstDay: '2026-05-01' }),
    )
    expect(await registry.act(order, 'completion', { carriedOutOn: '2026-06-02' })).toMatchObject(
      problem('order-not-standing', 409),
    )
  })

  it('effective-before-amendment, same-day', async () => {
    const order = await issued()
    const amend = (effectiveOn: string) =>
      registry.act(order, 'amendments', { amendedOn: '2026-05-01', effectiveOn })
    expect(await amend('2026-04-30')).toMatchObject(
      problem('effective-before-amendment', 422, '/effectiveOn'),
    )
    expect(await amend('2026-12-01')).toMatchObject(problem('same-day', 409, '/effectiveOn'))
  })

  it('review-before-revocation, order-not-revoked, before-revocation, reviewed-in-future', async () => {
    const order = await issued()
    const review = (reviewedOn: string) =>
      registry.act(order, 'reviews', { reviewedOn, outcome: 'It stays' })
    const early = { revokedOn: '2026-05-01', reviewDue: '2026-04-30' }
    expect(await registry.act(order, 'revocation', early)).toMatchObject(
      problem('review-before-revocation', 422, '/reviewDue'),
    )
    expect(await review('2026-05-01')).toMatchObject(problem('order-not-revoked', 409))
    await registry.act(order, 'revocation', { revokedOn: '2026-05-01' })
    expect(await review('2026-04-30')).toMatchObject(
      problem('before-revocation', 422, '/reviewedOn', { firstDay: '2026-05-01' }),
    )
    expect(await review('2026-06-16')).toMatchObject(
      problem('reviewed-in-future', 422, '/reviewedOn'),
    )
  })

  it('not-yet-effective, carried-out-in-future, already-carried-out', async () => {
    const order = await issued({ effectiveOn: '2026-06-01' })
    const carryOut = (carriedOutOn: string) => registry.act(order, 'completion', { carriedOutOn })
    expect(await carryOut('2026-05-31')).toMatchObject(
      problem('not-yet-effective', 422, '/carriedOutOn', { firstDay: '2026-06-01' }),
    )
    expect(await carryOut('2026-06-16')).toMatchObject(
      problem('carried-out-in-future', 422, '/carriedOutOn'),
    )
    expect((await carryOut('2026-06-01')).status).toBe(200)
    expect(await carryOut('2026-06-02')).toMatchObject(problem('already-carried-out', 409))
  })
})

describe('An act that brings a unit back to work', () => {
  const counted = (occupied: number): Promise<Answer> =>
    registry.act(unit, 'counts', {
      targetGroup: ADULTS,
      effectiveOn: '2026-06-10',
      occupied,
    })
  const overrun = { reason: 'All came back' }

  it('is refused with more people than places, with the unit and the day, unless it is stated', async () => {
    for (const [act, body] of [
      ['revocation', { revokedOn: '2026-05-01' }],
      ['amendments', { amendedOn: '2026-05-01', effectiveOn: '2026-12-01' }],
    ] as const) {
      unit = await registry.openUnit()
      unitId = unit.split('/').at(-1) ?? ''
      const order = await issued({ effectiveOn: '2026-06-01' })
      expect((await counted(15)).status).toBe(200)

      expect(await registry.act(order, act, body)).toMatchObject(
        problem('over-capacity', 422, undefined, {
          firstDay: '2026-06-10',
          conflictsWith: unitId,
          detail: expect.stringContaining('state it'),
        }),
      )
      expect((await registry.get(unit)).body.status).toBe('closed')
      expect((await registry.act(order, act, { ...body, overrun })).status).toBe(200)
      expect((await registry.get(unit)).body).toMatchObject({
        status: 'open',
        places: [{ overrun: 3 }],
      })
      const stored: unknown[] = []
      for await (const { events } of registry.store.readStream(
        `closureOrders-${order.split('/').at(-1)}`,
      ))
        stored.push(events.at(-1)?.data)
      expect(stored).toEqual([expect.objectContaining({ overrun })])
    }
  })

  it('waits for what is recorded of the unit at the same moment', async () => {
    const order = await issued({ effectiveOn: '2026-06-01' })
    const [crowd, revoked] = await Promise.all([
      counted(15),
      registry.act(order, 'revocation', { revokedOn: '2026-05-01' }),
    ])
    expect(new Set([crowd.status, revoked.status])).toEqual(new Set([200, 422]))
  })

  it('is refused into the days of another order, and before a later amendment', async () => {
    const first = await issued({ issuedOn: '2026-03-10', effectiveOn: '2026-04-01' })
    await registry.act(unit, 'reopenings', {
      effectiveOn: '2026-04-10',
      places: [{ targetGroup: ADULTS, authorised: 12, operational: 12, occupied: 0, reserved: 0 }],
    })
    const other = await issue({ issuedOn: '2026-05-01', effectiveOn: '2026-12-01' })
    const amend = (amendedOn: string, effectiveOn: string): Promise<Answer> =>
      registry.act(first, 'amendments', { amendedOn, effectiveOn })
    expect(await amend('2026-03-20', '2026-06-01')).toMatchObject(
      problem('order-already-standing', 409, '/effectiveOn', { conflictsWith: other.body.id }),
    )
    expect((await amend('2026-03-20', '2026-04-05')).status).toBe(200)
    expect(await amend('2026-03-11', '2026-03-15')).toMatchObject(
      problem('later-act-recorded', 409, '/amendedOn', { firstDay: '2026-03-20' }),
    )
    expect(await registry.act(first, 'revocation', { revokedOn: '2026-03-11' })).toMatchObject(
      problem('later-act-recorded', 409, '/revokedOn', { firstDay: '2026-03-20' }),
    )
  })
})
