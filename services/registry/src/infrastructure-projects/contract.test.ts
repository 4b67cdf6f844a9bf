import { infrastructureProjects } from '@vietas/domain'
import { describe, expect, it, beforeEach, afterEach } from 'vitest'
import { newIdFor, scopedKey } from '../ids.ts'
import { capabilityContract, recordedBefore, type Given } from '../testing/capability-contract.ts'
import { ADULTS, openRegistry, type TestRegistry } from '../testing/registry.ts'
import { infrastructureProjectsHttp } from './infrastructure-projects.http.ts'

const UNIT = '6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10'

const invitation = {
  name: 'Grupu dzīvokļi',
  municipality: '0760202',
  programme: '9.3.1.1.',
  invitedOn: '2018-07-25',
}
const nothing: Given = async () =>
  '/v1/infrastructure-projects/2c8e5b7a-9d41-4f36-8b02-6e1f3a9c7d54'
const nobody: Given = async () => ''
const invited: Given = async (registry) =>
  (await registry.post('/v1/infrastructure-projects', invitation)).headers['location'] ?? ''

const after =
  (given: Given, ...acts: readonly (readonly [act: string, body: object])[]): Given =>
  async (registry) => {
    const at = await given(registry)
    for (const [act, body] of acts) {
      const { status, body: answer } = await registry.act(at, act, body)
      if (status !== 200) throw new Error(JSON.stringify(answer))
    }
    return at
  }
const submitted = after(invited, ['submission', { submittedOn: '2018-12-03' }])
const approved = after(submitted, ['approval', { approvedOn: '2019-03-01' }])
const building = after(approved, ['building-start', { startedOn: '2019-06-03' }])
const cancelled = after(approved, ['cancellation', { cancelledOn: '2020-09-01' }])

const places = { targetGroup: ADULTS, authorised: 16, operational: 16, occupied: 0, reserved: 0 }
const opens = {
  unitId: UNIT,
  name: 'Grupu dzīvoklis',
  serviceType: 'group-apartment',
  municipality: 'LV0040000',
  places: [places],
}
const commissioning = { commissionedOn: '2022-02-01', opens: [opens] }
const commissioned = after(building, ['commissioning', commissioning])
const enlarging = (unitId: string, operational: number): object => ({
  commissionedOn: '2026-03-01',
  enlarges: [{ unitId, places: [{ targetGroup: ADULTS, authorised: 20, operational }] }],
})

/** The unit that opened by the commissioning of another project. */
const unitThere: Given = async (registry) => {
  await commissioned(registry)
  return approved(registry)
}
const peopleThere: Given = async (registry) => {
  await commissioned(registry)
  const filling = { targetGroup: ADULTS, places: 9, effectiveOn: '2022-03-01' }
  await registry.act(`/v1/service-units/${UNIT}`, 'fillings', filling)
  return approved(registry)
}
/** Another project under the very id that a key makes. */
const takenId: Given = (registry: TestRegistry) => {
  const projectId = newIdFor(
    scopedKey('anonymous', 'POST', '/v1/infrastructure-projects', 'taken'),
  ) as never
  const data = { ...invitation, projectId }
  return recordedBefore(registry, infrastructureProjects, projectId, {
    type: 'ProjectInvited',
    data,
  })
}

capabilityContract(infrastructureProjects, infrastructureProjectsHttp, {
  examples: {
    inviteProject: nobody,
    submitProject: invited,
    approveProject: submitted,
    reviseProject: approved,
    startBuilding: approved,
    commissionProject: building,
    cancelProject: approved,
  },
  refusals: {
    'project-not-found': [nothing, 'submitProject', { submittedOn: '2018-12-03' }],
    'already-invited': [takenId, 'inviteProject', invitation, { 'idempotency-key': 'taken' }],
    'already-submitted': [submitted, 'submitProject', { submittedOn: '2018-12-04' }],
    'already-approved': [approved, 'approveProject', { approvedOn: '2019-03-02' }],
    'already-building': [building, 'startBuilding', { startedOn: '2019-06-04' }],
    'already-commissioned': [commissioned, 'commissionProject', commissioning],
    'already-cancelled': [cancelled, 'startBuilding', { startedOn: '2020-09-01' }],
    'before-earlier-stage': [approved, 'startBuilding', { startedOn: '2019-02-28' }],
    'after-later-stage': [
      after(invited, ['approval', { approvedOn: '2019-03-01' }]),
      'submitProject',
      { submittedOn: '2019-03-02' },
    ],
    'in-future': [approved, 'startBuilding', { startedOn: '2026-06-16' }],
    'ends-before-it-begins': [
      submitted,
      'approveProject',
      { approvedOn: '2019-03-01', from: '2019-04-01', until: '2019-03-31' },
    ],
    'not-approved': [submitted, 'startBuilding', { startedOn: '2019-06-03' }],
    'unit-exists': [unitThere, 'commissionProject', commissioning],
    'unit-not-found': [approved, 'commissionProject', enlarging(UNIT, 16)],
    'over-capacity': [peopleThere, 'commissionProject', enlarging(UNIT, 8)],
  },
})

describe('The commissioning of a project', () => {
  let registry: TestRegistry
  beforeEach(async () => {
    registry = await openRegistry()
  })
  afterEach(() => registry.server.close())

  it('opens a unit, which is reported on as any other', async () => {
    await commissioned(registry)
    const unit = `/v1/service-units/${UNIT}`
    expect((await registry.get(unit)).body).toMatchObject({
      name: 'Grupu dzīvoklis',
      opensOn: '2022-02-01',
      places: [{ operational: 16, occupied: 0, free: 16 }],
      revision: null,
    })
    const filling = { targetGroup: ADULTS, places: 3, effectiveOn: '2022-03-01' }
    expect((await registry.act(unit, 'fillings', filling)).status).toBe(200)
    expect((await registry.get(unit)).body).toMatchObject({
      places: [{ occupied: 3, free: 13 }],
      revision: 0,
    })
  })

  it('enlarges a unit from its day on', async () => {
    const unit = await registry.openUnit({ name: 'Liepas', effectiveOn: '2026-01-01' })
    const project = await approved(registry)
    const unitId = unit.split('/').at(-1) ?? ''
    const { status } = await registry.act(project, 'commissioning', enlarging(unitId, 20))
    expect(status).toBe(200)
    expect((await registry.get(unit)).body).toMatchObject({
      places: [{ authorised: 20, operational: 20 }],
    })
    expect((await registry.get(project)).body).toMatchObject({
      stage: 'commissioned',
      units: [unitId],
    })
  })

  it('opens nothing in a municipality that is not in force, and says where', async () => {
    const project = await approved(registry)
    const wrong = { ...commissioning, opens: [{ ...opens, municipality: '0760202' }] }
    expect(await registry.act(project, 'commissioning', wrong)).toMatchObject({
      status: 422,
      body: {
        type: '/problems/municipality-not-in-force',
        errors: [{ pointer: '/opens/0/municipality' }],
      },
    })
    expect((await registry.get(`/v1/service-units/${UNIT}`)).status).toBe(404)
  })

  it.each([
    [{ commissionedOn: '2022-02-01' }, '/opens'],
    [{ ...commissioning, opens: [opens, opens] }, '/opens'],
    [{ ...commissioning, opens: [{ ...opens, unitId: 'one' }] }, '/opens/0/unitId'],
  ])('names the field at fault: %j', async (body, pointer) => {
    const answer = await registry.act(await approved(registry), 'commissioning', body)
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer }] } })
  })
})
