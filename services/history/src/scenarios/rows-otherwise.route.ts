import {
  answerTo,
  ClockHeaders,
  ClockParameters,
  ClocksAnswer,
  clocksInUrl,
  clocksOf,
  ConditionalHeaders,
  finished,
  nowOf,
  viewAfter,
  VIEW_PROBLEMS,
} from '@vietas/capacity-questions'
import {
  decodeCursor,
  NotModified,
  problemResponses,
  restOf,
  type Server,
} from '@vietas/service-kit'
import { z } from 'zod'
import { EventAnswer, eventAnswer } from '../events/event-answer.ts'
import { pageOfRows, RowsCursor, RowsPageParameters } from '../registers/page-of-rows.ts'
import { RegisterNamed, registerNamed } from '../registers/register-named.ts'
import { ROW_OTHERWISE, rowsOtherwise, type RowOtherwise } from './rows-otherwise.ts'
import { NOT_ASKED } from './scenario-problems.ts'
import type { Scenarios } from './scenarios.ts'

const Parameters = z.strictObject({
  ...ClockParameters.omit({ boundaries: true }).shape,
  ...RowsPageParameters,
})

const Answer = z.object({
  ...ClocksAnswer.shape,
  position: z.string().describe('The log counts up to here in both'),
  total: z.int().describe('How many differ, on all pages'),
  changes: z
    .object({ added: z.int(), removed: z.int(), ended: z.int(), amended: z.int() })
    .describe('How many of them by each change: they add up to the total'),
  rows: z.array(
    z
      .object({
        id: z.string(),
        change: z
          .enum(ROW_OTHERWISE)
          .describe('From the baseline to the scenario; the first of these that fits'),
        status: z.object({ baseline: z.string().nullable(), scenario: z.string().nullable() }),
        fields: z.array(
          z.object({ field: z.string(), baseline: z.unknown(), scenario: z.unknown() }),
        ),
        events: z
          .object({ onlyInScenario: z.array(EventAnswer), onlyInBaseline: z.array(EventAnswer) })
          .describe('What is known of it in one of them only'),
      })
      .meta({ id: 'RowOtherwise' }),
  ),
})

/** What a scenario changes in a register: plans, projects, orders and the like. */
export function addRowsOtherwise(
  server: Server,
  path: string,
  scenarios: Scenarios,
  movedOn: string,
): void {
  server.get(
    `${path}/:scenarioId/comparison/:capability`,
    {
      schema: {
        operationId: 'compareRegisterInScenario',
        summary: 'Which plans, orders, projects and the like differ in a scenario',
        description:
          'On one day, as known at one instant: what the scenario has added, lost, ended or otherwise, field by field beside the baseline, with the events that only one of them has.',
        tags: ['scenarios'],
        params: RegisterNamed.extend({ scenarioId: z.string().max(100) }),
        querystring: Parameters,
        headers: ClockHeaders.extend(ConditionalHeaders.shape),
        response: {
          200: Answer,
          304: NotModified,
          ...problemResponses(400, NOT_ASKED, VIEW_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      const { capability, scenarioId } = request.params
      const { cursor, limit, ...times } = request.query
      const [behind, walkFrom] =
        cursor === undefined ? ['', undefined] : decodeCursor(RowsCursor, cursor)
      const { base, hasMovedOn, logPosition } = await scenarios.get(scenarioId)
      if (hasMovedOn) reply.header(movedOn, logPosition)
      const readers = await scenarios.readersOf(scenarioId)
      const scenario = await viewAfter(readers.scenario, walkFrom, reply)
      const baseline = await viewAfter(await readers.baseline(), undefined, reply)
      const parameters = {
        ...times,
        validAt: times.validAt ?? base.validAt,
        boundaries: 'then' as const,
      }
      const now = nowOf(readers.scenario, scenario.view)
      const clocks = clocksOf(parameters, request.headers, now, scenario.view.territories())
      const question = ['rows otherwise', capability, limit, behind]
      const given = { request, reply, parameters, clocks, answering: scenario, question }
      const { boundaries: _, ...pinned } = clocksInUrl(clocks)
      const walk = { walkFrom: walkFrom ?? scenario.position, pinned }
      const asked = { ...given, ...walk }
      const body = await answerTo<z.infer<typeof Answer>>(readers.scenario, asked, async () => {
        const declared = registerNamed(capability)
        const all = await finished(rowsOtherwise(declared, scenario, baseline, clocks))
        return pageOf(all, behind, limit)
      })
      return reply.send(body)
    },
  )
}

function pageOf(all: readonly RowOtherwise[], behind: string, limit: number) {
  const { page, next } = pageOfRows(all, behind, limit)
  const rows = page.map(({ statusFrom, statusTo, fields, ...row }) => ({
    id: row.id,
    change: row.change,
    status: { baseline: statusFrom, scenario: statusTo },
    fields: fields.map(({ field, from, to }) => ({ field, baseline: from, scenario: to })),
    events: {
      onlyInScenario: row.onlyInScenario.map(eventAnswer),
      onlyInBaseline: row.onlyInBaseline.map(eventAnswer),
    },
  }))
  const changes = Object.fromEntries(
    ROW_OTHERWISE.map((change) => [change, all.filter((row) => row.change === change).length]),
  )
  return { rest: restOf({ total: all.length, changes, rows }), ...next }
}
