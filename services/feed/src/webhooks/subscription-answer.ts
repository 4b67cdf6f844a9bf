import { z } from 'zod'
import { isEnabled, type Lane } from './lane.ts'
import { hasRoom, MOST_KEPT } from './reading.ts'
import { shownUrl } from './shown-url.ts'
import { isRetired, type SigningKey } from './signing.ts'
import { FilterBody } from './subscription-body.ts'
import type { KeptAttempt } from './webhook-file.ts'
import type { LogEnd } from './webhooks.ts'

const Instant = z.iso.datetime()

const KeyAnswer = z
  .object({
    scheme: z.enum(['v1', 'v1a']),
    publicKey: z.string().nullable().describe('Of v1a: verify with it. whpk_ and standard base64.'),
    madeAt: Instant,
    retiresAt: Instant.nullable().describe('From then on nothing is signed with it'),
  })
  .meta({ id: 'SigningKey', description: 'A key without its secret' })

const StateAnswer = z
  .object({
    status: z.enum(['enabled', 'disabled', 'paused']),
    why: z
      .enum(['asked', 'gone', 'attempts-used-up', 'another-log'])
      .nullable()
      .describe(
        'gone: it has answered 410. attempts-used-up: an event was accepted at none of its attempts. another-log: the log does not hold the cursor; replay from one that it holds.',
      ),
    since: Instant.nullable(),
    detail: z.string().nullable(),
  })
  .meta({
    id: 'SubscriptionState',
    description: 'While it is not enabled nothing is sent, and nothing is lost.',
  })

const shape = {
  id: z.uuid(),
  url: z.string().describe('Without its query'),
  description: z.string().nullable(),
  filter: FilterBody,
  state: StateAnswer,
  keys: z.array(KeyAnswer).describe('Each request is signed by all of them, the newest first'),
  cursor: z.string().describe('The log has been looked through up to here'),
  logEnd: z
    .string()
    .nullable()
    .describe(
      'The end of the log; null while it cannot be read, and where the subscription is just made',
    ),
  behind: z
    .int()
    .nullable()
    .describe(
      'How many events lie between cursor and logEnd, not looked through yet; null while that is not known',
    ),
  waitsForRoom: z
    .boolean()
    .describe('Nothing more is read until its receiver accepts some of what waits'),
  waiting: z.int().describe('Events before that which its receiver has not accepted yet'),
  heldBack: z
    .int()
    .describe(
      `Of those: refused ones that are due again later, and what waits behind them in their streams. Others are sent meanwhile; once ${MOST_KEPT} wait, nothing more is read for this subscription`,
    ),
  oldestWaiting: Instant.nullable().describe('When the first of them was recorded'),
  restsUntil: Instant.nullable().describe('The receiver is left alone until then'),
  failingSince: Instant.nullable().describe('The first failure since it last accepted something'),
  lastDeliveredAt: Instant.nullable(),
  createdAt: Instant,
  notice: z
    .string()
    .nullable()
    .describe('What this server lets receivers be that others do not: for development'),
}

export const SubscriptionAnswer = z.object(shape).meta({ id: 'Subscription' })
export type SubscriptionAnswer = z.infer<typeof SubscriptionAnswer>

export const WithSecret = z
  .object({
    ...shape,
    secret: z
      .string()
      .nullable()
      .describe(
        'Keep it: no other request is told it. Null where you gave it yourself, and for v1a.',
      ),
  })
  .meta({ id: 'SubscriptionWithSecret' })

interface Told {
  readonly now: number
  /** What this server lets receivers be that others do not. */
  readonly notice: string | null
  readonly end: LogEnd | undefined
}

/** What is told of every subscription; of its secrets, nothing. */
export function answerOf(lane: Lane, { now, notice, end }: Told): SubscriptionAnswer {
  const { subscription, place, cursor, line } = lane
  const { id, url, description, filter, state, keys, restsUntil } = subscription
  return {
    id,
    url: shownUrl(url),
    description,
    filter: filter as SubscriptionAnswer['filter'],
    state: state.status === 'enabled' ? ENABLED : { ...state, since: instant(state.since) },
    keys: keys.filter((key) => !isRetired(key, now)).map(keyAnswer),
    cursor,
    logEnd: end?.cursor ?? null,
    behind: end === undefined || place === undefined ? null : Math.max(0, end.place - place),
    waitsForRoom: isEnabled(lane) && !hasRoom(lane),
    waiting: line.size(),
    heldBack: line.heldBack(),
    oldestWaiting: instantOrNull(line.oldest()?.recordedAt),
    restsUntil: restsUntil > now ? instant(restsUntil) : null,
    failingSince: instantOrNull(subscription.failingSince),
    lastDeliveredAt: instantOrNull(subscription.lastDeliveredAt),
    createdAt: instant(subscription.createdAt),
    notice,
  }
}

const ENABLED = { status: 'enabled' as const, why: null, since: null, detail: null }

const keyAnswer = ({ scheme, publicKey, madeAt, retiresAt }: SigningKey) => ({
  scheme,
  publicKey: publicKey ?? null,
  madeAt: instant(madeAt),
  retiresAt: instantOrNull(retiresAt),
})

const instant = (epochMs: number): string => new Date(epochMs).toISOString()

const instantOrNull = (epochMs: number | null | undefined): string | null =>
  epochMs === null || epochMs === undefined ? null : instant(epochMs)

export const DeliveryAnswer = z
  .object({
    eventId: z.string().describe('The webhook-id of the request'),
    type: z.string(),
    stream: z.string(),
    attempt: z.int().describe('From 1'),
    at: Instant,
    tookMs: z.int(),
    outcome: z.enum(['delivered', 'gone', 'failed', 'timeout', 'refused-address']),
    status: z.int().nullable().describe('What the receiver answered'),
    detail: z.string().nullable().describe('What went wrong, or the beginning of what it said'),
    nextAttemptAt: Instant.nullable(),
  })
  .meta({ id: 'Delivery', description: 'One attempt to deliver an event' })

export function deliveryAnswer(attempt: KeptAttempt): z.infer<typeof DeliveryAnswer> {
  const { eventId, type, stream, at, tookMs, outcome, status, detail, nextAttemptAt } = attempt
  return {
    eventId,
    type,
    stream,
    attempt: attempt.attempt,
    at: instant(at),
    tookMs,
    outcome,
    status,
    detail,
    nextAttemptAt: instantOrNull(nextAttemptAt),
  }
}
