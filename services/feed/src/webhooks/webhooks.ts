import { KEY_REUSED, ProblemError } from '@vietas/service-kit'
import type { Clock } from './clock.ts'
import { change, createDeliveries, headersFor, tellHalt } from './deliveries.ts'
import { WINDOW, type EventLog, type Place } from './event-log.ts'
import { createLane, isEnabled, type Lane, type Lanes } from './lane.ts'
import type { Log } from './log.ts'
import { startReading } from './reading.ts'
import { faultOfUrl, type ReceiverPolicy } from './receiver-url.ts'
import type { Outcome, Sender } from './send.ts'
import { isRetired, makeKey, signerOf, type Scheme, type SigningKey } from './signing.ts'
import type { Attempt, State, Subscription } from './subscription.ts'
import type { AttemptsAsked, KeptAttempt, KeyedRequest, WebhookFile } from './webhook-file.ts'
import {
  NOT_KEPT,
  NOT_THERE,
  NOTHING_RETIRES,
  RECEIVER_REFUSED,
  ROTATION,
  TESTED,
} from './webhook-problems.ts'

export interface KeyAsked {
  readonly scheme: Scheme
  /** As `givenSecret` has it. Default: one is made. */
  readonly secret?: string | undefined
}

export interface NewSubscription extends KeyAsked {
  readonly url: string
  readonly description?: string | null | undefined
  readonly filter: unknown
  /** A cursor. Default: the end of the log. */
  readonly after?: string | undefined
}

/** What is undefined stays. */
export type Changes = {
  readonly [Name in 'url' | 'description' | 'filter']?: Subscription[Name] | undefined
}

/** What was made, with the secret that nobody is told again. */
export interface Made {
  readonly lane: Lane
  /** Null where the client has it already, or needs none. */
  readonly secret: string | null
}

export interface Created extends Made {
  /** It was made before, and stands here as it was then. */
  readonly replayed: boolean
}

export interface LogEnd {
  readonly place: Place
  readonly cursor: string
}

/** Where a change cannot be kept it is refused with a problem of 503, and is not made. */
export interface Webhooks {
  readonly lanes: Lanes
  readonly get: (id: string) => Lane
  /** The end of the log and its cursor; undefined while the log cannot be read. */
  readonly end: () => LogEnd | undefined
  readonly create: (asked: NewSubscription, under?: KeyedRequest) => Promise<Created>
  readonly change: (id: string, changes: Changes) => Promise<Lane>
  readonly remove: (id: string) => void
  readonly rotate: (id: string, asked: KeyAsked & { readonly retireAfterMs: number }) => Made
  /** The key that is about to retire retires now. */
  readonly retire: (id: string) => Lane
  /** @throws ProblemError where the log does not hold its cursor any more */
  readonly enable: (id: string) => Promise<Lane>
  readonly disable: (id: string) => Lane
  /** Sends what was recorded after a cursor, whether or not it was sent before. */
  readonly replay: (id: string, after: string) => Promise<Lane>
  /** Sends one request that is about no event, whatever state the subscription is in. */
  readonly test: (id: string) => Promise<{ readonly id: string; readonly outcome: Outcome }>
  readonly attempts: (id: string, asked: AttemptsAsked) => readonly KeptAttempt[]
  readonly stop: () => Promise<void>
}

export interface WebhooksOptions {
  readonly events: EventLog
  readonly file: WebhookFile
  readonly sender: Sender
  readonly policy: ReceiverPolicy
  readonly clock: Clock
  /** From 0 to 1. */
  readonly random: () => number
  /** A random UUID. */
  readonly newId: () => string
  readonly log: Log
  readonly onAttempt?: (attempt: Attempt) => void
}

export const MOST_SUBSCRIPTIONS = 200

export function startWebhooks(options: WebhooksOptions): Webhooks {
  const { file, events, clock, log } = options
  const lanes = new Map<string, Lane>()
  const deliveries = createDeliveries({
    ...options,
    lanes,
    send: options.sender.send,
    onMoved: (lane) => {
      goBack(options, lane, lane.place ?? 0)
      reading.wake()
    },
    onAttempt: (_lane, attempt) => {
      options.onAttempt?.(attempt)
      reading.wake()
    },
  })
  const reading = startReading({
    ...options,
    lanes,
    onAdded: deliveries.serve,
    onMoved: (lane, place) => goBack(options, lane, place),
    onUnknown: (lane) =>
      deliveries.halt(lane, 'paused', 'another-log', `the log does not hold ${lane.cursor}`),
  })
  for (const lane of lanesIn(file)) {
    lanes.set(lane.subscription.id, lane)
    deliveries.serve(lane)
  }
  reading.wake()

  const resume = (lane: Lane): Lane => {
    deliveries.serve(lane)
    reading.wake()
    return lane
  }
  return {
    lanes,
    ...actsOn(options, lanes, resume),
    end: () => {
      const place = events.lastKnown()
      return place === undefined ? undefined : { place, cursor: events.cursorAt(place) }
    },
    stop: async () => {
      await Promise.all([reading.stop(), deliveries.stop()])
      file.close()
    },
    disable: (id) => {
      const lane = find(lanes, id)
      if (!isEnabled(lane)) return lane
      keep(options, lane, { state: disabledAt(clock.now()) })
      tellHalt(log, lane)
      return resume(lane)
    },
    enable: async (id) => {
      const { cursor } = find(lanes, id)
      const place = await events.placeOf(cursor)
      const lane = find(lanes, id)
      const stood = !isEnabled(lane) && lane.cursor === cursor
      keepAnew(options, lane, { state: { status: 'enabled' } })
      // One that reads, or was sent elsewhere meanwhile, has a place that is its own.
      if (stood) lane.place = place
      return resume(lane)
    },
  }
}

