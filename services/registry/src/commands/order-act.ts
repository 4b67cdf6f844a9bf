import {
  decodeEvent,
  foldOrder,
  orderStream,
  unitStream,
  type ClosureOrder,
  type ClosureOrderEvent,
  type Decision,
  type Known,
  type Moment,
  type OrderId,
  type Unit,
  type UnitId,
} from '@vietas/domain'
import type { Server } from '@vietas/service-kit'
import type { z } from 'zod'
import { sendOutcome } from './answer.ts'
import type { Desk } from '../desk.ts'
import { actProblems, type Described, recordedAnswer } from './documentation.ts'
import { entryOf, type Entry, type History } from './history.ts'
import { judgementOf } from './judge.ts'
import { provenanceProblem, type Provenance } from './provenance.ts'
import { record, type Judgement, type Outcome, type Subject, type WriteRequest } from './record.ts'
import type { Meanings } from './refusals.ts'
import { commandIn, reported, type Reported } from './reported.ts'
import { ActHeaders, writeRequestOf, OrderParams } from './request.ts'

/** An act on a closure order that exists: `POST /v1/closure-orders/{orderId}/<at>`. */
export interface OrderAct extends Described {
  readonly at: string
  readonly body: z.ZodType<Provenance>
  readonly problems: ReturnType<typeof actProblems>
  readonly judge: (body: Provenance, now: number) => JudgeOrder
}

type JudgeOrder = (known: OrderAndUnits, moment: Moment) => Judgement

export interface OrderActDefinition<
  Schema extends z.ZodObject,
  Code extends string,
> extends Described {
  readonly at: string
  readonly command: Schema
  readonly example: z.input<Schema>
  readonly decide: (
    command: z.output<Schema>,
    moment: Moment,
  ) => (order: ClosureOrder) => Decision<ClosureOrderEvent, Code>
  readonly refusals: Meanings<NoInfer<Code>>
}

export function orderAct<Schema extends z.ZodObject, Code extends string>(
  definition: OrderActDefinition<Schema, Code>,
): OrderAct {
  const { at, operationId, summary, description, command, example, decide, refusals } = definition
  return {
    at,
    operationId,
    summary,
    description,
    body: reported(command, example),
    problems: actProblems(refusals),
    judge: (body, now) => {
      const problem = provenanceProblem(body, now)
      const given = commandIn(body as Reported<z.output<Schema>>)
      return ({ order }, moment) =>
        problem === undefined ? judgementOf(decide(given, moment)(order), refusals) : { problem }
    },
  }
}

export function addOrderActs(server: Server, desk: Desk, acts: readonly OrderAct[]): void {
  for (const act of acts) addOrderAct(server, desk, act)
}

function addOrderAct(server: Server, desk: Desk, act: OrderAct): void {
  const { operationId, summary, description, body, problems } = act
  const response = { 200: recordedAnswer('Recorded; ETag names the new revision'), ...problems }
  server.post(
    `/v1/closure-orders/:orderId/${act.at}`,
    {
      schema: {
        tags: ['closure orders'],
        operationId,
        summary,
        description,
        params: OrderParams,
        headers: ActHeaders,
        body,
        response,
      },
    },
    async (request, reply) => {
      const { id, headers, params } = request
      const { orderId } = params
      const asked = writeRequestOf(
        { id, headers, body: request.body },
        `/v1/closure-orders/${orderId}/${act.at}`,
      )
      const units = desk.orders.unitsOf(orderId)
      const judge = act.judge(request.body, desk.clock.now())
      return sendOutcome(reply, await recordOnOrder(desk, orderId, units, asked, judge))
    },
  )
}

/** What an act on an order is decided on. */
export interface OrderAndUnits {
  readonly order: ClosureOrder
  readonly units: readonly Unit[]
}

/** First the order's turn, then that of its units: always in this sequence, so that none waits in a ring. */
export function recordOnOrder(
  desk: Desk,
  orderId: OrderId,
  unitIds: readonly UnitId[],
  request: WriteRequest,
  judge: JudgeOrder,
): Promise<Outcome> {
  const stream = orderStream(orderId)
  const read = async (): Promise<History<OrderAndUnits>> => {
    const histories = await Promise.all(unitIds.map((unitId) => desk.units.refresh(unitId)))
    const { state, ...rest } = await readOrder(desk, orderId)
    return { ...rest, state: { order: state, units: histories.map((history) => history.state) } }
  }
  const subject: Subject<OrderAndUnits> = {
    id: orderId,
    stream,
    recall: read,
    refresh: read,
    take: desk.orders.take,
  }
  return desk.turns([stream], () =>
    desk.turns(unitIds.map(unitStream), () => record(desk, subject, request, judge)),
  )
}

export interface OrderHistory extends History<ClosureOrder> {
  readonly events: readonly Known<ClosureOrderEvent>[]
}

/** Orders are few and short: each is read when it is asked for. */
export async function readOrder({ store }: Desk, orderId: OrderId): Promise<OrderHistory> {
  const events: Known<ClosureOrderEvent>[] = []
  const entries = new Map<string, Entry>()
  for await (const page of store.readStream(orderStream(orderId)))
    for (const recorded of page.events) {
      events.push(decodeEvent(recorded) as Known<ClosureOrderEvent>)
      entries.set(recorded.id, entryOf(recorded))
    }
  return {
    revision: events.length - 1,
    state: foldOrder(orderId, events),
    latestKnownSince: Math.max(0, ...events.map(({ knownSince }) => knownSince)),
    entries,
    events,
  }
}
