import { plans } from '@vietas/domain'
import { newIdFor, scopedKey } from '../ids.ts'
import { capabilityContract, recordedBefore, type Given } from '../testing/capability-contract.ts'
import { plansHttp } from './plans.http.ts'

const PLAN = '2b6f0c1d-5e7a-4c39-8d21-9f4e6a7b8c01'
const draft = { title: 'DI plāns', territory: 'Latgale' }
const approval = {
  approvedOn: '2018-07-25',
  by: 'Sociālo pakalpojumu attīstības padome',
  validFrom: '2017-01-01',
  validTo: '2020-12-31',
}
const target = {
  territory: '0050000',
  serviceType: 'group-apartment',
  targetGroup: 'adults-with-mental-disorders',
  by: '2020-12-31',
}
const targets = { decidedOn: '2018-07-25', targets: [{ ...target, places: 16 }] }

const nothing: Given = async () => ''
const nowhere: Given = async () => `/v1/plans/${PLAN}`
const drafted: Given = async (registry) =>
  (await registry.post('/v1/plans', draft)).headers['location'] ?? ''

/** A draft, and acts on it, each by its address and body. */
const after =
  (...acts: readonly [string, object][]): Given =>
  async (registry) => {
    const at = await drafted(registry)
    for (const [act, body] of acts) {
      const { status, body: problem } = await registry.act(at, act, body)
      if (status !== 200) throw new Error(JSON.stringify(problem))
    }
    return at
  }
const approved = after(['approval', approval])
const withTargets = after(['approval', approval], ['targets', targets])
const lapsed = after(['approval', approval], ['lapse', { lapsedOn: '2019-06-01' }])

const takenId: Given = (registry) => {
  const id = newIdFor(scopedKey('anonymous', 'POST', '/v1/plans', 'taken'))
  const event = { type: 'PlanDrafted', data: { ...draft, planId: id } }
  return recordedBefore(registry, plans, id, event as Parameters<typeof recordedBefore>[3])
}

capabilityContract(plans, plansHttp, {
  examples: {
    draftPlan: nothing,
    consultPlan: drafted,
    approvePlan: drafted,
    setPlanTargets: drafted,
    amendPlan: approved,
    lapsePlan: approved,
  },
  refusals: {
    'plan-not-found': [nowhere, 'approvePlan', approval],
    'already-drafted': [takenId, 'draftPlan', draft, { 'idempotency-key': 'taken' }],
    'drafted-in-future': [nothing, 'draftPlan', { ...draft, draftedOn: '2026-06-16' }],
    'plan-lapsed': [lapsed, 'setPlanTargets', { ...targets, decidedOn: '2019-06-01' }],
    'ends-before-it-begins': [drafted, 'consultPlan', { from: '2018-05-21', to: '2018-04-20' }],
    'already-approved': [approved, 'approvePlan', approval],
    'approved-in-future': [drafted, 'approvePlan', { ...approval, approvedOn: '2026-06-16' }],
    'before-consultation-ends': [
      after(['consultations', { from: '2018-07-01', to: '2018-07-26' }]),
      'approvePlan',
      approval,
    ],
    'decided-in-future': [
      drafted,
      'setPlanTargets',
      {
        decidedOn: '2026-06-16',
        targets: [{ ...targets.targets[0], territory: 'Latgale' }],
      },
    ],
    'target-already-set': [withTargets, 'setPlanTargets', targets],
    'not-approved': [drafted, 'amendPlan', { amendedOn: '2018-12-27' }],
    'before-approval': [approved, 'amendPlan', { amendedOn: '2018-07-24' }],
    'amended-in-future': [approved, 'amendPlan', { amendedOn: '2026-06-16' }],
    'target-not-set': [approved, 'amendPlan', { amendedOn: '2018-12-27', removed: [target] }],
    'later-amendment-recorded': [
      after(
        ['approval', approval],
        ['targets', targets],
        ['amendments', { amendedOn: '2019-04-05', removed: [target] }],
      ),
      'amendPlan',
      { amendedOn: '2018-12-27', removed: [target] },
    ],
    'already-lapsed': [lapsed, 'lapsePlan', { lapsedOn: '2019-07-01' }],
    'later-act-on-plan': [approved, 'lapsePlan', { lapsedOn: '2018-07-25' }],
  },
})
