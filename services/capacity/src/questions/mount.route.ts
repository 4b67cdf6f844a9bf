import {
  decodeCursor,
  encodeCursor,
  linkHeader,
  pageUrl,
  ProblemError,
  problemResponses,
  type Server,
} from '@vietas/service-kit'
import { z } from 'zod'
import { answerTo, clocksKey, ConditionalHeaders, NotModified } from '../answer-to.ts'
import {
  ClockHeaders,
  clockHeadersOf,
  clocksAnswer,
  clocksOf,
  type ClockParameters,
} from '../clocks.ts'
import { inTurns } from '../in-turns.ts'
import type { KeptAnswer } from '../kept-answers.ts'
import { viewAfter, type CapacityReader, type Reply } from '../reader.ts'
import { findList, firstAfter, makeList, type Listed } from './kept-lists.ts'
import { askingOf, clocksInUrl, type Asking, type Questions } from './questions.ts'

/** The routes of one capability: a list, a page at a time, and one of them. */
export function mount(server: Server, reader: CapacityReader, asked: Questions): void {
  addList(server, reader, asked)
  addGet(server, reader, asked)
}

/** Where the next page begins: after this text and id. */
const Cursor = z.tuple([z.string(), z.string()])

interface PageQuery extends ClockParameters {
  readonly limit: number
  readonly cursor?: string
  readonly after?: string
}

function addList(server: Server, reader: CapacityReader, asked: Questions): void {
  const { parameters, page: answer, ...described } = asked.list
  server.get(
    asked.path,
    {
      schema: {
        ...described,
        tags: [asked.tag.name],
        querystring: parameters,
        headers: ClockHeaders.extend(ConditionalHeaders.shape),
        response: { 200: answer, 304: NotModified, ...problemResponses(400, 422, 503) },
      },
    },
    async (request, reply) => {
      const query = request.query as unknown as PageQuery
      const after = query.cursor === undefined ? undefined : decodeCursor(Cursor, query.cursor)
      const { asking, all } = await listFor(reader, asked, query, request.headers, reply)
      const question = ['list', asked.path, filtersOf(query), query.limit, after]
      const { body, next } = await answerTo<Record<string, unknown>>(
        reader,
        { request, reply, clocks: asking, answering: asking, question },
        () => pageOf(asked, asking, all, after, query.limit),
      )
      const url = next && pageUrl(request.url, encodeCursor(next), clocksInUrl(asking))
      return reply.headers({ ...linkHeader({ next: url }), ...clockHeadersOf(asking) }).send(body)
    },
  )
}

/** The page behind what the page before has ended with. */
function pageOf(
  asked: Questions,
  asking: Asking,
  all: readonly Listed[],
  after: z.infer<typeof Cursor> | undefined,
  limit: number,
): KeptAnswer {
  const from = after === undefined ? 0 : firstAfter(all, after)
  const page = all.slice(from, from + limit)
  const last = page.at(-1)
  const register = asking.view.registers.of(asked.capability)
  const ids = page.map(({ id }) => id)
  const row = asked.rows(asking, ids)
  const rows = ids.map((id) => row(register.get(id, asking.knownAt)))
  const text = JSON.stringify({ total: all.length, [asked.fields.many]: rows })
  return {
    rest: Buffer.from(text.slice(1)),
    ...(last !== undefined && from + limit < all.length && { next: [last.text, last.id] }),
  }
}

function addGet(server: Server, reader: CapacityReader, asked: Questions): void {
  const { parameters, answer, params, ...described } = asked.get
  const { idField } = asked.capability
  server.get(
    `${asked.path}/:${idField}`,
    {
      schema: {
        ...described,
        tags: [asked.tag.name],
        params,
        querystring: parameters,
        headers: ClockHeaders,
        response: { 200: answer, ...problemResponses(400, 404, 503) },
      },
    },
    async (request, reply) => {
      const query = request.query as unknown as PageQuery
      const asking = await askingFor(reader, query, request.headers, reply)
      const id = (request.params as Record<string, string>)[idField] ?? ''
      const register = asking.view.registers.of(asked.capability)
      const state = register.get(id, asking.knownAt)
      const row = state === undefined ? undefined : asked.rows(asking, [id])(state)
      if (row === undefined) throw notKnown(asked, id, register.has(id))
      reply.headers(clockHeadersOf(asking))
      return { ...clocksAnswer(asking), position: asking.position, [asked.fields.one]: row }
    },
  )
}

async function askingFor(
  reader: CapacityReader,
  query: PageQuery,
  headers: ClockHeaders,
  reply: Reply,
): Promise<Asking> {
  const { view, position } = await viewAfter(reader, query.after, reply)
  return askingOf(clocksOf(query, headers, reader.now()), view, position)
}

/** The list that a page is of. While one is made the view goes on, so the clocks are read again. */
async function listFor(
  reader: CapacityReader,
  asked: Questions,
  query: PageQuery,
  headers: ClockHeaders,
  reply: Reply,
): Promise<{ readonly asking: Asking; readonly all: readonly Listed[] }> {
  const turn = inTurns()
  for (;;) {
    const asking = await askingFor(reader, query, headers, reply)
    const isAsked = asked.select(query as unknown as Record<string, unknown>, asking)
    const key = JSON.stringify([asked.path, ...clocksKey(asking, asking), filtersOf(query)])
    const question = { key, asked, asking, isAsked }
    const all = findList(question)
    if (all !== undefined) return { asking, all }
    await makeList(question, turn)
  }
}

const NO_FILTERS = new Set(['validAt', 'knownAt', 'boundaries', 'limit', 'cursor', 'after'])

/** What is asked beside the clocks and the page, the same in whatever order it was written. */
function filtersOf(query: PageQuery): readonly unknown[] {
  return Object.entries(query)
    .filter(([name, value]) => value !== undefined && !NO_FILTERS.has(name))
    .map(([name, value]) => [name, [...new Set([value].flat().map(String))].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function notKnown({ one, hint }: Questions, id: string, later: boolean): ProblemError {
  return new ProblemError({
    code: `${one.replace(' ', '-')}-not-known`,
    status: 404,
    title: `The ${one} is not known`,
    detail: later
      ? `Nothing was known of ${id} by then. Ask with a later knownAt.`
      : `No ${one} has the id ${id}. ${hint}`,
  })
}
