import {
  canonicalFilter,
  DIMENSIONS,
  differencesByGroup,
  type Differences,
  type Dimension,
} from '@vietas/capacity-ledger'
import {
  answerTo,
  atStandstill,
  capacityReader,
  ClockHeaders,
  ClocksAnswer,
  ConditionalHeaders,
  finished,
  listOf,
  type Answering,
  type KeptAnswer,
  MUNICIPALITY_PROBLEMS,
  VIEW_PROBLEMS,
} from '@vietas/capacity-questions'
import { MEASURES, type Measure } from '@vietas/domain'
import { NotModified, problemResponses, type Service } from '@vietas/service-kit'
import { z } from 'zod'
import { readyFor } from '../asked.ts'
import {
  AboutParameters,
  POINT_PROBLEMS,
  PointAnswer,
  pointAnswer,
  PointsParameters,
  type Points,
} from '../points.ts'
import { DiffGroup, DiffTotal, labelTexts } from './diff-answer.ts'
import { eventsAddress, type EventsAddress } from './events-address.ts'
import { inReadingOrder } from './reading-order.ts'
import { ReformAnswer, reformsBetween } from './reforms.ts'
import { writeDifferences } from './write-diff.ts'

const GROUPED_BY = DIMENSIONS.filter((dimension) => dimension !== 'unit')

const Parameters = z.strictObject({
  by: listOf(
    z.enum(GROUPED_BY, `write any of ${GROUPED_BY.join(', ')}; units come with /v1/diff/units`),
  )
    .refine((dimensions) => new Set(dimensions).size === dimensions.length, {
      error: 'name each dimension once',
    })
    .optional()
    .describe(`Dimensions separated by commas: ${GROUPED_BY.join(', ')}. Default: one total.`),
  ...PointsParameters.shape,
  ...AboutParameters.shape,
})

const Answer = z.object({
  ...ClocksAnswer.shape,
  position: z.string().describe('The view had seen the log up to here'),
  from: PointAnswer,
  total: DiffTotal.describe('Of all that is asked about: a unit counts once in it'),
  groups: z.array(DiffGroup).describe('Those that differ'),
  reforms: z
    .array(ReformAnswer)
    .describe('Changes of territories by which places are counted in other municipalities'),
})

export const diffRoute: Service = async (server) => {
  const reader = server.wiring.resolve(capacityReader)
  server.get(
    '/v1/diff',
    {
      schema: {
        operationId: 'getDiff',
        summary: 'What differs between two points of both clocks, and why',
        description:
          'From one day and one knowledge (fromValidAt, fromKnownAt) to another (validAt, knownAt). Every difference belongs to one change, and all changes of a group add up to its difference. What became known of the first day is corrected-later, or expected-otherwise where that day was still to come; everything else happened on a day between, as known at the second point.',
        tags: ['diff'],
        querystring: Parameters,
        headers: ClockHeaders.extend(ConditionalHeaders.shape),
        response: {
          200: Answer,
          304: NotModified,
          ...problemResponses(400, POINT_PROBLEMS, MUNICIPALITY_PROBLEMS, VIEW_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      const asked = request.query
      const { points, answering, query } = await readyFor(reader, asked, request.headers, reply)
      const measures = MEASURES.filter((measure) => asked.measures?.includes(measure) ?? true)
      const { by, filter } = query
      const { validAt, knownAt, lens } = points.from
      const from = [validAt, knownAt, lens.key]
      const question = ['diff', from, by, canonicalFilter(filter), measures, server.prefix]
      const about = { request, reply, parameters: asked, clocks: points.to, answering, question }
      const body = await answerTo<z.infer<typeof Answer>>(reader, about, async () => {
        const still = atStandstill(answering)
        const differences = await finished(differencesByGroup(still.view.index, query))
        const eventsOf = eventsAddress(server.prefix, points, asked, answering.position, by)
        return written(still, points, by, measures, differences, eventsOf)
      })
      return reply.send(body)
    },
  )
}

async function written(
  answering: Answering,
  points: Points,
  by: readonly Dimension[],
  measures: readonly Measure[],
  { total, groups }: Differences,
  eventsOf: EventsAddress,
): Promise<KeptAnswer> {
  const { lens } = points.to
  const front = JSON.stringify({ from: pointAnswer(points) }).slice(1, -1)
  const rest = await writeDifferences(
    { total, groups: inReadingOrder(by, groups, lens) },
    {
      front: `${front},`,
      behind: `,"reforms":${JSON.stringify(reformsBetween(answering, points))}}`,
      measures,
      labelsOf: labelTexts(by, lens),
      eventsOf,
    },
  )
  return { rest }
}
