import {
  unitStream,
  type Decision,
  type Moment,
  type Unit,
  type UnitId,
  type UnitStreamEvent,
} from '@vietas/domain'
import type { Problem, Problems, Server } from '@vietas/service-kit'
import type { z } from 'zod'
import { sendOutcome } from './answer.ts'
import type { Desk } from '../desk.ts'
import { actProblems, type Described, type Tag, recordedAnswer } from './documentation.ts'
import { judgementOf } from './judge.ts'
import { provenanceProblem, type Provenance } from './provenance.ts'
import { record, type Judgement, type Outcome, type Subject, type WriteRequest } from './record.ts'
import type { Meanings } from './refusals.ts'
import { commandIn, reported, type Reported } from './reported.ts'
import { ActHeaders, writeRequestOf, UnitParams } from './request.ts'

/** A report on a service unit that exists: `POST /v1/service-units/{unitId}/<at>`. */
export interface UnitAct extends Described {
  readonly tag: Tag
  readonly at: string
  readonly body: z.ZodType<Provenance>
  readonly problems: ReturnType<typeof actProblems>
  readonly judge: (body: Provenance, now: number) => (unit: Unit, moment: Moment) => Judgement
}

export interface UnitActDefinition<
  Schema extends z.ZodObject,
  Code extends string,
> extends Described {
  readonly tag: Tag
  readonly at: string
  readonly command: Schema
  readonly example: z.input<Schema>
  /** Fields of the body that take more than those of the command do, to say better what is wrong. */
  readonly fields?: z.ZodRawShape
  readonly decide: (
    command: z.output<Schema>,
    moment: Moment,
  ) => (unit: Unit) => Decision<UnitStreamEvent, Code>
  readonly refusals: Meanings<NoInfer<Code>>
  /** What is wrong with the command by reference data. */
  readonly check?: (command: z.output<Schema>, now: number) => Problem | undefined
  readonly checkProblems?: Problems
}

export function unitAct<Schema extends z.ZodObject, Code extends string>(
  definition: UnitActDefinition<Schema, Code>,
): UnitAct {
  const { command, decide, refusals, check, checkProblems, fields, example } = definition
  const { tag, at, operationId, summary, description } = definition
  return {
    tag,
    at,
    operationId,
    summary,
    description,
    body: reported(command, example, fields),
    problems: actProblems(refusals, checkProblems),
    judge: (body, now) => {
      const given = commandIn(body as Reported<z.output<Schema>>)
      const problem = provenanceProblem(body, now) ?? check?.(given, now)
      return (unit, moment) =>
        problem === undefined ? judgementOf(decide(given, moment)(unit), refusals) : { problem }
    },
  }
}

export function addUnitActs(server: Server, desk: Desk, acts: readonly UnitAct[]): void {
  for (const act of acts) addUnitAct(server, desk, act)
}

function addUnitAct(server: Server, desk: Desk, act: UnitAct): void {
  const { tag, operationId, summary, description, body, problems } = act
  const response = { 200: recordedAnswer('Recorded; ETag names the new revision'), ...problems }
  server.post(
    `/v1/service-units/:unitId/${act.at}`,
    {
      schema: {
        tags: [tag],
        operationId,
        summary,
        description,
        params: UnitParams,
        headers: ActHeaders,
        body,
        response,
      },
    },
    async (request, reply) => {
      const { id, params, headers } = request
      const { unitId } = params
      const asked = writeRequestOf(
        { id, headers, body: request.body },
        `/v1/service-units/${unitId}/${act.at}`,
      )
      const judge = act.judge(request.body, desk.clock.now())
      return sendOutcome(reply, await recordOnUnit(desk, unitId, asked, judge))
    },
  )
}

export function recordOnUnit(
  desk: Desk,
  unitId: UnitId,
  request: WriteRequest,
  judge: (unit: Unit, moment: Moment) => Judgement,
): Promise<Outcome> {
  const stream = unitStream(unitId)
  const subject: Subject<Unit> = {
    id: unitId,
    stream,
    recall: () => desk.units.recall(unitId),
    refresh: () => desk.units.refresh(unitId),
    take: (events) => desk.units.take(unitId, events),
  }
  return desk.turns([stream], () => record(desk, subject, request, judge))
}