const lanesIn = (file: WebhookFile): readonly Lane[] =>
  file.all().map(({ subscription, cursor }) => {
    const lane = createLane(subscription, cursor)
    file.pendingOf(subscription.id).forEach(lane.line.add)
    return lane
  })

function actsOn(
  options: WebhooksOptions,
  lanes: Map<string, Lane>,
  resume: (lane: Lane) => Lane,
): Omit<Webhooks, 'lanes' | 'end' | 'stop' | 'enable' | 'disable'> {
  const { file, clock, events, newId } = options
  const get = (id: string): Lane => find(lanes, id)
  const tested = new Set<string>()
  return {
    get,
    create: async (asked, under) => {
      const before = createdUnder(file, asked, under)
      if (before !== undefined) return before
      await events.checkFilter(asked.filter)
      await checkReceiver(options, asked.url)
      const place = await (asked.after === undefined ? events.end() : events.placeOf(asked.after))
      const meanwhile = createdUnder(file, asked, under)
      if (meanwhile !== undefined) return meanwhile
      if (lanes.size >= MOST_SUBSCRIPTIONS) throw tooMany()
      const key = keyFor(asked, clock.now())
      const lane = createLane(subscriptionOf(asked, newId(), key), events.cursorAt(place), place)
      file.create(lane.subscription, lane.cursor, under)
      lanes.set(lane.subscription.id, lane)
      return { lane: resume(lane), secret: secretTold(asked, key), replayed: false }
    },
    change: async (id, changes) => {
      get(id)
      if (changes.filter !== undefined) await events.checkFilter(changes.filter)
      if (changes.url !== undefined) await checkReceiver(options, changes.url)
      const lane = get(id)
      if (changes.url === undefined) keep(options, lane, given(changes))
      else keepAnew(options, lane, given(changes))
      return resume(lane)
    },
    remove: (id) => {
      get(id)
      file.remove(id)
      lanes.delete(id)
    },
    rotate: (id, asked) => {
      const lane = get(id)
      const now = clock.now()
      const [old, ...more] = lane.subscription.keys.filter((key) => !isRetired(key, now))
      if (old !== undefined && more.length > 0) throw rotating(old)
      const key = keyFor(asked, now)
      const retiring = old && { ...old, retiresAt: now + asked.retireAfterMs }
      keep(options, lane, { keys: [...(retiring ? [retiring] : []), key] })
      return { lane: resume(lane), secret: secretTold(asked, key) }
    },
    retire: (id) => {
      const lane = get(id)
      const [old, ...newer] = lane.subscription.keys
      if (old?.retiresAt === undefined || isRetired(old, clock.now())) throw noneRetires()
      keep(options, lane, { keys: newer })
      return resume(lane)
    },
    replay: async (id, after) => {
      const place = await events.placeOf(after)
      const lane = get(id)
      const cursor = events.cursorAt(place)
      file.putWithoutPending({ ...lane.subscription, restsUntil: 0 }, cursor)
      change(lane, { restsUntil: 0 })
      lane.line.clear()
      Object.assign(lane, { place, cursor })
      return resume(lane)
    },
    test: (id) => test(options, get(id), tested),
    attempts: (id, asked) => file.attemptsOf(get(id).subscription.id, asked),
  }
}

/** The first answer again, where this request has made a subscription that is still there. */
function createdUnder(
  file: WebhookFile,
  asked: NewSubscription,
  under: KeyedRequest | undefined,
): Created | undefined {
  const first = under && file.createdUnder(under.key)
  if (first === undefined) return undefined
  if (first.fingerprint !== under?.fingerprint) throw new ProblemError(KEY_REUSED)
  const { subscription, cursor } = first
  const [key] = subscription.keys
  return {
    lane: createLane(subscription, cursor),
    secret: key === undefined ? null : secretTold(asked, key),
    replayed: true,
  }
}

