import { plans, type Refusal } from '@vietas/domain'
import { overHttp, type CapabilityHttp } from '../commands/http.ts'
import { breaksRule, missing, wrongState } from '../commands/meanings.ts'

const since = ({ firstDay }: Refusal): string =>
  firstDay === undefined ? '' : ` since ${firstDay}`

const target = {
  territory: '0050000',
  serviceType: 'group-apartment',
  targetGroup: 'adults-with-mental-disorders',
  by: '2020-12-31',
} as const

export const plansHttp: CapabilityHttp = overHttp(plans, {
  tags: [{ name: 'plans', description: 'What a region or municipality aims at, and by when' }],
  get: {
    summary: 'A plan',
    description: 'The plan as it is known now, with its status and targets today.',
  },
  acts: {
    draftPlan: {
      summary: 'Draft a plan',
      description: 'A plan is drawn up for a planning region, a municipality or the country.',
      example: {
        title: 'Latgales plānošanas reģiona deinstitucionalizācijas plāns 2017.–2020. gadam',
        territory: 'Latgale',
        targetGroups: ['adults-with-mental-disorders', 'children-with-functional-disorders'],
      },
    },
    consultPlan: {
      at: 'consultations',
      summary: 'Consult the public on a plan',
      description: 'The draft is in public consultation over some days, before its approval.',
      example: { from: '2018-04-20', to: '2018-05-21' },
    },
    approvePlan: {
      at: 'approval',
      summary: 'Approve a plan',
      description:
        'A body approves the plan. It may be valid for days before its approval; who asked before could not know.',
      example: {
        approvedOn: '2018-07-25',
        by: 'Sociālo pakalpojumu attīstības padome',
        validFrom: '2017-01-01',
        validTo: '2020-12-31',
      },
    },
    setPlanTargets: {
      at: 'targets',
      summary: 'Set targets of a plan',
      description:
        'How many places are to be there, by territory, service type, target group and day. A target that is set already is changed by an amendment.',
      example: { decidedOn: '2018-07-25', targets: [{ ...target, places: 16 }] },
    },
    amendPlan: {
      at: 'amendments',
      summary: 'Amend a plan',
      description:
        'From a day on an approved plan says something else: targets are replaced, added or removed, or its last day changes. What it said before stays on record. A source that does not say what changed leaves all of it out.',
      example: { amendedOn: '2019-04-05', targets: [{ ...target, places: 20 }] },
    },
    lapsePlan: {
      at: 'lapse',
      summary: 'Let a plan lapse',
      description: 'The plan, or its draft, no longer counts from a day on.',
      example: { lapsedOn: '2020-01-01', reason: 'Another plan takes its place' },
    },
  },
  notFound: 'plan-not-found',
  refusals: {
    'plan-not-found': missing(
      'There is no such plan',
      'No plan with this id has been drafted. Check the id, or draft the plan first.',
    ),
    'already-drafted': wrongState(
      'The plan is drafted already',
      'A plan with this id has been drafted already. Send a new plan with a new key.',
    ),
    'drafted-in-future': breaksRule(
      'A draft cannot be recorded before it is made',
      'draftedOn lies ahead. Record the draft once it has been made, or leave the day out.',
    ),
    'plan-lapsed': wrongState(
      'The plan has lapsed',
      (about) =>
        `The plan counts no longer${since(about)}, and this act is of that day or a later one. If it was decided earlier, state that day; else draft a new plan.`,
    ),
    'ends-before-it-begins': breaksRule(
      'It would end before it begins',
      'The last day lies before the first. Check both days.',
    ),
    'already-approved': wrongState(
      'The plan is approved already',
      (about) =>
        `The plan is approved${since(about)}. A consultation ends before that; what changes later is an amendment.`,
    ),
    'approved-in-future': breaksRule(
      'An approval cannot be recorded before it is given',
      'approvedOn lies ahead. Record the approval once it has been given.',
    ),
    'before-consultation-ends': breaksRule(
      'The plan is still in consultation on that day',
      ({ firstDay }) =>
        `A public consultation of this plan is recorded until ${firstDay ?? 'a later day'}. State that day or a later one.`,
    ),
    'decided-in-future': breaksRule(
      'A decision cannot be recorded before it is taken',
      'decidedOn lies ahead. Record the targets once they have been decided on.',
    ),
    'target-already-set': wrongState(
      'The target is set already',
      'The plan has a target for this territory, service type, target group and day. Amend the plan to change it, or leave it out.',
    ),
    'not-approved': wrongState(
      'The plan is not approved yet',
      'Only an approved plan is amended. Approve it first; targets of a draft are set.',
    ),
    'before-approval': breaksRule(
      'The amendment lies before the approval',
      ({ firstDay }) =>
        `The plan was approved on ${firstDay ?? 'a later day'}. State that day or a later one.`,
    ),
    'amended-in-future': breaksRule(
      'An amendment cannot be recorded before it is made',
      'amendedOn lies ahead. Record the amendment once it has been made.',
    ),
    'target-not-set': breaksRule(
      'The plan has no such target',
      'The plan has no target for this territory, service type, target group and day on the day of the amendment. Leave it out of "removed", or check its day.',
    ),
    'later-amendment-recorded': wrongState(
      'A later amendment is recorded',
      ({ firstDay }) =>
        `An amendment dated ${firstDay} removes a target that this one, dated earlier, would have removed before. Leave it out of "removed".`,
    ),
    'already-lapsed': wrongState(
      'The plan has lapsed already',
      (about) => `The plan counts no longer${since(about)}; there is nothing to report.`,
    ),
    'later-act-on-plan': wrongState(
      'A later act on the plan is recorded',
      ({ firstDay }) =>
        `Something dated ${firstDay} is recorded of the plan, and it would have lapsed by then. State a later day.`,
    ),
  },
})
