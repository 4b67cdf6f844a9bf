import { NotModified, problemResponses, restOf, type Server } from '@vietas/service-kit'
import { answerAgain, answerTo, clocksKey, ConditionalHeaders } from '../answer-to.ts'
import { ClockHeaders } from '../clocks.ts'
import { inTurns } from '../in-turns.ts'
import type { KeptAnswer } from '../kept-answers.ts'
import { explainedAt, type ExplainedAt } from '../explained.ts'
import type { Asks, Reader, Reply } from '../reader.ts'
import { problemsOfParameters, VIEW_PROBLEMS } from '../problems.ts'
import { findList, makeList } from './kept-lists.ts'
import {
  askingFor,
  behind,
  cursorOf,
  filtersOf,
  notKnown,
  notKnownProblem,
  type Cursor,
  type PageQuery,
} from './page-query.ts'
import { eventBehind, stateOf, type Asking, type Questions } from './questions.ts'
import { firstAfter, type Listed } from './reading-order.ts'

/** The routes of one capability: a list, a page at a time, and one of them. */
export function mount(server: Server, from: Asks & ExplainedAt, asked: Questions): void {
  addList(server, from, asked)
  addGet(server, from, asked)
}

function addList(
  server: Server,
  { readerOf, explainAt }: Asks & ExplainedAt,
  asked: Questions,
): void {
  const { parameters, page: answer, ...described } = asked.list
  server.get(
    asked.path,
    {
      preValidation: answerAgain(readerOf),
      schema: {
        ...described,
        tags: [asked.tag.name],
        querystring: parameters,
        headers: ClockHeaders.extend(ConditionalHeaders.shape),
        response: {
          200: answer,
          304: NotModified,
          ...problemResponses(400, problemsOfParameters(parameters), VIEW_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      const reader = readerOf(request)
      const query = request.query as unknown as PageQuery
      const cursor = cursorOf(query)
      const { asking, all } = await listFor(reader, asked, query, request.headers, reply, cursor)
      const { upTo } = asking
      const after = behind(cursor)
      const question = ['list', asked.path, filtersOf(query), query.limit, after, upTo]
      const walkFrom = cursor?.[2] ?? asking.position
      const about = { request, reply, clocks: asking, answering: asking, question, walkFrom }
      const body = await answerTo<Record<string, unknown>>(
        reader,
        { ...about, parameters: query, explained: explainedAt(explainAt, asked.explained) },
        () => pageOf(asked, asking, all, after, query),
      )
      return reply.send(body)
    },
  )
}

/** The page behind what the page before has ended with. */
function pageOf(
  asked: Questions,
  asking: Asking,
  all: readonly Listed[],
  after: readonly [string, string] | undefined,
  query: PageQuery,
): KeptAnswer {
  const { limit } = query
  const from = after === undefined ? 0 : firstAfter(all, after)
  const page = all.slice(from, from + limit)
  const last = page.at(-1)
  const ids = page.map(({ id }) => id)
  const row = asked.rows(asking, ids, { ...query })
  const rows = ids.map((id) => row(stateOf(asked.capability, id, asking)))
  return {
    rest: restOf({ total: all.length, [asked.fields.many]: rows }),
    ...(last !== undefined && from + limit < all.length && { next: [last.text, last.id] }),
  }
}

function addGet(
  server: Server,
  { readerOf, explainAt }: Asks & ExplainedAt,
  asked: Questions,
): void {
  const { parameters, answer, params, ...described } = asked.get
  const { idField } = asked.capability
  server.get(
    `${asked.path}/:${idField}`,
    {
      preValidation: answerAgain(readerOf),
      schema: {
        ...described,
        tags: [asked.tag.name],
        params,
        querystring: parameters,
        headers: ClockHeaders.extend(ConditionalHeaders.shape),
        response: {
          200: answer,
          304: NotModified,
          ...problemResponses(400, notKnownProblem(asked), VIEW_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      const reader = readerOf(request)
      const query = request.query as unknown as PageQuery
      const asking = await askingFor(reader, query, request.headers, reply)
      const id = (request.params as Record<string, string>)[idField] ?? ''
      const register = asking.view.registers.of(asked.capability)
      if (stateOf(asked.capability, id, asking) === undefined)
        throw notKnown(asked, id, register.has(id))
      const question = ['one', asked.path, id]
      const about = { request, reply, clocks: asking, answering: asking, question }
      const body = await answerTo<Record<string, unknown>>(
        reader,
        { ...about, parameters: query, explained: whyOne(asked, id, explainAt) },
        () => oneOf(asked, asking, id),
      )
      return reply.send(body)
    },
  )
}

/** What rows have in braces, one has in its address. */
const whyOne = ({ explained }: Questions, id: string, explainAt: string | undefined) =>
  explainedAt(
    explainAt,
    explained.map((why) => why.replace('{id}', id)),
  )

function oneOf(asked: Questions, asking: Asking, id: string): KeptAnswer {
  const register = asking.view.registers.of(asked.capability)
  const row = asked.rows(asking, [id])(register.get(id, asking.knownAt))
  if (row === undefined) throw notKnown(asked, id, register.has(id))
  const events = register
    .factsOf(id)
    .filter(({ knownSince }) => knownSince <= asking.knownAt)
    .map(eventBehind)
  return { rest: restOf({ [asked.fields.one]: row, events }) }
}

/** The list that a page is of. While one is made the view goes on, so the clocks are read again. */
async function listFor(
  reader: Reader,
  asked: Questions,
  query: PageQuery,
  headers: ClockHeaders,
  reply: Reply,
  cursor: Cursor | undefined,
): Promise<{ readonly asking: Asking; readonly all: readonly Listed[] }> {
  const turn = inTurns()
  for (;;) {
    const asking = await askingFor(reader, query, headers, reply, cursor)
    const mayBe = asked.mayBe({ ...query }, asking)
    const isAsked = asked.select({ ...query }, asking)
    const { upTo } = asking
    const key = JSON.stringify([asked.path, ...clocksKey(asking, asking), filtersOf(query), upTo])
    const question = { key, asked, asking, mayBe, isAsked }
    const all = findList(question)
    if (all !== undefined) return { asking, all }
    await makeList(question, turn)
  }
}
