import {
  decodeCursor,
  encodeCursor,
  PAGE_POLICY,
  pageLinks,
  problemResponses,
  wantsPage,
  wholeNumber,
  type Server,
  type Service,
} from '@vietas/service-kit'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { FEED_PROBLEMS } from '../feed-reader.ts'
import { ONE, Params, PATH, tags, type Told } from './addresses.ts'
import type { Outcome } from './send.ts'
import { DeliveryAnswer, deliveryAnswer, SubscriptionAnswer } from './subscription-answer.ts'
import { listPage, onePage } from './subscriptions-page.ts'
import { NOT_THERE, NOT_WRITTEN, TESTED } from './webhook-problems.ts'
import type { Webhooks } from './webhooks.ts'

export interface ReportOptions {
  readonly webhooks: Webhooks
  readonly told: Told
}

const HTML = 'text/html; charset=utf-8'
const config = { answers: ['application/json', 'text/html'] }
const ON_A_PAGE = 20

/** How subscriptions stand, for programs and for people. */
export const reportRoutes: Service<ReportOptions> = async (server, { webhooks, told }) => {
  addList(server, webhooks, told)
  addOne(server, webhooks, told)
  addDeliveries(server, webhooks)
  addTest(server, webhooks)
}

const sendPage = (reply: FastifyReply, page: string): FastifyReply =>
  reply.header('content-security-policy', PAGE_POLICY).type(HTML).send(page)

function addList(server: Server, webhooks: Webhooks, told: Told): void {
  server.get(
    PATH,
    {
      config,
      schema: {
        operationId: 'listSubscriptions',
        summary: 'All subscriptions and how they stand; a page of it in a browser',
        tags,
        response: { 200: z.object({ subscriptions: z.array(SubscriptionAnswer) }) },
      },
    },
    async ({ headers }, reply) => {
      const subscriptions = [...webhooks.lanes.values()].map(told)
      return wantsPage(headers.accept)
        ? sendPage(reply, listPage(subscriptions))
        : reply.send({ subscriptions })
    },
  )
}

function addOne(server: Server, webhooks: Webhooks, told: Told): void {
  server.get(
    ONE,
    {
      config,
      schema: {
        operationId: 'getSubscription',
        summary: 'One subscription and how it stands; a page of it in a browser',
        tags,
        params: Params,
        response: { 200: SubscriptionAnswer, ...problemResponses(NOT_THERE, NOT_WRITTEN) },
      },
    },
    async ({ headers, params: { subscriptionId } }, reply) => {
      const answer = told(webhooks.get(subscriptionId))
      if (!wantsPage(headers.accept)) return reply.send(answer)
      const last = webhooks.attempts(subscriptionId, { limit: ON_A_PAGE }).map(deliveryAnswer)
      return sendPage(reply, onePage(answer, last))
    },
  )
}

const Before = z.int().min(1)

function addDeliveries(server: Server, webhooks: Webhooks): void {
  server.get(
    `${ONE}/deliveries`,
    {
      schema: {
        operationId: 'listDeliveries',
        summary: 'The last attempts to deliver events, the newest first',
        description: 'The last 1,000 are kept.',
        tags,
        params: Params,
        querystring: z.strictObject({
          outcome: z.enum(['failed']).optional().describe('Only what was not delivered'),
          limit: wholeNumber(1, 200).optional().describe('How many a page has. Default: 50'),
          cursor: z.string().max(100).optional().describe('From the Link of the page before'),
        }),
        response: {
          200: z.object({ deliveries: z.array(DeliveryAnswer) }),
          ...problemResponses(400, NOT_THERE, NOT_WRITTEN),
        },
      },
    },
    async ({ url, params, query: { outcome, limit = 50, cursor } }, reply) => {
      const found = webhooks.attempts(params.subscriptionId, {
        limit: limit + 1,
        failedOnly: outcome === 'failed',
        ...(cursor !== undefined && { before: decodeCursor(Before, cursor) }),
      })
      const page = found.slice(0, limit)
      const next = found.length > limit ? encodeCursor(page.at(-1)?.number) : undefined
      return reply.headers(pageLinks(url, {}, next)).send({ deliveries: page.map(deliveryAnswer) })
    },
  )
}

const TestAnswer = z
  .object({
    webhookId: z.string().describe('As the request had it'),
    outcome: z.enum(['delivered', 'failed', 'timeout', 'refused-address', 'unreachable']),
    status: z.int().nullable(),
    detail: z.string().nullable(),
  })
  .meta({ id: 'TestOfSubscription' })

function addTest(server: Server, webhooks: Webhooks): void {
  server.post(
    `${ONE}/tests`,
    {
      schema: {
        operationId: 'testSubscription',
        summary: 'Send one request that is about no event, and tell what comes of it',
        description:
          'Its type is webhook.test. It is signed as events are, sent once, and in no log of deliveries.',
        tags,
        params: Params,
        response: { 200: TestAnswer, ...problemResponses(NOT_THERE, TESTED, FEED_PROBLEMS) },
      },
    },
    async ({ params }) => {
      const { id, outcome } = await webhooks.test(params.subscriptionId)
      return { webhookId: id, ...testAnswer(outcome) }
    },
  )
}

function testAnswer(outcome: Outcome): Omit<z.infer<typeof TestAnswer>, 'webhookId'> {
  if (outcome.kind !== 'answered')
    return { outcome: outcome.kind, status: null, detail: outcome.detail }
  const { status, said } = outcome
  return {
    outcome: status >= 200 && status < 300 ? 'delivered' : 'failed',
    status,
    detail: said === '' ? null : said,
  }
}
