import type { Clock } from './clock.ts'
import type { EventLog } from './event-log.ts'
import { isAway } from './feed-away.ts'
import { isEnabled, type Lane, type Lanes } from './lane.ts'
import type { Log } from './log.ts'
import type { Outcome, Sender } from './send.ts'
import type { Attempt, Halt, Pending, State, Subscription } from './subscription.ts'
import { verdictOn, type Verdict } from './verdict.ts'
import type { WebhookFile } from './webhook-file.ts'

export interface DeliveriesOptions {
  readonly lanes: Lanes
  readonly file: WebhookFile
  readonly events: Pick<EventLog, 'at'>
  readonly send: Sender['send']
  readonly clock: Clock
  /** From 0 to 1. */
  readonly random: () => number
  readonly log: Log
  /** After each attempt. */
  readonly onAttempt: (lane: Lane, attempt: Attempt) => void
  /** Another event is where one was that waits. */
  readonly onMoved: (lane: Lane) => void
}

export interface Deliveries {
  /** Sends what is due to a receiver, as much at once as may be. */
  readonly serve: (lane: Lane) => void
  readonly halt: (lane: Lane, status: 'disabled' | 'paused', why: Halt, detail: string) => void
  /** Begins nothing more, and waits for what is under way. */
  readonly stop: () => Promise<void>
}

/** To one receiver; to one that fails, a single one at a time. */
const MOST_TO_ONE = 8
/** To all of them. */
const MOST_UNDER_WAY = 64
const LOG_AWAY_MS = 5_000

export const CONTENT_TYPE = 'application/cloudevents+json; charset=utf-8'

export function createDeliveries(options: DeliveriesOptions): Deliveries {
  const { lanes, clock } = options
  const underWay = new Set<Promise<void>>()
  const hungry = new Set<Lane>()
  const alarms = new Map<Lane, () => void>()
  let stopped = false

  const begin = (lane: Lane, pending: Pending): void => {
    lane.underWay += 1
    const attempt = attemptOn(options, lane, pending, () => stopped).finally(() => {
      lane.underWay -= 1
      underWay.delete(attempt)
      const next = [...hungry, lane]
      hungry.clear()
      for (const one of next) serve(one)
    })
    underWay.add(attempt)
  }
  const serve = (lane: Lane): void => {
    alarms.get(lane)?.()
    alarms.delete(lane)
    if (stopped || !isServed(lanes, lane)) return
    while (lane.underWay < mostOf(lane) && lane.subscription.restsUntil <= clock.now()) {
      if (underWay.size >= MOST_UNDER_WAY) {
        hungry.add(lane)
        return
      }
      const pending = lane.line.take(clock.now())
      if (pending === undefined) break
      begin(lane, pending)
    }
    const dueAt = lane.line.nextDueAt()
    if (dueAt === undefined || lane.underWay >= mostOf(lane)) return
    alarms.set(
      lane,
      clock.wakeAt(Math.max(dueAt, lane.subscription.restsUntil), () => serve(lane)),
    )
  }

  return {
    serve,
    halt: (lane, status, why, detail) => halt(options, lane, status, why, detail),
    stop: async () => {
      stopped = true
      for (const callOff of alarms.values()) callOff()
      await Promise.all(underWay)
    },
  }
}

const isServed = (lanes: Lanes, lane: Lane): boolean =>
  isEnabled(lane) && lanes.get(lane.subscription.id) === lane

const mostOf = ({ subscription }: Lane): number =>
  subscription.failingSince === null ? MOST_TO_ONE : 1

async function attemptOn(
  options: DeliveriesOptions,
  lane: Lane,
  pending: Pending,
  isStopped: () => boolean,
): Promise<void> {
  const { events, clock, send, onMoved } = options
  const at = clock.now()
  try {
    const event = events.at(pending.sequence)
    if (event?.id !== pending.eventId) {
      lane.line.settle(pending, pending)
      onMoved(lane)
      return
    }
    const { body } = event
    const { url } = lane.subscription
    const headers = headersFor(lane, pending.eventId, body, at)
    const outcome = await send({ url, headers, body })
    // What is cut off because the server stops says nothing about the receiver.
    if (isStopped() && outcome.kind !== 'answered') return
    settle(options, lane, pending, outcome, at)
  } catch (error) {
    // Whatever it was, the receiver has no part in it.
    if (!isAway(error))
      options.log.error(
        { err: error, subscription: lane.subscription.id },
        'an event could not be sent',
      )
    lane.line.settle(pending, { ...pending, dueAt: clock.now() + LOG_AWAY_MS })
  }
}

