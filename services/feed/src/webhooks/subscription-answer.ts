import { z } from 'zod'
import type { Lane } from './lane.ts'
import { isRetired, type SigningKey } from './signing.ts'

const Instant = z.iso.datetime()

const KeyAnswer = z
  .object({
    scheme: z.enum(['v1', 'v1a']),
    publicKey: z.string().nullable().describe('Of v1a: verify with it. whpk_ and standard base64.'),
    madeAt: Instant,
    retiresAt: Instant.nullable().describe('From then on nothing is signed with it'),
  })
  .meta({ id: 'SigningKey', description: 'A key without its secret' })

export const StateAnswer = z
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

export const answerShape = {
  id: z.uuid(),
  url: z.string(),
  description: z.string().nullable(),
  state: StateAnswer,
  keys: z.array(KeyAnswer).describe('Each request is signed by all of them, the newest first'),
  cursor: z.string().describe('The log has been looked through up to here'),
  waiting: z.int().describe('Events before that which its receiver has not accepted yet'),
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

/** What is told of every subscription; of its secrets, nothing. */
export function answerOf(
  { subscription, cursor, line, restsUntil }: Lane,
  now: number,
  notice: string | null,
) {
  const { id, url, description, filter, state, keys } = subscription
  return {
    id,
    url,
    description,
    filter,
    state: state.status === 'enabled' ? ENABLED : { ...state, since: instant(state.since) },
    keys: keys.filter((key) => !isRetired(key, now)).map(keyAnswer),
    cursor,
    waiting: line.size(),
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

export const instant = (epochMs: number): string => new Date(epochMs).toISOString()

export const instantOrNull = (epochMs: number | null | undefined): string | null =>
  epochMs === null || epochMs === undefined ? null : instant(epochMs)
