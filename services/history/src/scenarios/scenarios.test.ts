import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EventStoreError, type RecordedEvent } from '@vietas/event-store'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openHistory, type Report, type TestHistory } from '../testing/history.ts'
import {
  ADULTS,
  DAUGAVPILS,
  ofUnit,
  opened,
  orderNumbered,
  unitNumbered,
} from '../testing/reports.ts'
import { openRecordFile } from '../record-file.ts'
import { VERSION, type Scenario } from './make-scenario.ts'

let history: TestHistory
beforeEach(async () => {
  history = await openHistory()
})
afterEach(() => history.close())

const order = (type: Report['type'], data: object, knownSince: string, unit = 1): Report =>
  ({
    type,
    data: { orderId: orderNumbered(unit), units: [unitNumbered(unit)], ...data },
    knownSince,
  }) as unknown as Report

const filled = (unit: number, effectiveOn: string): Report =>
  ofUnit(unit, 'PlaceFilled', { targetGroup: ADULTS, places: 1, effectiveOn })

/** As it went with Kalkūni: ordered to close, and revoked; someone comes on the day after. */
const KALKUNI: readonly Report[] = [
  opened(1, { name: 'Filiāle "Kalkūni"' }),
  opened(2),
  order(
    'ClosureOrderIssued',
    { authority: 'Ministry', issuedOn: '2022-05-24', effectiveOn: '2024-09-01' },
    '2022-05-24',
  ),
  order('ClosureOrderRevoked', { revokedOn: '2022-09-28' }, '2022-09-28'),
  filled(1, '2024-09-02'),
]

const projectNumbered = (number: number): string =>
  `00000000-0000-4002-8000-${String(number).padStart(12, '0')}`

const project = (number: number, type: Report['type'], data: object, knownSince?: string): Report =>
  ({
    type,
    data: { projectId: projectNumbered(number), ...data },
    ...(knownSince && { knownSince }),
  }) as unknown as Report
const INVITED = { name: 'Projekts', municipality: DAUGAVPILS, invitedOn: '2018-01-10' }
/** In force until 1 July 2021. */
const DAUGAVPILS_DISTRICT = '0440200'

/** Invited and approved in 2018, each known on its day. */
const approved = (number: number, invitation: object = {}): Report[] => [
  project(number, 'ProjectInvited', { ...INVITED, ...invitation }, '2018-01-10'),
  project(number, 'ProjectApproved', { approvedOn: '2018-06-01' }, '2018-06-01'),
]

const commissioned = (number: number, unit: Report, knownSince?: string): Report => {
  const { effectiveOn: commissionedOn, ...opens } = unit.data as { effectiveOn: string }
  const data = { commissionedOn, opens: [opens], enlarges: [] }
  return project(number, 'ProjectCommissioned', data, knownSince)
}

const ORDER = `closureOrders-${orderNumbered(1)}`

async function recorded(): Promise<RecordedEvent[]> {
  const all: RecordedEvent[] = []
  for await (const { events } of history.store.readAll()) all.push(...events)
  return all
}
const idOf = async (type: string): Promise<string> =>
  (await recorded()).find((event) => event.type === type)?.id ?? ''

async function notRevoked(base: object = {}): Promise<string> {
  const created = await history.post('/v1/scenarios?after=' + (await history.store.head()), {
    name: 'Not revoked',
    base,
    leaveOut: [{ stream: ORDER, events: [await idOf('ClosureOrderRevoked')] }],
  })
  expect(created).toMatchObject({ status: 201, body: { name: 'Not revoked' } })
  return created.headers['location'] ?? ''
}

const places = async (address: string, query = 'validAt=2025-01-01') => {
  const { status, body } = await history.get(`${address}/v1/capacity?${query}`)
  expect(status).toBe(200)
  return body.total.places.operational
}

