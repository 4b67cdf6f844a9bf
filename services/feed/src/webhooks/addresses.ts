import { z } from 'zod'
import type { Lane } from './lane.ts'
import type { SubscriptionAnswer } from './subscription-answer.ts'

export const PATH = '/v1/subscriptions'
export const ONE = `${PATH}/:subscriptionId`
export const Params = z.object({ subscriptionId: z.string().max(100) })
export const tags = ['webhooks']

/** How a subscription is told, by each route alike. */
export type Told = (lane: Lane) => SubscriptionAnswer
