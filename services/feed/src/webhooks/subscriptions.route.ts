import {
  fingerprintOf,
  IdempotencyKey,
  KEY_REUSED,
  problemResponses,
  type Server,
  type Service,
} from '@vietas/service-kit'
import { z } from 'zod'
import { UNKNOWN_AREA_PROBLEMS } from '../areas-asked.ts'
import { FEED_PROBLEMS } from '../feed-reader.ts'
import { PLACE_PROBLEMS } from '../events/place.ts'
import { ONE, Params, PATH, tags, type Told } from './addresses.ts'
import { reportRoutes } from './reports.route.ts'
import { answerOf, SubscriptionAnswer, WithSecret } from './subscription-answer.ts'
import {
  ChangeBody,
  NewSubscriptionBody,
  ReplayBody,
  RotationBody,
  StateBody,
} from './subscription-body.ts'
import {
  NOT_KEPT,
  NOT_THERE,
  NOT_WRITTEN,
  NOTHING_RETIRES,
  RECEIVER_REFUSED,
  ROTATION,
} from './webhook-problems.ts'
import type { Made, Webhooks } from './webhooks.ts'

const HOUR_MS = 3_600_000

export interface SubscriptionsOptions {
  readonly webhooks: Webhooks
  /** What this server lets receivers be that others do not. */
  readonly notice: string | null
  /** Epoch milliseconds. */
  readonly now: () => number
}

/** Who is sent events by webhooks, and what becomes of that. */
export const subscriptionsRoute: Service<SubscriptionsOptions> = async (server, options) => {
  const { webhooks, notice, now } = options
  const told: Told = (lane) => answerOf(lane, { now: now(), notice, end: webhooks.end() })
  // The first answer is given again to whoever asks again, wherever the log has come to.
  addCreate(server, webhooks, (lane) => answerOf(lane, { now: now(), notice, end: undefined }))
  addChanges(server, webhooks, told)
  addKeys(server, webhooks, told)
  addReplay(server, webhooks, told)
  await server.register(reportRoutes, { webhooks, told })
}

const withSecret = ({ lane, secret }: Made, told: Told) => ({ ...told(lane), secret })

const CreationHeaders = z.object({ 'idempotency-key': IdempotencyKey.optional() })

function addCreate(server: Server, webhooks: Webhooks, told: Told): void {
  server.post(
    PATH,
    {
      schema: {
        operationId: 'createSubscription',
        summary: 'Have events sent to an address as they are recorded',
        description:
          'Each event is sent by POST as one CloudEvent in the JSON format, signed by Standard Webhooks. It is sent until the receiver answers 2xx, by the schedule of Standard Webhooks over three days, under one webhook-id and signed afresh each time: at least once, so keep the ids that you have seen. Events of one stream come in order. Under an Idempotency-Key the same request gives its first answer again, with the secret, until the subscription is deleted.',
        tags,
        headers: CreationHeaders,
        body: NewSubscriptionBody,
        response: {
          201: WithSecret,
          ...problemResponses(
            400,
            RECEIVER_REFUSED,
            UNKNOWN_AREA_PROBLEMS,
            { [KEY_REUSED.code]: KEY_REUSED },
            NOT_KEPT,
            PLACE_PROBLEMS,
            FEED_PROBLEMS,
            NOT_WRITTEN,
          ),
        },
      },
    },
    async ({ headers, body }, reply) => {
      const key = headers['idempotency-key']
      const under =
        key === undefined ? key : { key, fingerprint: fingerprintOf('POST', PATH, body) }
      const created = await webhooks.create(body, under)
      const { id } = created.lane.subscription
      if (created.replayed) reply.header('idempotency-replayed', 'true')
      return reply
        .status(201)
        .header('location', `${server.prefix}${PATH}/${id}`)
        .header('cache-control', 'no-store')
        .send(withSecret(created, told))
    },
  )
}

