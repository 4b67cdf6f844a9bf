import { needs, needsOn } from '@vietas/domain'
import type { Lens } from '@vietas/territories'
import { z } from 'zod'
import { whyGroups, whyNumber, whyStatus, whySums } from '../explained.ts'
import { AreaAnswer, areaAnswer } from '../area-answer.ts'
import { FilterParameters, filterOf, isAmong, listOf } from '../question-filter.ts'
import { answerOf } from '../questions/own-questions.ts'
import { questions, type Questions } from '../questions/questions.ts'
import {
  NeedsAgainstPlaces,
  needsAgainstPlaces,
  NEEDS_BY,
  reportsBehind,
  type IsAsked,
} from './needs-against-places.ts'
import { needsTold } from './needs-json-stat.ts'
import { ownName, partOf } from '../questions/sums.ts'
import { countedOn, type Counted } from './needs-counted.ts'

const { municipality, planningRegion, targetGroup } = FilterParameters.shape
const filters = { municipality, planningRegion, targetGroup }

/** By codes within the boundaries asked for. */
function isAskedBy(query: z.output<z.ZodObject<typeof filters>>, lens: Lens): IsAsked {
  const filter = filterOf(query, lens)
  return (code, group) =>
    isAmong(filter.municipality, code) &&
    isAmong(filter.planningRegion, lens.planningRegionOf(code)) &&
    (filter.targetGroup === undefined || filter.targetGroup === group)
}

const NEEDS_SUMS = { name: 'needs-against-places', measures: ['assessed', 'supportPlans'] } as const

function reportPart({ id, municipality, asOf }: Counted, lens: Lens) {
  const name = `${lens.municipality(municipality).name}, ${asOf}`
  return { name: ownName(name), why: whyStatus(needs, id), of: { capability: needs, id } }
}

const againstPlaces = answerOf(needs, {
  path: '/v1/needs/against-places',
  explained: (query) => {
    const by = query['by'] as readonly string[]
    return [
      whyNumber('operational', query),
      ...whyGroups(by, query),
      ...whySums(NEEDS_SUMS, query, by),
    ]
  },
  told: (answer, _, query, asking, language) =>
    needsTold(
      answer as z.infer<typeof NeedsAgainstPlaces>,
      query['by'] as (typeof NEEDS_BY)[number][],
      language,
      asking,
    ),
  sums: {
    ...NEEDS_SUMS,
    rows: 'rows',
    stated: (row, measure) => ({
      number: row[measure] === 'unknown' ? null : Number(row[measure]),
      unknown: Number(row[`${measure}Unknown`]),
    }),
    parts: (all, query, asking, { measure, isOfRow }) =>
      reportsBehind(all as readonly Counted[], isAskedBy(query, asking.lens), asking, isOfRow).map(
        (report) => ({
          ...reportPart(report, asking.lens),
          ...partOf(report[measure as (typeof NEEDS_SUMS)['measures'][number]]),
        }),
      ),
  },
  operationId: 'getNeedsAgainstPlaces',
  summary: 'Needs assessed and support plans against places on any day, as known on any day',
  description:
    'Of each municipality and target group the report last counted up to the day, beside the places on the day. A report on a municipality that a reform has made takes the place of those on its parts. Where nothing is reported or counted it is unknown, not zero.',
  filters: {
    by: listOf(z.enum(NEEDS_BY))
      .refine((dimensions) => new Set(dimensions).size === dimensions.length, {
        error: 'name each dimension once',
      })
      .default(['municipality', 'targetGroup'])
      .describe(`Dimensions separated by commas: ${NEEDS_BY.join(', ')}`),
    ...filters,
  },
  answer: NeedsAgainstPlaces,
  each:
    (_, { at }) =>
    (state) =>
      [countedOn(state, at)].flatMap((counted) => counted ?? []),
  of: (all, { by, ...query }, asking) =>
    needsAgainstPlaces(all, by, isAskedBy(query, asking.lens), asking),
})

export const needsQuestions: Questions = questions(needs, {
  tag: { name: 'needs', description: 'Whose needs were assessed, and where places are for them' },
  one: 'needs report',
  summary: 'Reports of needs up to any day, as known on any day',
  description: 'By municipality as the report names it, then by date.',
  hint: 'List them with GET /v1/needs.',
  fields: { one: 'report', many: 'needs' },
  filters,
  select: (query, { at, lens }) => {
    const isAsked = isAskedBy(query, lens)
    return (state) => {
      const report = needsOn(state, at)
      if (report === undefined) return false
      return isAsked(lens.locate(report.municipality).code, report.targetGroup)
    }
  },
  sortedBy: ({ recorded }, { lens }) =>
    recorded === undefined
      ? ''
      : `${lens.municipality(recorded.municipality).name} ${recorded.asOf}`,
  more: {
    schema: { area: AreaAnswer.describe('The municipality within the boundaries asked for') },
    of:
      ({ lens }) =>
      (_, report) => ({ area: areaAnswer(report.municipality, lens) }),
  },
  own: [againstPlaces],
})
