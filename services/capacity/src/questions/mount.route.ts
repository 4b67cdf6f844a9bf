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
import {
  ClockHeaders,
  clockHeadersOf,
  clocksAnswer,
  clocksOf,
  type ClockParameters,
} from '../clocks.ts'
import { viewAfter, type CapacityReader, type Reply } from '../reader.ts'
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
        headers: ClockHeaders,
        response: { 200: answer, ...problemResponses(400, 422, 503) },
      },
    },
    async (request, reply) => {
      const query = request.query as unknown as PageQuery
      const asking = await askingFor(reader, query, request.headers, reply)
      const after = query.cursor === undefined ? undefined : decodeCursor(Cursor, query.cursor)
      const all = matching(asked, query, asking)
      const from = after === undefined ? 0 : all.findIndex((found) => comesAfter(found, after))
      const page = from < 0 ? [] : all.slice(from, from + query.limit)
      const last = page.at(-1)
      const hasMore = last !== undefined && last !== all.at(-1)
      const next = hasMore
        ? pageUrl(request.url, encodeCursor([last.text, last.id]), clocksInUrl(asking))
        : undefined
      const row = asked.rows(asking)
      return reply.headers({ ...linkHeader({ next }), ...clockHeadersOf(asking) }).send({
        ...clocksAnswer(asking),
        position: asking.position,
        total: all.length,
        [asked.fields.many]: page.map(({ state }) => row(state)),
      })
    },
  )
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
      const row = state === undefined ? undefined : asked.rows(asking)(state)
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

interface Found {
  readonly text: string
  readonly id: string
  readonly state: unknown
}

function matching(asked: Questions, query: PageQuery, asking: Asking): readonly Found[] {
  const register = asking.view.registers.of(asked.capability)
  const isAsked = asked.select(query as unknown as Record<string, unknown>, asking)
  const found: Found[] = []
  for (const id of register.ids()) {
    const state = register.get(id, asking.knownAt)
    if (state === undefined || !isAsked(state, id)) continue
    found.push({ text: asked.sortedBy(state, asking), id, state })
  }
  return found.sort(inReadingOrder)
}

const collator = new Intl.Collator('lv')

function inReadingOrder(a: Found, b: Found): number {
  return collator.compare(a.text, b.text) || (a.id < b.id ? -1 : Number(a.id > b.id))
}

function comesAfter({ text, id }: Found, [lastText, lastId]: z.infer<typeof Cursor>): boolean {
  const order = collator.compare(text, lastText)
  return order > 0 || (order === 0 && id > lastId)
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
