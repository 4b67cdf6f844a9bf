import { createHash } from 'node:crypto'
import { sayAge } from '@vietas/capacity-questions'
import {
  defineProblems,
  IfNoneMatch,
  isNamed,
  link,
  NotModified,
  ProblemError,
  problemResponses,
  type Service,
} from '@vietas/service-kit'
import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyReply } from 'fastify'
import Negotiator from 'negotiator'
import { z } from 'zod'
import { checkAreas, UNKNOWN_AREA_PROBLEMS } from '../areas-asked.ts'
import {
  behindSince,
  FEED_PROBLEMS,
  feedBehind,
  missesEvents,
  type FeedReader,
} from '../feed-reader.ts'
import type { FeedLimits } from '../limits.ts'
import { isCursor, KEPT_FOR_A_WHILE } from '../cursor.ts'
import { boundOf, EventsParameters, invalid, startOf } from './asked.ts'
import { CloudEvent } from './cloud-event-schema.ts'
import { JSON_LINES, SSE, type Form } from './forms.ts'
import { keepPages, type KeptPage } from './kept-pages.ts'
import { matchingOf } from './matchers.ts'
import { pageAfter, pageBefore, type Page, type PageRequest } from './pages.ts'
import { PLACE_PROBLEMS, placeOf, type Asking } from './place.ts'
import { startStream } from './stream.ts'
import type { Streams } from './streams.ts'

const BATCH = 'application/cloudevents-batch+json'
const ANSWERS = [BATCH, SSE.mediaType, JSON_LINES.mediaType]
const FORMS = new Map<string | undefined, Form>([
  [SSE.mediaType, SSE],
  [JSON_LINES.mediaType, JSON_LINES],
])
const DEFAULT_ON_PAGE = 200
const KEPT_BYTES = 32 * 1024 * 1024

const STREAM_PROBLEMS = defineProblems({
  'too-many-streams': {
    status: 429,
    title: 'The client has too many streams open',
    detail: 'Close one, or ask for several types of events in one stream.',
  },
  'no-more-streams': {
    status: 503,
    title: 'Too many streams are open',
    detail: 'Come back in a moment; pages are answered meanwhile.',
  },
})

export interface EventsOptions {
  readonly reader: FeedReader
  readonly limits: FeedLimits
  readonly streams: Streams
}

export const eventsRoute: Service<EventsOptions> = async (server, options) => {
  const { reader, streams } = options
  const snapshot = `${server.prefix}/v1/snapshot`
  const asking: Asking = { reader, snapshot }
  const pages = keepPages(KEPT_BYTES)

  server.get(
    '/v1/events',
    {
      config: {
        compress: false,
        answers: ANSWERS,
        varies: ['accept', 'last-event-id'],
        sends: ['Link', 'Vietas-View-Behind-Since'],
      },
      // A page that never changes is found by its address before that is looked into.
      preValidation: (request, reply, done) => {
        const { accept, 'last-event-id': lastEventId } = request.headers
        const kept = lastEventId || formOf(accept) ? undefined : pages.get(request.url)
        if (kept === undefined) return done()
        void answerPage(reply, kept, request.headers['if-none-match'])
      },
      schema: {
        operationId: 'listEvents',
        summary: 'Everything that is on record, then everything new',
        description: DESCRIPTION,
        tags: ['events'],
        querystring: EventsParameters,
        headers: z.object({
          'last-event-id': z
            .string()
            .max(200)
            .optional()
            .describe('Streams only: go on behind this event; counts before after'),
          'if-none-match': IfNoneMatch.optional(),
        }),
        response: {
          200: {
            description: 'Events in the order of the log',
            content: {
              [BATCH]: { schema: z.array(CloudEvent) },
              [SSE.mediaType]: { schema: z.string() },
              [JSON_LINES.mediaType]: { schema: z.string() },
            },
          },
          304: NotModified,
          ...problemResponses(
            400,
            FEED_PROBLEMS,
            PLACE_PROBLEMS,
            UNKNOWN_AREA_PROBLEMS,
            STREAM_PROBLEMS,
          ),
        },
      },
    },
    async (request, reply) => {
      const { query, headers, url } = request
      const form = formOf(headers.accept)
      await checkAreas(reader, query, 'query')
      sayAge(behindSince(reader), reply)
      const matching = matchingOf(reader, query)
      if (form === undefined) {
        if (query.follow !== undefined)
          throw invalid('follow', 'is of streams; a page ends by itself')
        if (headers['last-event-id'])
          throw invalid('last-event-id', 'is of streams; of a page, give it as after', 'headers')
        const kept = await makePage(
          asking,
          { reader, matching, limit: query.limit ?? DEFAULT_ON_PAGE },
          query,
          url,
        )
        if (kept.mayBeKept) pages.keep(url, kept)
        return answerPage(reply, kept, headers['if-none-match'])
      }
      for (const name of ['before', 'limit'] as const)
        if (query[name] !== undefined) throw invalid(name, 'is of pages; a stream goes on')
      const after = await startOf(asking, query, headers['last-event-id'])
      const bound = boundOf(reader, query)
      // What cannot be answered now is said before the first byte.
      if (await missesEvents(reader)) throw feedBehind()
      await bound()
      await matching()
      refuseMore(streams.full(request.ip))
      reply.hijack()
      const { raw } = reply
      raw.writeHead(200, {
        ...(reply.getHeaders() as OutgoingHttpHeaders),
        'content-type': form === SSE ? `${form.mediaType}; charset=utf-8` : form.mediaType,
        // What packs streams on their way holds them back.
        'cache-control': 'no-store, no-transform',
        vary: 'accept',
        'x-accel-buffering': 'no',
        // A stream has its connection to itself, and takes it along when it ends.
        connection: 'close',
      })
      if (request.method === 'HEAD') return void raw.end()
      raw.flushHeaders()
      const { limits } = options
      streams.add(
        request.ip,
        startStream({
          reader,
          crowd: streams.crowd,
          response: raw,
          form,
          limits,
          matching,
          after,
          bound,
          count: streams.countOf(form),
        }),
      )
    },
  )
}