function addChanges(server: Server, webhooks: Webhooks, told: Told): void {
  server.patch(
    ONE,
    {
      schema: {
        operationId: 'changeSubscription',
        summary: 'Change the address, the description or the filter',
        description:
          'What waits is sent to a new address at once. A new filter counts for what has not been looked through yet.',
        tags,
        params: Params,
        body: ChangeBody,
        response: {
          200: SubscriptionAnswer,
          ...problemResponses(
            400,
            NOT_THERE,
            RECEIVER_REFUSED,
            UNKNOWN_AREA_PROBLEMS,
            FEED_PROBLEMS,
            NOT_WRITTEN,
          ),
        },
      },
    },
    async ({ params, body }) => told(await webhooks.change(params.subscriptionId, body)),
  )
  server.put(
    `${ONE}/state`,
    {
      schema: {
        operationId: 'enableOrDisableSubscription',
        summary: 'Enable or disable a subscription',
        description:
          'Nothing is lost while it is not enabled. Enabled, it goes on with what waits, as if that had not been tried.',
        tags,
        params: Params,
        body: StateBody,
        response: {
          200: SubscriptionAnswer,
          ...problemResponses(400, NOT_THERE, PLACE_PROBLEMS, FEED_PROBLEMS, NOT_WRITTEN),
        },
      },
    },
    async ({ params: { subscriptionId }, body }) =>
      told(
        body.status === 'enabled'
          ? await webhooks.enable(subscriptionId)
          : webhooks.disable(subscriptionId),
      ),
  )
  server.delete(
    ONE,
    {
      schema: {
        operationId: 'deleteSubscription',
        summary: 'Delete a subscription, with its log of deliveries',
        tags,
        params: Params,
        response: { 204: z.undefined(), ...problemResponses(NOT_THERE, NOT_WRITTEN) },
      },
    },
    async ({ params }, reply) => {
      webhooks.remove(params.subscriptionId)
      return reply.status(204).send()
    },
  )
}

function addKeys(server: Server, webhooks: Webhooks, told: Told): void {
  server.post(
    `${ONE}/rotations`,
    {
      schema: {
        operationId: 'rotateKey',
        summary: 'Sign with a new key, and for a while with the old one too',
        tags,
        params: Params,
        body: RotationBody,
        response: { 200: WithSecret, ...problemResponses(400, NOT_THERE, ROTATION, NOT_WRITTEN) },
      },
    },
    async ({ params, body: { retireAfterHours, ...key } }, reply) => {
      const asked = { ...key, retireAfterMs: retireAfterHours * HOUR_MS }
      const rotated = webhooks.rotate(params.subscriptionId, asked)
      return reply.header('cache-control', 'no-store').send(withSecret(rotated, told))
    },
  )
  server.delete(
    `${ONE}/retiring-key`,
    {
      schema: {
        operationId: 'retireKey',
        summary: 'Sign no more with the old key',
        tags,
        params: Params,
        response: {
          200: SubscriptionAnswer,
          ...problemResponses(NOT_THERE, NOTHING_RETIRES, NOT_WRITTEN),
        },
      },
    },
    async ({ params }) => told(webhooks.retire(params.subscriptionId)),
  )
}

function addReplay(server: Server, webhooks: Webhooks, told: Told): void {
  server.post(
    `${ONE}/replays`,
    {
      schema: {
        operationId: 'replaySubscription',
        summary: 'Send again what comes after a cursor',
        description:
          'What waits is forgotten, and found again where it comes after the cursor; to leave something out, name a cursor behind it. Events have the webhook-id that they had.',
        tags,
        params: Params,
        body: ReplayBody,
        response: {
          202: SubscriptionAnswer,
          ...problemResponses(400, NOT_THERE, PLACE_PROBLEMS, FEED_PROBLEMS, NOT_WRITTEN),
        },
      },
    },
    async ({ params, body }, reply) =>
      reply.status(202).send(told(await webhooks.replay(params.subscriptionId, body.after))),
  )
}
