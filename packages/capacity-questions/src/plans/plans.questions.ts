import {
  planOn,
  plans,
  PlanId,
  PlanStatus,
  ServiceType,
  TargetGroup,
  type PlanAnswer,
} from '@vietas/domain'
import { z } from 'zod'
import { whyStatus, whySums } from '../explained.ts'
import { AreaAnswer, areaAnswer, AreaParameter, areaAsked, covers } from '../area-answer.ts'
import { filterOf, isAmong, LabelParameters, listOf } from '../question-filter.ts'
import { answerOf } from '../questions/own-questions.ts'
import { questions, type Questions } from '../questions/questions.ts'
import { progressLabels, progressSums } from './progress-sums.ts'
import { ProgressAnswer, PROGRESS_BY, progressOf } from './progress.ts'
import { ofLatestPlan } from './targets-due.ts'
import { targetsThrough } from './targets-in-force.ts'

const { municipality, planningRegion, serviceType, targetGroup } = LabelParameters.shape

const progressFilters = {
  by: listOf(z.enum(PROGRESS_BY))
    .refine((dimensions) => new Set(dimensions).size === dimensions.length, {
      error: 'name each dimension once',
    })
    .default(['municipality', 'serviceType', 'targetGroup'])
    .describe(`Dimensions separated by commas: ${PROGRESS_BY.join(', ')}`),
  municipality,
  planningRegion,
  serviceType,
  targetGroup,
}

const HOW =
  'Targets are compared with operational places on the day, counted from the ledger at the same moment. Of a territory, service type and target group the target due next counts, or else the last one. Rates are sums over sums. A target without any known count of places is unknown, not zero, and counts neither for the gap nor for the rate; how many there are stands beside. Where a larger area has a target, those of its parts are within it.'

const ofOne = progressSums('plan-progress', (targets) => targets)
/** Of all plans in force. */
export const PROGRESS_SUMS = progressSums('plans-progress', ofLatestPlan)

const progressOfOne = answerOf(plans, {
  path: '/v1/plans/:planId/progress',
  explained: ({ planId, ...query }) => [
    whyStatus(plans, String(planId)),
    ...whySums(ofOne, { planId, ...query }, progressLabels(query['by'] as readonly string[])),
  ],
  sums: ofOne,
  operationId: 'getPlanProgress',
  summary: 'The targets of a plan against the places that there are, on both clocks',
  description: HOW,
  params: { planId: PlanId },
  filters: progressFilters,
  answer: ProgressAnswer,
  each: (query, asking) => {
    const targetsOf = targetsThrough(filterOf(query, asking.lens), asking)
    return (state, id) => {
      if (id !== query.planId) return []
      const plan = planOn(state, asking.at)
      return plan === undefined ? [] : [targetsOf(plan)]
    }
  },
  of: ([targets], { by }, asking) => targets && progressOf(targets, by, asking),
})

const progressOfAll = answerOf(plans, {
  path: '/v1/plans/progress',
  explained: (query) => [
    whyStatus(plans, '{plan}'),
    ...whySums(PROGRESS_SUMS, query, progressLabels(query['by'] as readonly string[])),
  ],
  sums: PROGRESS_SUMS,
  operationId: 'getPlansProgress',
  summary: 'The targets of all plans in force against the places that there are, on both clocks',
  description: `${HOW} Plans of municipalities that a reform has made one stay plans of their own and are one row within the boundaries of now. Where two plans have a target of the same territory, service type and target group, that of the plan approved last counts.`,
  filters: progressFilters,
  answer: ProgressAnswer,
  each: (query, asking) => {
    const targetsOf = targetsThrough(filterOf(query, asking.lens), asking)
    return (state) => {
      const plan = planOn(state, asking.at)
      return plan?.status === 'in-force' ? targetsOf(plan) : []
    }
  },
  of: (targets, { by }, asking) => progressOf(ofLatestPlan(targets), by, asking),
})

export const plansQuestions: Questions = questions(plans, {
  tag: { name: 'plans', description: 'Which plan is in force, and how far it has come' },
  one: 'plan',
  summary: 'Plans, as they stood on any day, as known on any day',
  description:
    'By title. With territory: the plans that cover it, be they of the municipality, of its planning region or of the country; with status=in-force those that count on the day.',
  hint: 'List them with GET /v1/plans.',
  filters: {
    status: listOf(PlanStatus).optional(),
    territory: AreaParameter,
    serviceType: listOf(ServiceType).optional(),
    targetGroup: listOf(TargetGroup).optional(),
  },
  select: ({ status, territory, serviceType: types, targetGroup: groups }, { at, lens }) => {
    const area = territory === undefined ? undefined : areaAsked(territory, lens, 'territory')
    return (state) => {
      const plan = planOn(state, at)
      if (plan === undefined || !isAmong(status, plan.status)) return false
      if (area !== undefined && !covers(areaAnswer(plan.territory, lens), area)) return false
      if (types !== undefined && !plan.targets.some((target) => types.includes(target.serviceType)))
        return false
      return groups === undefined || groups.some((group) => isFor(plan, group))
    }
  },
  sortedBy: (plan) => plan.drafted?.title ?? '',
  more: {
    schema: { area: AreaAnswer.describe('Its territory within the boundaries asked for') },
    of:
      ({ lens }) =>
      (_, { territory }) => ({ area: areaAnswer(territory, lens) }),
  },
  own: [progressOfOne, progressOfAll],
})

function isFor({ targetGroups, targets }: PlanAnswer, group: TargetGroup): boolean {
  return targetGroups.includes(group) || targets.some((target) => target.targetGroup === group)
}