/** Undefined: pages. */
function formOf(accept: string | undefined): Form | undefined {
  if (accept === undefined || accept === '*/*') return undefined
  return FORMS.get(new Negotiator({ headers: { accept } }).mediaType(ANSWERS))
}

function refuseMore(full: ReturnType<Streams['full']>): void {
  if (full === 'client') throw new ProblemError(STREAM_PROBLEMS['too-many-streams'])
  if (full === 'all')
    throw new ProblemError(STREAM_PROBLEMS['no-more-streams'], { 'retry-after': '10' })
}

async function makePage(
  asking: Asking,
  request: PageRequest,
  query: EventsParameters,
  url: string,
): Promise<KeptPage> {
  const { before, ...others } = query
  if (before !== undefined) {
    for (const name of ['after', 'since', 'until'] as const)
      if (others[name] !== undefined) throw invalid(name, 'does not go with before')
    return keptPage(
      url,
      query,
      await pageBefore(request, await placeOf(asking, before, { in: 'query', name: 'before' })),
      false,
    )
  }
  const start = await startOf(asking, query, undefined)
  const { last, ends } = await boundOf(request.reader, query)()
  const isFinal = ends === 'until'
  const page = await pageAfter(request, start, { last, isFinal })
  return keptPage(url, query, page, isFinal && page.to >= last)
}

/**
 * Each page names the next, also where there is nothing in it yet, unless nothing can come. What is
 * in the kin of a municipality is another thing after the next reform.
 */
function keptPage(url: string, query: EventsParameters, page: Page, isLast: boolean): KeptPage {
  const { start, end, bytes, isClosed, isRead } = page
  const links = [
    link('first', url, { after: undefined, before: undefined }),
    ...(start === undefined ? [] : [link('prev', url, { ...NOT_BACKWARD, before: start })]),
    ...(isLast ? [] : [link('next', url, { before: undefined, after: end })]),
  ]
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  const mayBeKept = isClosed && query.territory === undefined
  const namesLog = isCursor(query.after) || isCursor(query.before)
  const cacheControl = mayBeKept && isRead && namesLog ? KEPT_FOR_A_WHILE : 'no-cache'
  return { bytes, tag, links: links.join(', '), mayBeKept, cacheControl }
}

const NOT_BACKWARD = { after: undefined, since: undefined, until: undefined }

function answerPage(
  reply: FastifyReply,
  { bytes, tag, links, cacheControl }: KeptPage,
  ifNoneMatch: string | undefined,
): FastifyReply {
  reply.headers({
    etag: tag,
    link: links,
    'cache-control': cacheControl,
  })
  if (isNamed(ifNoneMatch, tag)) return reply.code(304).send()
  return reply.type(BATCH).send(bytes)
}

const DESCRIPTION = `Each event as CloudEvents 1.0 has it, in the order of the log, at least once, each with the same id whenever it comes. By Accept:

- **${SSE.mediaType}**: a stream; the id of each event is its cursor, so that a browser goes on from there by itself (Last-Event-ID).
- **${JSON_LINES.mediaType}**: the same stream, a CloudEvent a line. \`feed.progress\` and \`feed.end\` are the feed's own.
- **${BATCH}** (the default): pages. A full one has the same events for ever, and may be kept for a day where its address has a cursor; \`Link\` leads to the next and to the one before.

A filter works here, not at the client; while it lets nothing pass, the stream says how far it has come. A stream is never silent for long, and ends in order after an hour at most, with a place to go on from. A place that the log does not have is refused before anything is sent, with the address of the snapshot.`
