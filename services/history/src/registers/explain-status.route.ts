import {
  AfterParameter,
  answerTo,
  capacityReader,
  ClockHeaders,
  ClockParameters,
  ClocksAnswer,
  ConditionalHeaders,
  nowOf,
  viewAfter,
  MUNICIPALITY_PROBLEMS,
  VIEW_PROBLEMS,
} from '@vietas/capacity-questions'
import { CAPABILITIES, type Capability } from '@vietas/domain'
import {
  defineProblems,
  NotModified,
  ProblemError,
  problemResponses,
  restOf,
  type Service,
} from '@vietas/service-kit'
import { z } from 'zod'
import { KNOWN_PROBLEMS, knownClocksOf } from '../known-problems.ts'
import { EventAnswer, eventAnswer } from '../events/event-answer.ts'
import { TOLD } from '../explain/told.ts'
import { explainedRow } from './explained-row.ts'

const Params = z.object({
  capability: z
    .enum(CAPABILITIES.map(({ name }) => name) as unknown as [string, ...string[]])
    .describe('Which register'),
  id: z.uuid(),
})

const StatusParameters = z.strictObject({ ...ClockParameters.shape, ...AfterParameter.shape })

const Answer = z.object({
  ...ClocksAnswer.shape,
  position: z.string().describe('The view had seen the log up to here'),
  status: z.string().nullable().describe('null: it keeps none'),
  steps: z
    .array(
      z.object({
        event: EventAnswer,
        status: z.string().nullable().describe('What it was on the day with this event known'),
        fields: z.array(z.string()).describe('What the event made other'),
      }),
    )
    .describe(
      'In the order in which they became known, without events of later days that leave its status as it is; the last are the latest 200',
    ),
  ...TOLD,
})

export const NOT_KNOWN = defineProblems({
  'not-known': {
    status: 404,
    title: 'Nothing is known of it',
    detail:
      'Nothing was known of it by then. Ask with a later knownAt, or take the id from a list of the capacity service.',
  },
})

export const explainStatusRoute: Service = async (server) => {
  const reader = server.wiring.resolve(capacityReader)
  server.get(
    '/v1/explain/:capability/:id',
    {
      schema: {
        operationId: 'explainStatus',
        summary: 'Why a plan, an order, a unit or the like stands as it does',
        description: 'The events known of it, in order, what each made of it, and their sources.',
        tags: ['explain'],
        params: Params,
        querystring: StatusParameters,
        headers: ClockHeaders.extend(ConditionalHeaders.shape),
        response: {
          200: Answer,
          304: NotModified,
          ...problemResponses(400, NOT_KNOWN, MUNICIPALITY_PROBLEMS, KNOWN_PROBLEMS, VIEW_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      const asked = request.query
      const { capability, id } = request.params
      const answering = await viewAfter(reader, asked.after, reply)
      const territories = answering.view.territories()
      const clocks = knownClocksOf(
        asked,
        request.headers,
        nowOf(reader, answering.view),
        territories,
      )
      const declared = CAPABILITIES.find(({ name }) => name === capability) as Capability
      const question = ['explain', capability, id]
      const given = { request, reply, parameters: asked, clocks, answering, question }
      const body = await answerTo<z.infer<typeof Answer>>(reader, given, () => {
        const explained = explainedRow(declared, answering, id, clocks)
        if (explained === undefined) throw notKnown(capability, id)
        const steps = explained.steps.map((step) => ({ ...step, event: eventAnswer(step.event) }))
        return { rest: restOf({ ...explained, steps }) }
      })
      return reply.send(body)
    },
  )
}

const notKnown = (capability: string, id: string): ProblemError =>
  new ProblemError({
    ...NOT_KNOWN['not-known'],
    detail: `Nothing was known of ${id} among ${capability} by then. Ask with a later knownAt, or take the id from a list of /v1/${capability} of the capacity service.`,
  })