/** Made for each attempt: receivers refuse signatures that are some minutes old. */
export function headersFor(
  lane: Pick<Lane, 'sign'>,
  id: string,
  body: Uint8Array,
  now: number,
): Readonly<Record<string, string>> {
  const timestampS = Math.floor(now / 1000)
  return {
    'content-type': CONTENT_TYPE,
    'user-agent': 'vietas-webhooks',
    'webhook-id': id,
    'webhook-timestamp': String(timestampS),
    'webhook-signature': lane.sign(id, timestampS, body),
  }
}

function settle(
  options: DeliveriesOptions,
  lane: Lane,
  pending: Pending,
  outcome: Outcome,
  at: number,
): void {
  const { file, clock, random, onAttempt } = options
  const now = clock.now()
  const attempts = pending.attempts + 1
  const verdict = verdictOn(outcome, attempts, now, random())
  const { id } = lane.subscription
  const again = againAfter(verdict, pending, attempts, now)
  const isInLine = lane.line.settle(pending, again)
  note(options, lane, verdict, now)
  const attempt = attemptOf(pending, verdict, attempts, at, now)
  file.later((writes) => {
    if (isInLine && again === undefined) writes.settled(id, pending.sequence)
    if (isInLine && again !== undefined) writes.pending(id, again)
    writes.attempt(id, attempt)
    writes.subscription(lane.subscription)
  })
  onAttempt(lane, attempt)
}

function againAfter(
  { outcome, againAt }: Verdict,
  pending: Pending,
  attempts: number,
  now: number,
): Pending | undefined {
  return outcome === 'delivered' ? undefined : { ...pending, attempts, dueAt: againAt ?? now }
}

/** What an attempt says of the receiver as a whole. */
function note(options: DeliveriesOptions, lane: Lane, verdict: Verdict, now: number): void {
  const { outcome, status, detail, againAt, rests } = verdict
  if (outcome === 'delivered') {
    change(lane, { failingSince: null, lastDeliveredAt: now, restsUntil: 0 })
    return
  }
  const { failingSince, restsUntil } = lane.subscription
  change(lane, {
    failingSince: failingSince ?? now,
    restsUntil: rests ? Math.max(restsUntil, againAt ?? 0) : restsUntil,
  })
  if (outcome === 'gone') {
    halt(options, lane, 'disabled', 'gone', 'the receiver answered 410: it wants nothing more')
    return
  }
  const said = detail ?? `it answered ${status}`
  if (againAt === undefined)
    halt(options, lane, 'paused', 'attempts-used-up', `all attempts failed, the last one: ${said}`)
}

function halt(
  { file, clock, log }: DeliveriesOptions,
  lane: Lane,
  status: 'disabled' | 'paused',
  why: Halt,
  detail: string,
): void {
  if (!isEnabled(lane)) return
  change(lane, { state: { status, why, since: clock.now(), detail } satisfies State })
  file.later((writes) => writes.subscription(lane.subscription))
  tellHalt(log, lane)
}

export function tellHalt(log: Log, { subscription: { id, state } }: Lane): void {
  if (state.status === 'enabled') return
  const { status, why } = state
  log.warn({ subscription: id, status, why }, 'nothing more is sent to a receiver')
}

export function change(lane: Lane, changes: Partial<Subscription>): void {
  lane.subscription = { ...lane.subscription, ...changes }
}

function attemptOf(
  { eventId, type, stream, sequence }: Pending,
  { outcome, status, detail, againAt }: Verdict,
  attempt: number,
  at: number,
  now: number,
): Attempt {
  return {
    eventId,
    type,
    stream,
    sequence,
    attempt,
    at,
    tookMs: now - at,
    outcome,
    status,
    detail,
    nextAttemptAt: againAt ?? null,
  }
}
