import { z } from 'zod'
import type { Server } from './server.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Headers of its answers beside those that its schema tells. */
    sends?: readonly AnswerHeader[]
  }
}

const WHOLE = { type: 'integer' }
const TEXT = { type: 'string' }
const INSTANT = { type: 'string', format: 'date-time' }

/** Every header of an answer that a client may read, as OpenAPI has it. */
export const ANSWER_HEADERS = {
  'Cache-Control': said('Whether the answer may be kept, and for how long', TEXT),
  'Content-Location': said('The address of just this answer', TEXT),
  ETag: said('Names the answer: send it back in If-None-Match, or in If-Match with a write', TEXT),
  'Idempotency-Replayed': said('true: the first answer of the same request, given again', TEXT),
  Link: said('Other pages of it, and what explains it (RFC 8288)', TEXT),
  'Link-Template': said('What explains a row: its fields stand in braces (RFC 9652)', TEXT),
  Location: said('The address of what was made', TEXT),
  'Memento-Datetime': said('As known at this instant (RFC 7089)', TEXT),
  'RateLimit-Limit': said('How many requests a client may send a minute', WHOLE),
  'RateLimit-Remaining': said('How many of them are left', WHOLE),
  'RateLimit-Reset': said('In how many seconds it may send all of them again', WHOLE),
  'Retry-After': said('In how many seconds to ask again', WHOLE),
  Vary: said('The headers of the request on which the answer depends', TEXT),
  'Vietas-Fingerprint': said('Of the view that it was made from', TEXT),
  'Vietas-Log-Moved-On-To': said('What was recorded since has no part in the scenario', TEXT),
  'Vietas-Position': said('Of the log, to wait for with after', TEXT),
  'Vietas-Replay-Fingerprint': said('Of the replay that has answered', TEXT),
  'Vietas-Replay-Position': said('Where the replay that has answered stands in the log', TEXT),
  'Vietas-View-Behind-Since': said('Since when the view cannot follow the log', INSTANT),
  'X-Request-Id': said('Under which the log of the service has the request', TEXT),
} as const

export type AnswerHeader = keyof typeof ANSWER_HEADERS

function said(description: string, schema: object): { description: string; schema: object } {
  return { description, schema }
}

/** Every route that the server is given from here on sends these headers as well. */
export function sendsHeaders(server: Server, ...names: readonly AnswerHeader[]): void {
  server.addHook('onRoute', (route) => {
    const sends = [...new Set([...(route.config?.sends ?? []), ...names])]
    route.config = { ...route.config, sends }
  })
}

interface Asked {
  readonly method: string
  readonly isLimited: boolean
  readonly sends: readonly AnswerHeader[]
  readonly querystring: unknown
  readonly headers: unknown
  readonly statuses: readonly string[]
}

/** The headers of a route's answers, by what it takes and answers. */
export function headersSent(asked: Asked, status: string): readonly AnswerHeader[] {
  const { method, isLimited, sends, statuses } = asked
  const isDone = /^(2|304)/.test(status)
  const isAsked = /^(GET|HEAD)$/i.test(method)
  const takes = (part: unknown, name: string): boolean =>
    part instanceof z.ZodObject && name in part.shape
  const sent: readonly (AnswerHeader | false)[] = [
    'X-Request-Id',
    'Vary',
    (isAsked || !isDone) && 'Cache-Control',
    (status === '429' || status === '503') && 'Retry-After',
    isDone && statuses.includes('304') && 'ETag',
    (status === '201' || status === '202') && 'Location',
    isDone && takes(asked.headers, 'idempotency-key') && 'Idempotency-Replayed',
    (isDone || OF_ROUTES.has(status)) &&
      takes(asked.headers, 'accept-datetime') &&
      'Memento-Datetime',
    isDone && takes(asked.querystring, 'cursor') && 'Link',
    ...(isLimited ? LIMITS : []),
    ...(isDone ? sends : []),
  ]
  return [...new Set(sent.filter((name) => name !== false))].sort()
}

/** What a route refuses once it knows what was asked; everything else is refused before. */
const OF_ROUTES = new Set(['404', '422'])

const LIMITS = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'] as const
