import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHistory, type Report, type TestHistory } from '../testing/history.ts'
import { DAUGAVPILS, opened, orderNumbered, unitNumbered } from '../testing/reports.ts'

let history: TestHistory
beforeEach(async () => {
  history = await openHistory()
  await history.given(...TOLD)
})
afterEach(() => history.close())

const told = (type: Report['type'], data: object, knownSince: string): Report =>
  ({ type, data, knownSince }) as unknown as Report

const orderId = orderNumbered(1)
const units = [unitNumbered(1)]
const projectId = '00000000-0000-4002-8000-000000000001'
const [ORDER, PROJECT] = [`closureOrders-${orderId}`, `infrastructureProjects-${projectId}`]

/** A unit whose closing is ordered and revoked, and a project that is invited and approved. */
const TOLD: readonly Report[] = [
  opened(1),
  told(
    'ClosureOrderIssued',
    {
      ...{ orderId, units, authority: 'Ministry' },
      ...{ issuedOn: '2022-05-24', effectiveOn: '2024-09-01' },
    },
    '2022-05-24',
  ),
  told('ClosureOrderRevoked', { orderId, units, revokedOn: '2022-09-28' }, '2022-09-28'),
  told(
    'ProjectInvited',
    { projectId, name: 'Projekts', municipality: DAUGAVPILS, invitedOn: '2018-01-10' },
    '2018-01-10',
  ),
  told('ProjectApproved', { projectId, approvedOn: '2018-06-01' }, '2018-06-01'),
]

async function eventOf(type: string): Promise<string> {
  for await (const { events } of history.store.readAll())
    for (const event of events) if (event.type === type) return event.id
  throw new Error(`there is no ${type}`)
}

async function scenario(body: object): Promise<string> {
  const url = `/v1/scenarios?after=${await history.store.head()}`
  const { status, headers, body: made } = await history.post(url, { name: 'What if', ...body })
  expect([status, made.cannotBe]).toEqual([201, []])
  return headers['location'] ?? ''
}

describe('What a scenario changes in a register', () => {
  it('is told by status and by field, with the events that only one of both has', async () => {
    const revoked = await eventOf('ClosureOrderRevoked')
    const address = await scenario({ leaveOut: [{ stream: ORDER, events: [revoked] }] })
    const { body } = await history.get(`${address}/comparison/closure-orders?validAt=2025-01-01`)
    expect(body).toMatchObject({
      validAt: '2025-01-01',
      total: 1,
      changes: { added: 0, removed: 0, ended: 0, amended: 1 },
      rows: [
        {
          id: orderId,
          change: 'amended',
          status: { baseline: 'revoked', scenario: 'in-effect' },
          events: { onlyInScenario: [], onlyInBaseline: [{ id: revoked }] },
        },
      ],
    })
    expect(body.rows[0].fields).toContainEqual({
      ...{ field: 'revokedOn', baseline: '2022-09-28', scenario: null },
    })
    const before = `${address}/comparison/closure-orders?validAt=2025-01-01&knownAt=2022-06-01`
    expect((await history.get(before)).body).toMatchObject({ total: 0, rows: [] })
    expect((await history.get(`${address}/comparison/plans`)).body.total).toBe(0)
  })

  it('is what is lost with a stream, and what is added by a command', async () => {
    const id = '00000000-0000-4002-8000-00000000000a'
    const invited = { name: 'Cits', municipality: DAUGAVPILS, invitedOn: '2022-01-10' }
    const address = await scenario({
      leaveOut: [{ stream: PROJECT }],
      add: [{ act: 'inviteProject', id, body: invited }],
    })
    const asked = `${address}/comparison/infrastructure-projects`
    const { body } = await history.get(asked)
    expect(body).toMatchObject({
      total: 2,
      changes: { added: 1, removed: 1, ended: 0, amended: 0 },
      rows: [
        {
          id: projectId,
          change: 'removed',
          status: { baseline: 'approved', scenario: null },
          events: {
            onlyInScenario: [],
            onlyInBaseline: [{ type: 'ProjectInvited' }, { type: 'ProjectApproved' }],
          },
        },
        {
          id,
          change: 'added',
          status: { baseline: null, scenario: 'invited' },
          events: { onlyInScenario: [{ type: 'ProjectInvited' }], onlyInBaseline: [] },
        },
      ],
    })
    const first = await history.get(`${asked}?limit=1`)
    const next = /<([^>]+)>; rel="next"/.exec(first.headers['link'] ?? '')?.[1] ?? ''
    const second = await history.get(next)
    expect([...first.body.rows, ...second.body.rows]).toEqual(body.rows)
    expect(second.headers['link'] ?? '').not.toContain('next')
  })

  it.each([
    ['units', 400, 'invalid-request'],
    ['plans?validAt=2021-02-30', 400, 'invalid-request'],
    ['plans?cursor=x', 400, 'invalid-request'],
  ])('unless %s asks for what there is not', async (asked, status, code) => {
    const address = await scenario({ leaveOut: [{ stream: PROJECT }] })
    const answer = await history.get(`${address}/comparison/${asked}`)
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${code}`])
  })
})