describe('a scenario', () => {
  it('is answered as is its baseline, which does not see what is recorded later', async () => {
    await history.given(...KALKUNI)
    const address = await notRevoked()
    await history.given(opened(3))
    const places = async (of: string) =>
      (await history.get(`${of}/v1/capacity?validAt=2025-01-01`)).body.total.places.operational
    expect([await places(address), await places(`${address}/baseline`)]).toEqual([12, 24])
    const { body } = await history.get(`${address}/baseline/v1/closure-orders/${orderNumbered(1)}`)
    expect(body.closureOrder).toMatchObject({ status: 'revoked', revokedOn: '2022-09-28' })
  })

  it('in which an order is not revoked closes its unit, and lists who can no longer have come', async () => {
    await history.given(...KALKUNI)
    const address = await notRevoked()
    expect(await places(address)).toBe(12)
    expect(await places(address, 'validAt=2024-08-31')).toBe(24)
    expect((await history.get(address)).body).toMatchObject({
      hasMovedOn: false,
      cannotBe: [{ event: { id: await idOf('PlaceFilled'), type: 'PlaceFilled' }, added: null }],
    })
    const standing = await history.get(`${address}/v1/closure-orders/${orderNumbered(1)}`)
    expect(standing.body.closureOrder).toMatchObject({ status: 'in-effect', revokedOn: null })
    const unit = await history.get(`${address}/v1/units/${unitNumbered(1)}?validAt=2025-01-01`)
    expect(unit.body.unit).toMatchObject({ id: unitNumbered(1), status: 'closed' })
  })

  it('is shown beside its baseline, with the difference', async () => {
    await history.given(...KALKUNI)
    const address = await notRevoked({ validAt: '2025-01-01' })
    const { body } = await history.get(`${address}/comparison?by=municipality`)
    expect(body).toMatchObject({
      validAt: '2025-01-01',
      total: {
        scenario: { units: 1, places: { operational: 12 } },
        baseline: { units: 2, places: { operational: 24 } },
        difference: { units: -1, places: { operational: -12, occupied: -8 } },
        changes: [
          { change: 'closed', units: -1, places: { operational: -12, occupied: -7 } },
          { change: 'came-and-went', places: { occupied: -1 } },
          { change: 'closure-called-off', places: { closing: 12, affected: 7 } },
        ],
      },
      groups: [{ group: { municipality: DAUGAVPILS }, difference: { units: -1 } }],
    })
    for (const { difference, changes } of [body.total, ...body.groups])
      for (const [measure, number] of Object.entries(difference.places))
        expect([
          measure,
          changes.reduce((sum: number, change: any) => sum + (change.places[measure] ?? 0), 0),
        ]).toEqual([measure, number])
    expect(await places(address, '')).toBe(12)
  })

  it('is pinned to its position, says that the log has moved on, and moves along', async () => {
    await history.given(...KALKUNI)
    const address = await notRevoked()
    const before = await history.get(address)
    await history.given(opened(3), filled(1, '2024-08-01'))
    await history.ask('/v1/scenarios')
    expect(await places(address)).toBe(12)
    const asked = await history.get(`${address}/v1/units`)
    expect(asked.body.total).toBe(2)
    expect(asked.headers['vietas-log-moved-on-to']).toBe(await history.store.head())
    expect(asked.body.position).toBe(before.body.base.position)
    const compared = await history.get(`${address}/comparison`)
    expect(compared.headers['vietas-log-moved-on-to']).toBe(await history.store.head())
    const moved = await history.post(`${address}/moves`)
    expect(moved).toMatchObject({ status: 200, body: { hasMovedOn: false } })
    expect(await places(address)).toBe(24)
    expect(
      (await history.get(`${address}/comparison?validAt=2024-08-31`)).body.total,
    ).toMatchObject({
      scenario: { places: { occupied: 22 } },
      difference: { places: { occupied: 0 } },
    })
  })

  it('whose baseline could not be read is compared with it as soon as it can', async () => {
    await history.given(...KALKUNI)
    const address = await notRevoked()
    await history.given(opened(3))
    await history.ask('/v1/scenarios')
    expect(await places(address)).toBe(12)
    const reading = vi.spyOn(history.store, 'readAll').mockImplementation(() => {
      throw new EventStoreError('unavailable', 'The log is away')
    })
    expect((await history.get(`${address}/baseline/v1/capacity`)).status).toBe(503)
    reading.mockRestore()
    expect(await places(`${address}/baseline`)).toBe(24)
  })

  it('that is deleted while it moves along stays deleted', async () => {
    await history.given(...KALKUNI)
    const address = await notRevoked()
    const { readStream } = history.store
    let deleted = (): void => undefined
    const whenDeleted = new Promise<void>((resolve) => (deleted = resolve))
    const reading = vi.spyOn(history.store, 'readStream')
    const begun = new Promise<void>((resolve) =>
      reading.mockImplementation(async function* (...asked) {
        resolve()
        await whenDeleted
        yield* readStream(...asked)
      }),
    )
    const moving = history.post(`${address}/moves`)
    await begun
    expect((await history.delete(address)).status).toBe(204)
    deleted()
    expect((await moving).body.type).toBe('/problems/scenario-not-found')
    expect((await history.get(address)).status).toBe(404)
  })

  it('adds commands by the rules of the registry, as if recorded when they became known', async () => {
    await history.given(opened(1), opened(2), filled(1, '2024-09-02'))
    const id = '00000000-0000-4001-8000-00000000000a'
    const issue = {
      act: 'issueClosureOrder',
      id,
      body: {
        authority: 'Ministry',
        units: [unitNumbered(1)],
        issuedOn: '2022-05-24',
        effectiveOn: '2024-09-01',
      },
      knownSince: '2022-05-24',
    }
    const created = await history.post(`/v1/scenarios?after=${await history.store.head()}`, {
      name: 'Closed',
      add: [issue, issue, { act: 'revokeClosureOrder', id, body: { revokedOn: '2025-01-01' } }],
    })
    expect(created.body.cannotBe).toMatchObject([
      { event: { type: 'PlaceFilled' }, added: null },
      { event: null, added: 1, refusal: { code: 'already-issued' } },
      { event: null, added: 2, refusal: { code: 'already-effective' } },
    ])
    expect(await places(created.headers['location'] ?? '')).toBe(12)
  })

  it('decides on a command behind what it acts on, also where that was recorded behind what was known later', async () => {
    const stated = { authority: 'Ministry', issuedOn: '2022-05-24', effectiveOn: '2023-09-01' }
    await history.given(
      opened(1),
      filled(1, '2024-02-01'),
      opened(2),
      order('ClosureOrderIssued', stated, '2022-05-24'),
    )
    await history.ask('/v1/scenarios')
    const revoked = '/v1/scenarios/every-standing-order-revoked'
    expect((await history.get(revoked)).body.cannotBe).toEqual([])
    const id = '00000000-0000-4001-8000-00000000000a'
    const units = [unitNumbered(1), unitNumbered(2)]
    const { body } = await history.post('/v1/scenarios', {
      name: 'Another order, and its amendment',
      leaveOut: [{ stream: ORDER }],
      add: [
        {
          act: 'issueClosureOrder',
          id,
          body: { ...stated, units: units.slice(1) },
          knownSince: '2022-05-24',
        },
        {
          act: 'amendClosureOrder',
          id,
          body: { amendedOn: '2022-06-01', effectiveOn: '2024-01-01' },
          knownSince: '2022-06-01',
        },
      ],
    })
    expect(body.cannotBe).toEqual([])
  })

  it('takes no command that the registry would refuse by reference data', async () => {
    await history.given(...KALKUNI)
    const open = (municipality: string, more: object = {}) => ({
      act: 'openServiceUnit',
      body: {
        name: 'Jauns',
        serviceType: 'group-apartment',
        municipality,
        effectiveOn: '2022-01-01',
        places: [{ targetGroup: ADULTS, authorised: 5, operational: 5, occupied: 0, reserved: 0 }],
        ...more,
      },
    })
    const created = await history.post(`/v1/scenarios?after=${await history.store.head()}`, {
      name: 'Opened',
      add: [
        open('0440801'),
        open('LV0009999'),
        open('LV0022000', { parish: 'Aglonas pagasts' }),
        open('0440801', { effectiveOn: '2020-01-01' }),
        open('LV0002000'),
      ],
    })
    expect(created.body.cannotBe).toMatchObject([
      { added: 0, refusal: { code: 'municipality-not-in-force', pointer: '/municipality' } },
      { added: 1, refusal: { code: 'unknown-municipality', pointer: '/municipality' } },
      { added: 2, refusal: { code: 'parish-not-in-municipality', pointer: '/parish' } },
    ])
  })

  it('never writes to the log, whose position and fingerprint stay, and is gone once deleted', async () => {
    await history.given(...KALKUNI)
    const seen = async () => (await history.get('/v1/views')).body.views[0]
    await history.ask('/v1/scenarios')
    const before = { log: await recorded(), view: await seen() }
    const address = await notRevoked()
    await places(address)
    const copy = await history.post(`${address}/copies`, { name: 'Another' })
    expect(copy).toMatchObject({ status: 201, body: { name: 'Another' } })
    await history.post(`${address}/moves`)
    expect(await history.delete(address)).toMatchObject({ status: 204 })
    expect({ log: await recorded(), view: await seen() }).toEqual(before)
    expect(await history.get(`${address}/v1/capacity`)).toMatchObject({
      status: 404,
      body: { type: '/problems/scenario-not-found' },
    })
    expect(await places(copy.headers['location'] ?? '')).toBe(12)
  })

  it.each(['__proto__', 'constructor', 'toString'])(
    '%s is there no more than any other',
    async (id) => {
      await history.ask('/v1/scenarios')
      expect(await history.get(`/v1/scenarios/${id}`)).toMatchObject({
        status: 404,
        body: { type: '/problems/scenario-not-found' },
      })
    },
  )

  it('is there for what the log holds alone: an order on Kalkūni, orders that stand', async () => {
    const named = async () =>
      (await history.ask('/v1/scenarios')).scenarios.map(({ id }: { id: string }) => id)
    expect(await named()).toEqual([])
    await history.given(
      ...KALKUNI,
      order(
        'ClosureOrderIssued',
        { authority: 'Ministry', issuedOn: '2023-01-10', effectiveOn: '2024-01-01' },
        '2023-01-10',
        2,
      ),
    )
    expect(await named()).toEqual(['order-on-kalkuni-not-revoked', 'every-standing-order-revoked'])
    expect(await places('/v1/scenarios/order-on-kalkuni-not-revoked')).toBe(0)
    expect(await places('/v1/scenarios/every-standing-order-revoked')).toBe(24)
    expect(await history.delete('/v1/scenarios/every-standing-order-revoked')).toMatchObject({
      status: 409,
    })
  })

  it('in which every standing order is revoked revokes also what was made known late', async () => {
    const issue = (unit: number, effectiveOn: string): Report => ({
      ...order(
        'ClosureOrderIssued',
        { authority: 'Ministry', issuedOn: '2024-03-01', effectiveOn },
        '',
        unit,
      ),
      knownSince: undefined as never,
    })
    await history.given(opened(1), opened(2), issue(1, '2027-03-01'), issue(2, '2025-03-01'))
    await history.ask('/v1/scenarios')
    const revoked = '/v1/scenarios/every-standing-order-revoked'
    expect((await history.get(revoked)).body.cannotBe).toEqual([])
    const { closureOrders } = (await history.get(`${revoked}/v1/closure-orders`)).body
    expect(closureOrders.map((one: any) => [one.status, one.revokedOn]).sort()).toEqual([
      ['revoked', '2025-02-28'],
      ['revoked', '2026-06-15'],
    ])
    expect(await places(revoked, 'validAt=2027-06-01')).toBe(24)
  })

  it('that would change nothing is not made, and it is said why', async () => {
    const { scenarios, notMade } = await history.ask('/v1/scenarios')
    expect(scenarios).toEqual([])
    expect(notMade.map(({ id }: { id: string }) => id)).toEqual([
      'order-on-kalkuni-not-revoked',
      'every-standing-order-revoked',
      'every-project-a-year-late',
    ])
    const late = {
      id: 'every-project-a-year-late',
      name: 'Every project a year late',
      why: expect.stringContaining('No project is commissioned'),
    }
    expect(notMade[2]).toEqual(late)
    expect((await history.get(`/v1/scenarios/${late.id}`)).body).toMatchObject({
      type: '/problems/scenario-not-found',
      detail: expect.stringContaining('No project is commissioned'),
    })
    await history.given(...KALKUNI)
    const later = await history.ask('/v1/scenarios')
    expect(later.notMade.map(({ id }: { id: string }) => id)).not.toContain(
      'order-on-kalkuni-not-revoked',
    )
  })

  it('in which every project is a year late opens later what was opened, and expects later what is not', async () => {
    const { effectiveOn: _, ...unit } = opened(1).data as { effectiveOn: string }
    await history.given(
      project(1, 'ProjectInvited', INVITED, '2018-01-10'),
      project(1, 'ProjectSubmitted', { submittedOn: '2022-03-01' }, '2022-03-01'),
      project(1, 'ProjectApproved', { approvedOn: '2022-06-01' }, '2022-06-01'),
      project(1, 'ProjectBuildingStarted', { startedOn: '2023-01-02' }, '2023-01-02'),
      project(
        1,
        'ProjectCommissioned',
        { commissionedOn: '2024-02-29', opens: [unit], enlarges: [] },
        '2024-02-29',
      ),
      filled(1, '2024-06-01'),
      project(2, 'ProjectInvited', { ...INVITED, expectedOpening: '2027-03' }, '2018-01-10'),
    )
    await history.ask('/v1/scenarios')
    const late = '/v1/scenarios/every-project-a-year-late'
    expect(await places(late, 'validAt=2025-02-27')).toBe(0)
    expect(await places(late, 'validAt=2025-02-28')).toBe(12)
    const { cannotBe } = (await history.get(late)).body
    expect(cannotBe).toMatchObject([{ event: { type: 'PlaceFilled' } }])
    const { total } = (await history.get(`${late}/comparison?validAt=2024-12-31`)).body
    expect(total.changes).toMatchObject([
      { change: 'opened', units: -1, places: { operational: -12, occupied: -7 } },
      { change: 'came-and-went', places: { occupied: -1 } },
    ])
    const { infrastructureProjects } = (await history.get(`${late}/v1/infrastructure-projects`))
      .body
    expect(
      infrastructureProjects.map(({ id, stage, expectedOpening }: any) => [
        id,
        stage,
        expectedOpening,
      ]),
    ).toEqual([
      [projectNumbered(1), 'commissioned', null],
      [projectNumbered(2), 'invited', '2028-03'],
    ])
  })

  const late = '/v1/scenarios/every-project-a-year-late'
  const projectsOf = async (address: string): Promise<any[]> =>
    (await history.get(`${address}/v1/infrastructure-projects`)).body.infrastructureProjects

  it('in which every project is a year late opens in what a reform has made of a municipality', async () => {
    const unit = opened(1, { municipality: DAUGAVPILS_DISTRICT, effectiveOn: '2020-11-01' })
    await history.given(
      ...approved(1, { municipality: DAUGAVPILS_DISTRICT }),
      commissioned(1, unit, '2020-11-01'),
      filled(1, '2020-12-01'),
      filled(1, '2022-02-01'),
    )
    await history.ask('/v1/scenarios')
    const { cannotBe } = (await history.get(late)).body
    expect(cannotBe).toMatchObject([{ event: { type: 'PlaceFilled' }, added: null }])
    expect(await places(late, 'validAt=2021-10-31')).toBe(0)
    const after = await history.get(`${late}/v1/units/${unitNumbered(1)}?validAt=2022-03-01`)
    expect(after.body.unit).toMatchObject({
      municipality: { code: 'LV0022000' },
      places: [{ operational: 12, occupied: 8 }],
    })
  })

  it('in which every project is a year late expects what has come and would not have yet', async () => {
    await history.given(
      opened(2),
      ...approved(1, { expectedOpening: '2026-03' }),
      commissioned(1, opened(1, { effectiveOn: '2026-04-01' }), '2026-04-01'),
      ...approved(3, { expectedOpening: '2027-02-28~' }),
      ...approved(4, { expectedOpening: '2028-02-29' }),
      ...approved(5),
    )
    await history.ask('/v1/scenarios')
    expect((await history.get(late)).body.cannotBe).toEqual([])
    expect(await places(late, 'validAt=2026-06-15')).toBe(12)
    const expected = async (query: string): Promise<unknown[]> =>
      (
        await history.get(`${late}/v1/infrastructure-projects?${query}`)
      ).body.infrastructureProjects.map((one: any) => [one.stage, one.expectedOpening])
    expect(await expected('validAt=2026-06-15')).toEqual([
      ['approved', '2027-04-01'],
      ['approved', '2028-02-28~'],
      ['approved', '2029-02-28'],
      ['approved', null],
    ])
    expect((await expected('validAt=2026-03-31'))[0]).toEqual(['approved', '2026-03'])
    expect((await expected('validAt=2026-04-01'))[0]).toEqual(['approved', '2027-04-01'])
  })

  it('in which every project is a year late is about what was made known late as well', async () => {
    await history.given(
      project(1, 'ProjectInvited', INVITED),
      project(1, 'ProjectApproved', { approvedOn: '2018-06-01' }),
      commissioned(1, opened(1, { effectiveOn: '2022-11-01' })),
    )
    await history.ask('/v1/scenarios')
    expect((await history.get(late)).body.cannotBe).toEqual([])
    expect(await projectsOf(late)).toMatchObject([{ stage: 'commissioned' }])
    expect(await places(late, 'validAt=2023-10-31')).toBe(0)
    expect(await places(late, 'validAt=2023-11-01')).toBe(12)
  })

  it('that was kept is not asked of another log, nor by another version, and says what to do', async () => {
    const kept = mkdtempSync(join(tmpdir(), 'vietas-scenarios-'))
    const on = async (work: () => Promise<void>): Promise<void> => {
      await history.close()
      history = await openHistory({ kept })
      await history.given(...KALKUNI)
      await history.ask('/v1/scenarios')
      await work()
    }
    const refusal = async (address: string) =>
      (await history.get(`${address}/v1/capacity`)).body.type
    let address = ''
    await on(async () => {
      address = await notRevoked()
      expect(await places(address)).toBe(12)
      const file = openRecordFile<Scenario>(join(kept, 'scenarios.db'), 'scenarios')
      for (const scenario of file.all()) file.put({ ...scenario, version: 'of another release' })
      await history.post(`${address}/copies`, { name: 'Copy' })
      const [copy] = (await history.ask('/v1/scenarios')).scenarios.slice(-1)
      const another = `/v1/scenarios/${copy.id}`
      expect(await refusal(another)).toBe('/problems/scenario-of-another-version')
      await history.post(`${another}/moves`)
      expect(await places(another)).toBe(12)
      const act = { act: 'actOfAnOlderVersion', body: {} }
      file.put({ ...(file.find(copy.id) as Scenario), version: 'of another release', add: [act] })
      expect((await history.ask(another)).add).toEqual([act])
      const moved = await history.post(`${another}/moves`)
      expect([moved.status, moved.body.detail]).toEqual([
        422,
        expect.stringContaining('actOfAnOlderVersion'),
      ])
      file.close()
    })
    await on(async () => {
      const file = openRecordFile<Scenario>(join(kept, 'scenarios.db'), 'scenarios')
      for (const scenario of file.all()) file.put({ ...scenario, version: VERSION })
      file.close()
      expect(await refusal(address)).toBe('/problems/scenario-of-another-log')
    })
    await history.close()
    rmSync(kept, { recursive: true, force: true })
    history = await openHistory()
  })

  it.each([
    ['that changes nothing', { name: 'x' }, 'scenario-contradicts-itself'],
    [
      'of a position beyond the end',
      { name: 'x', base: { position: '900' }, leaveOut: [{ stream: ORDER }] },
      'position-beyond-the-end',
    ],
    [
      'of a position that no write answers',
      { name: 'x', base: { position: '001' }, leaveOut: [{ stream: ORDER }] },
      'invalid-request',
    ],
    [
      'without what the log does not hold',
      { name: 'x', leaveOut: [{ stream: ORDER, events: [unitNumbered(9)] }] },
      'not-in-the-log',
    ],
    [
      'that leaves out a stream twice',
      { name: 'x', leaveOut: [{ stream: ORDER }, { stream: ORDER }] },
      'scenario-contradicts-itself',
    ],
    [
      'that acts on nothing',
      { name: 'x', add: [{ act: 'revokeClosureOrder', body: { revokedOn: '2022-09-28' } }] },
      'scenario-contradicts-itself',
    ],
    [
      'with a command that the registry would not read',
      { name: 'x', add: [{ act: 'revokeClosureOrder', body: { revokedOn: '2022-02-30' } }] },
      'invalid-request',
    ],
  ])('%s is refused by name', async (_what, body, code) => {
    await history.given(...KALKUNI)
    const refused = await history.post(`/v1/scenarios?after=${await history.store.head()}`, body)
    expect(refused.body).toMatchObject({ type: `/problems/${code}` })
  })

  it('says where in it a field of a command is wrong', async () => {
    const add = [{ act: 'openServiceUnit', body: {} }]
    const { body } = await history.post('/v1/scenarios', { name: 'x', add })
    expect(body.errors[0]).toMatchObject({ in: 'body', pointer: '/add/0/body/name' })
    expect(body.detail).toMatch(/^\/add\/0\/body\/name: /)
  })
})

describe('The view of a scenario', () => {
  it('is begun once the scenario is made, copied or moved along, before anyone asks it', async () => {
    await history.given(...KALKUNI)
    await history.ask('/v1/scenarios')
    const read = vi.spyOn(history.store, 'readAll')
    /** What came since its position is read for a view alone. */
    const isBegun = async ({ id, base }: { id: string; base: { position: string } }) => {
      const begun = () => read.mock.calls.flatMap(([asked]) => (asked?.filter ? asked.after : []))
      await vi.waitFor(() => expect(begun()).toContain(base.position))
      await history.get(`/v1/scenarios/${id}/v1/capacity`)
      read.mockClear()
    }
    const leaveOut = [{ stream: ORDER }]
    const made = await history.post('/v1/scenarios', { name: 'No order', leaveOut })
    await isBegun(made.body)
    const copied = await history.post(`/v1/scenarios/${made.body.id}/copies`, { name: 'Again' })
    await isBegun(copied.body)
    await history.given(opened(3))
    await history.ask('/v1/scenarios')
    const moved = await history.post(`/v1/scenarios/${made.body.id}/moves`)
    await isBegun(moved.body)
  })
})