const given = ({ url, description, filter }: Changes): Partial<Subscription> => ({
  ...(url !== undefined && { url }),
  ...(description !== undefined && { description }),
  ...(filter !== undefined && { filter }),
})

const disabledAt = (since: number): State => ({
  status: 'disabled',
  why: 'asked',
  since,
  detail: 'its client has disabled it',
})

/** Durable before anything goes by it. */
function keep({ file }: WebhooksOptions, lane: Lane, changes: Partial<Subscription>): void {
  file.put({ ...lane.subscription, ...changes }, lane.cursor)
  change(lane, changes)
  lane.sign = signerOf(lane.subscription.keys)
}

/** As `keep`, and what waits is due at once, as if it had not been tried. */
function keepAnew(
  { file, clock }: WebhooksOptions,
  lane: Lane,
  changes: Partial<Subscription>,
): void {
  const now = clock.now()
  const anew = { ...changes, restsUntil: 0 }
  file.putAnew({ ...lane.subscription, ...anew }, lane.cursor, now)
  change(lane, anew)
  lane.line.beginAnew(now)
}

/**
 * The log has moved, and events stand elsewhere in it: what waits is read again from before it, and
 * rather once more than never.
 */
function goBack({ events, file, log }: WebhooksOptions, lane: Lane, place: Place): void {
  const { id } = lane.subscription
  const oldest = lane.line.oldest()?.sequence ?? Infinity
  log.warn({ subscription: id }, 'the log has moved: events are sent to a receiver once more')
  lane.line.clear()
  lane.place = Math.max(0, Math.min(place, oldest - WINDOW))
  const cursor = events.cursorAt(lane.place)
  lane.cursor = cursor
  file.later((writes) => {
    writes.nothingPending(id)
    writes.cursor(id, cursor)
  })
}

function find(lanes: Lanes, id: string): Lane {
  const lane = lanes.get(id)
  if (lane === undefined)
    throw new ProblemError({
      ...NOT_THERE['subscription-not-found'],
      detail: `No subscription has the id ${JSON.stringify(id)}, or it has been deleted. List them with GET /v1/subscriptions.`,
    })
  return lane
}

const subscriptionOf = (
  { url, description = null, filter }: NewSubscription,
  id: string,
  key: SigningKey,
): Subscription => ({
  id,
  url,
  description,
  filter,
  keys: [key],
  state: { status: 'enabled' },
  createdAt: key.madeAt,
  failingSince: null,
  lastDeliveredAt: null,
  restsUntil: 0,
})

const keyFor = ({ scheme, secret }: KeyAsked, now: number): SigningKey =>
  secret === undefined ? makeKey(scheme, now) : { scheme, secret, madeAt: now }

/** Of v1a the receiver needs the public key alone, which is told whenever it is asked for. */
const secretTold = ({ scheme, secret }: KeyAsked, key: SigningKey): string | null =>
  scheme === 'v1' && secret === undefined ? key.secret : null

async function checkReceiver({ policy, sender }: WebhooksOptions, url: string): Promise<void> {
  const fault = faultOfUrl(url, policy) ?? (await sender.faultOfHost(url))
  if (fault === undefined) return
  throw new ProblemError({
    ...RECEIVER_REFUSED['receiver-refused'],
    detail: `/url: ${fault}.`,
    errors: [{ in: 'body', pointer: '/url', detail: fault }],
  })
}

async function test(
  { sender, clock, newId, events }: WebhooksOptions,
  lane: Lane,
  tested: Set<string>,
): Promise<{ readonly id: string; readonly outcome: Outcome }> {
  const { id: subscription, url } = lane.subscription
  if (tested.has(subscription)) throw new ProblemError(TESTED['test-under-way'])
  tested.add(subscription)
  try {
    const [id, now] = [newId(), clock.now()]
    const body = events.testEvent(id, subscription, now)
    return {
      id,
      outcome: await sender.send({ url, headers: headersFor(lane, id, body, now), body }),
    }
  } finally {
    tested.delete(subscription)
  }
}

const tooMany = (): ProblemError =>
  new ProblemError({
    ...NOT_KEPT['too-many-subscriptions'],
    detail: `${MOST_SUBSCRIPTIONS} are kept at most. Delete one that nobody needs.`,
  })

const noneRetires = (): ProblemError => new ProblemError(NOTHING_RETIRES['no-key-retires'])

function rotating({ retiresAt = 0 }: SigningKey): ProblemError {
  return new ProblemError({
    ...ROTATION['rotation-under-way'],
    detail: `The older key retires at ${new Date(retiresAt).toISOString()}. Wait until then, or DELETE its address: /v1/subscriptions/{id}/retiring-key.`,
  })
}
