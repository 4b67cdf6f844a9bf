import { canonicalFilter, DIMENSIONS, differencesByGroup } from '@vietas/capacity-ledger'
import {
  answerTo,
  capacityReader,
  ClockHeaders,
  ClocksAnswer,
  ConditionalHeaders,
  finished,
  listOf,
  MUNICIPALITY_PROBLEMS,
  VIEW_PROBLEMS,
} from '@vietas/capacity-questions'
import { MEASURES } from '@vietas/domain'
import { NotModified, problemResponses, type Service } from '@vietas/service-kit'
import { z } from 'zod'
import { readyFor } from '../asked.ts'
import {
  AboutParameters,
  POINT_PROBLEMS,
  PointAnswer,
  pointAnswer,
  PointsParameters,
} from '../points.ts'
import { compared, DiffGroup, DiffTotal, labelsOf } from './diff-answer.ts'
import { eventsAddress } from './events-address.ts'
import { inReadingOrder } from './reading-order.ts'
import { ReformAnswer, reformsBetween } from './reforms.ts'

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
        const addressOf = eventsAddress(server.prefix, points, asked, answering.position)
        const { index } = answering.view
        const { total, groups } = await finished(differencesByGroup(index, query))
        const answer = {
          from: pointAnswer(points),
          total: compared(total, measures, (change) => addressOf(change, {})),
          groups: inReadingOrder(by, groups, points.to.lens).flatMap((group) => {
            const labels = labelsOf(by, group, points.to.lens)
            const row = compared(group, measures, (change) => addressOf(change, labels))
            return row.changes.length === 0 ? [] : [{ ...labels, ...row }]
          }),
          reforms: reformsBetween(answering, points),
        }
        return { rest: Buffer.from(JSON.stringify(answer).slice(1)) }
      })
      return reply.send(body)
    },
  )
}
