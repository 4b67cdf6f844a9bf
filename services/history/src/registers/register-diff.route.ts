import {
  answerTo,
  capacityReader,
  ClockHeaders,
  ClocksAnswer,
  ConditionalHeaders,
  finished,
  nowOf,
  viewAfter,
  MUNICIPALITY_PROBLEMS,
  VIEW_PROBLEMS,
} from '@vietas/capacity-questions'
import {
  decodeCursor,
  NotModified,
  problemResponses,
  restOf,
  type Service,
} from '@vietas/service-kit'
import { z } from 'zod'
import { EventAnswer, eventAnswer } from '../events/event-answer.ts'
import {
  POINT_PROBLEMS,
  PointAnswer,
  pointAnswer,
  pointsOf,
  PointsParameters,
  type Points,
} from '../points.ts'
import { pageOfRows, RowsCursor, RowsPageParameters } from './page-of-rows.ts'
import { ROW_CHANGES, rowsThatDiffer, type RowDifference } from './register-diff.ts'
import { RegisterNamed, registerNamed } from './register-named.ts'

const RegisterParameters = z.strictObject({
  ...PointsParameters.shape,
  ...RowsPageParameters,
})

const Answer = z.object({
  ...ClocksAnswer.shape,
  position: z.string().describe('The view had seen the log up to here'),
  from: PointAnswer,
  total: z.int().describe('How many differ, on all pages'),
  rows: z.array(
    z
      .object({
        id: z.string(),
        change: z
          .enum(ROW_CHANGES)
          .describe('Each belongs to the first of these that fits; see services/history/README.md'),
        status: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
        fields: z.array(z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })),
        events: z
          .array(EventAnswer)
          .describe(
            'What became known between the points, has its day between them, or makes the status of one day another than that of the other',
          ),
      })
      .meta({ id: 'RowDifference' }),
  ),
})

export const registerDiffRoute: Service = async (server) => {
  const reader = server.wiring.resolve(capacityReader)
  server.get(
    '/v1/diff/:capability',
    {
      schema: {
        operationId: 'getRegisterDiff',
        summary: 'Which plans, orders, projects and the like differ between two points',
        description:
          'What was added, ended, corrected or amended, field by field, with the events behind it.',
        tags: ['diff'],
        params: RegisterNamed,
        querystring: RegisterParameters,
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
      const [behind, walkFrom] =
        asked.cursor === undefined ? ['', undefined] : decodeCursor(RowsCursor, asked.cursor)
      const answering = await viewAfter(reader, asked.after ?? walkFrom, reply)
      const territories = answering.view.territories()
      const points = pointsOf(asked, request.headers, nowOf(reader, answering.view), territories)
      const { capability } = request.params
      const declared = registerNamed(capability)
      const { validAt, knownAt } = points.from
      const question = ['diff', capability, validAt, knownAt, asked.limit, behind]
      const given = { request, reply, parameters: asked, clocks: points.to, answering, question }
      const walk = { walkFrom: walkFrom ?? answering.position }
      const body = await answerTo<z.infer<typeof Answer>>(reader, { ...given, ...walk }, async () =>
        pageOf(points, await finished(rowsThatDiffer(declared, answering, points)), behind, asked),
      )
      return reply.send(body)
    },
  )
}

function pageOf(
  points: Points,
  all: readonly RowDifference[],
  behind: string,
  { limit }: { readonly limit: number },
) {
  const { page, next } = pageOfRows(all, behind, limit)
  const rows = page.map(({ statusFrom, statusTo, events, ...row }) => ({
    ...row,
    status: { from: statusFrom, to: statusTo },
    events: events.map(eventAnswer),
  }))
  return { rest: restOf({ from: pointAnswer(points), total: all.length, rows }), ...next }
}
