import {
  IndicatorId,
  indicatorOn,
  indicators,
  ServiceType,
  TargetGroup,
  type IndicatorAnswer,
} from '@vietas/domain'
import type { Lens } from '@vietas/territories'
import { z } from 'zod'
import { whyStatus } from '../explained.ts'
import { areaAnswer, AreaParameter, areaAsked, type AreaAnswer } from '../area-answer.ts'
import { listOf } from '../question-filter.ts'
import { answerOf } from '../questions/own-questions.ts'
import { questions, type Questions } from '../questions/questions.ts'
import { comparisonTold } from './comparison-json-stat.ts'
import { ComparisonAnswer, comparisonOf, reportWithin, ReportWithin } from './comparison.ts'

const comparison = answerOf(indicators, {
  path: '/v1/indicators/:indicatorId/comparison',
  explained: ({ indicatorId }) => [whyStatus(indicators, String(indicatorId))],
  operationId: 'getIndicatorComparison',
  summary: 'What sources report of an indicator, area by area, and against its target',
  description:
    'Values stay with the area that their source speaks of: what is said of a country says nothing of a region. Sources that disagree stand side by side. A target is one, however often it is stated.',
  params: { indicatorId: IndicatorId },
  filters: { area: AreaParameter },
  answer: ComparisonAnswer,
  each: ({ indicatorId }, { at }) => {
    return (state, id) =>
      id === indicatorId ? [indicatorOn(state, at)].flatMap((one) => one ?? []) : []
  },
  told: (answer, [indicator], _, __, language) =>
    comparisonTold(
      answer as z.infer<typeof ComparisonAnswer>,
      indicator as IndicatorAnswer,
      language,
    ),
  of: ([indicator], { area }, { lens }) =>
    indicator &&
    comparisonOf(indicator, area === undefined ? undefined : areaAsked(area, lens, 'area'), lens),
})

export const indicatorsQuestions: Questions = questions(indicators, {
  tag: { name: 'indicators', description: 'What sources report of areas, side by side' },
  one: 'indicator',
  summary: 'Indicators, with what sources had reported by any day, as known on any day',
  description:
    'By title. With area: those of which a source says anything of just this area, not of a larger or smaller one.',
  hint: 'List them with GET /v1/indicators.',
  filters: {
    area: AreaParameter,
    counts: listOf(indicators.answer.shape.counts).optional(),
    serviceType: listOf(ServiceType).optional(),
    targetGroup: listOf(TargetGroup).optional(),
  },
  select: (query, { at, lens }) => {
    const area = query.area === undefined ? undefined : areaAsked(query.area, lens, 'area')
    const fits = (values: readonly string[] | undefined, value: string | null): boolean =>
      values === undefined || (value !== null && values.includes(value))
    return (state) => {
      const indicator = indicatorOn(state, at)
      return (
        indicator !== undefined &&
        fits(query.counts, indicator.counts) &&
        fits(query.serviceType, indicator.serviceType) &&
        fits(query.targetGroup, indicator.targetGroup) &&
        (area === undefined || saysOf(indicator, area, lens))
      )
    }
  },
  sortedBy: ({ defined }) => defined?.title.lv ?? defined?.title.en ?? '',
  more: {
    schema: { reports: z.array(ReportWithin) },
    of:
      ({ lens }) =>
      (_, { reports }) => ({ reports: reports.map((report) => reportWithin(report, lens)) }),
  },
  own: [comparison],
})

function saysOf({ reports, targets }: IndicatorAnswer, { code }: AreaAnswer, lens: Lens): boolean {
  return [...reports, ...targets].some(({ area }) => areaAnswer(area, lens).code === code)
}
