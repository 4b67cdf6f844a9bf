import { SourceId } from '@vietas/domain'
import {
  decodeCursor,
  defineProblems,
  NotModified,
  ProblemError,
  problemResponses,
  restOf,
  type Server,
  type Service,
} from '@vietas/service-kit'
import { z } from 'zod'
import { answerAgain, answerTo, ConditionalHeaders } from '../answer-to.ts'
import { QUESTIONS } from '../capabilities.ts'
import { ClockHeaders } from '../clocks.ts'
import { inTurns } from '../in-turns.ts'
import type { KeptAnswer } from '../kept-answers.ts'
import { MUNICIPALITY_PROBLEMS, VIEW_PROBLEMS } from '../problems.ts'
import { askingFor, behind, cursorOf, filtersOf, type PageQuery } from '../questions/page-query.ts'
import { asked, pageParameters, seen, type Asking } from '../questions/questions.ts'
import { firstAfter, inReadingOrder } from '../questions/reading-order.ts'
import { capacityReader, type CapacityReader } from '../reader.ts'
import { atStandstill } from '../standing-still.ts'
import { listOfSources, oneSource, SourceFilters } from './list-of-sources.ts'
import { numberOfSource } from './number-of-source.ts'
import { provenEvents, type HrefOf } from './proven-events.ts'
import { ProvenEvent, SourceAnswer } from './source-answer.ts'
import type { Known } from './sums-of-sources.ts'

export const sourcesTag = {
  name: 'sources',
  description: 'The documents behind every number, and the events that each of them proves',
}

const SOURCE_PROBLEMS = defineProblems({
  'source-not-known': {
    status: 404,
    title: 'The source is not known',
    detail:
      'No source has this id, or nothing that it proves was known by then. List them with GET /v1/sources, or ask with a later knownAt.',
  },
})

/** Behind which position the events of a page begin, and the position of the first page. */
const EventsCursor = z.tuple([
  z.string().regex(/^\d{1,20}$/),
  z.literal(''),
  z.string().regex(/^\d{1,20}$/),
])
type EventsCursor = z.infer<typeof EventsCursor>

/** Documents, and what they prove, of whatever capability. */
export const sourcesRoute: Service = async (server) => {
  const reader = server.wiring.resolve(capacityReader)
  addList(server, reader)
  addGet(server, reader)
}

function addList(server: Server, reader: CapacityReader): void {
  server.get(
    '/v1/sources',
    {
      preValidation: answerAgain(() => reader),
      schema: {
        operationId: 'listSources',
        summary: 'Documents that prove events, and how much each of them proves',
        description:
          'By title. Only events known at knownAt count. A capability or a place leaves those that prove an event of it; what else they prove is told with it.',
        tags: [sourcesTag.name],
        querystring: z.strictObject({ ...SourceFilters.shape, ...asked, ...pageParameters }),
        headers: ClockHeaders.extend(ConditionalHeaders.shape),
        response: {
          200: z.object({
            ...seen,
            total: z.int().describe('How many match, on all pages'),
            sources: z.array(SourceAnswer),
          }),
          304: NotModified,
          ...problemResponses(400, MUNICIPALITY_PROBLEMS, VIEW_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      const { query } = request
      const cursor = cursorOf(query)
      const asking = await askingFor(reader, query, request.headers, reply, cursor)
      const walkFrom = cursor?.[2] ?? asking.position
      const question = ['sources', filtersOf(query), query.limit, behind(cursor), cursor?.[2]]
      const about = { request, reply, clocks: asking, answering: asking, question, walkFrom }
      const body = await answerTo<never>(reader, { ...about, parameters: query }, async () => {
        const known = knownIn(asking, walkFrom)
        const all = await listOfSources(query, atStandstill(asking), known, inTurns())
        const listed = all.map(({ text, key, row }) => ({ text, id: key, row }))
        listed.sort(inReadingOrder)
        const after = behind(cursor)
        const from = after === undefined ? 0 : firstAfter(listed, after)
        const page = listed.slice(from, from + query.limit)
        const last = page.at(-1)
        const rest = restOf({ total: listed.length, sources: page.map(({ row }) => row) })
        return last !== undefined && from + query.limit < listed.length
          ? { rest, next: [last.text, last.id] }
          : { rest }
      })
      return reply.send(body)
    },
  )
}

function addGet(server: Server, reader: CapacityReader): void {
  const hrefOf = hrefIn(server.prefix)
  server.get(
    '/v1/sources/:sourceId',
    {
      preValidation: answerAgain(() => reader),
      schema: {
        operationId: 'getSource',
        summary: 'One document, with every event that it proves',
        description:
          'In the order of the log, a page at a time; only events known at knownAt. An event that was withdrawn stays, and is marked.',
        tags: [sourcesTag.name],
        params: z.object({ sourceId: SourceId }),
        querystring: z.strictObject({ ...asked, ...pageParameters }),
        headers: ClockHeaders.extend(ConditionalHeaders.shape),
        response: {
          200: z.object({ ...seen, source: SourceAnswer, events: z.array(ProvenEvent) }),
          304: NotModified,
          ...problemResponses(400, SOURCE_PROBLEMS, VIEW_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      const { query } = request
      const { sourceId: id } = request.params
      const cursor =
        query.cursor === undefined ? undefined : decodeCursor(EventsCursor, query.cursor)
      const asking = await askingFor(reader, query, request.headers, reply, cursor)
      const walkFrom = cursor?.[2] ?? asking.position
      const question = ['source', id, query.limit, cursor]
      const about = { request, reply, clocks: asking, answering: asking, question, walkFrom }
      const body = await answerTo<never>(reader, { ...about, parameters: query }, () =>
        pageOfSource(id, asking, query, cursor, hrefOf),
      )
      return reply.send(body)
    },
  )
}

async function pageOfSource(
  id: string,
  asking: Asking,
  { limit }: Pick<PageQuery, 'limit'>,
  cursor: EventsCursor | undefined,
  hrefOf: HrefOf,
): Promise<KeptAnswer> {
  const { sourced } = asking.view
  const number = numberOfSource(sourced, id)
  const known = knownIn(asking, cursor?.[2] ?? asking.position)
  const source =
    number === undefined ? undefined : await oneSource(number, asking, known, inTurns())
  if (number === undefined || source === undefined) throw notKnown(id, number !== undefined)
  const page = { limit, behind: cursor && BigInt(cursor[0]) }
  const { events, next } = provenEvents(sourced, number, known, page, hrefOf)
  const rest = restOf({ source, events })
  return next === undefined ? { rest } : { rest, next: [next, ''] }
}

/** Everything behind the clocks, as kept answers have it. */
const knownIn = ({ knownAt }: Asking, walkFrom: string): Known => ({
  knownAt,
  upTo: BigInt(walkFrom),
})

/** The addresses of what events are about, where the service is mounted. */
function hrefIn(prefix: string): HrefOf {
  const paths = new Map(QUESTIONS.map(({ capability, path }) => [capability.name, path]))
  return (capability, id) => `${prefix}${paths.get(capability) ?? ''}/${encodeURIComponent(id)}`
}

function notKnown(id: string, later: boolean): ProblemError {
  return new ProblemError({
    ...SOURCE_PROBLEMS['source-not-known'],
    detail: later
      ? `Nothing that ${id} proves was known by then. Ask with a later knownAt.`
      : `No source has the id ${id}. List them with GET /v1/sources.`,
  })
}
