import { NotModified, problemResponses, restOf, type Server } from '@vietas/service-kit'
import { answerAgain, answerTo, ConditionalHeaders } from '../answer-to.ts'
import { ClockHeaders } from '../clocks.ts'
import { inTurns } from '../in-turns.ts'
import type { z } from 'zod'
import { formAsked, type FormAsked } from '../json-stat/asked-in-json-stat.ts'
import { JSON_STAT, JsonStat } from '../json-stat/json-stat.ts'
import type { Language } from '../json-stat/json-stat-words.ts'
import { toldJsonStat } from '../json-stat/told-json-stat.ts'
import type { KeptAnswer } from '../kept-answers.ts'
import { explainedAt, type ExplainedAt } from '../explained.ts'
import type { Asks } from '../reader.ts'
import { problemsOfParameters, VIEW_PROBLEMS } from '../problems.ts'
import type { Keyed } from './own-questions.ts'
import {
  askingFor,
  behind,
  cursorOf,
  filtersOf,
  notKnown,
  notKnownProblem,
  type PageQuery,
} from './page-query.ts'
import { stateOf, type Asking, type OwnQuestion, type Questions } from './questions.ts'
import { firstAfter, inReadingOrder } from './reading-order.ts'
import { atStandstill } from '../standing-still.ts'

/** The routes of what is asked of one capability alone. */
export function mountOwn(server: Server, from: Asks & ExplainedAt, questions: Questions): void {
  for (const own of questions.own) addOwn(server, from, questions, own)
}

function addOwn(
  server: Server,
  { readerOf, explainAt }: Asks & ExplainedAt,
  questions: Questions,
  own: OwnQuestion,
): void {
  const { operationId, summary, description, params, parameters, answer } = own
  const isOfOne = Object.keys(params.shape).length > 0
  const problems = {
    ...(isOfOne && notKnownProblem(questions)),
    ...problemsOfParameters(parameters),
    ...VIEW_PROBLEMS,
    ...own.problems,
  }
  server.get(
    own.path,
    {
      preValidation: answerAgain(readerOf),
      schema: {
        operationId,
        summary,
        description,
        tags: [questions.tag.name],
        params,
        querystring: parameters,
        headers: ClockHeaders.extend(ConditionalHeaders.shape),
        response: {
          200: own.told === undefined ? answer : inEitherForm(summary, answer),
          304: NotModified,
          ...problemResponses(400, problems),
        },
      },
    },
    async (request, reply) => {
      const reader = readerOf(request)
      const named = request.params as Readonly<Record<string, string>>
      const query = { ...(request.query as unknown as PageQuery), ...named }
      const cursor = cursorOf(query)
      const asking = await askingFor(reader, query, request.headers, reply, cursor)
      const after = behind(cursor)
      const { format, lang: language = 'en' } = query as FormAsked
      const form = own.told && formAsked({ format }, request.raw.headers.accept)
      const question = [
        'own',
        form && language,
        own.path,
        filtersOf(query),
        query.limit,
        after,
        asking.upTo,
      ]
      const walk = own.many === undefined ? {} : { walkFrom: cursor?.[2] ?? asking.position }
      const about = { request, reply, clocks: asking, answering: asking, question, form, ...walk }
      const explained = explainedAt(explainAt, own.explained?.({ ...query }) ?? [])
      const body = await answerTo<Record<string, unknown>>(
        reader,
        { ...about, parameters: query, explained },
        () =>
          answerOf(questions, own, query, asking, { after, language, inForm: form !== undefined }),
      )
      return reply.send(body)
    },
  )
}

interface Wanted {
  /** Behind which row the page begins. */
  readonly after: readonly [string, string] | undefined
  readonly language: Language
  readonly inForm: boolean
}

async function answerOf(
  questions: Questions,
  own: OwnQuestion,
  query: PageQuery,
  asked: Asking,
  { after, language, inForm }: Wanted,
): Promise<KeptAnswer> {
  const asking = atStandstill(asked)
  const parts = await partsOf(questions, own, query, asking)
  const whole = own.of(parts, { ...query }, asking)
  if (whole === undefined) {
    const named = Object.keys(own.params.shape).map((name) => ({ ...query })[name as 'limit'])
    throw notKnown(questions, named.join(), false)
  }
  if (inForm && own.told !== undefined) {
    const told = own.told(whole, parts, { ...query }, asking, language)
    return { rest: toldJsonStat(told, language, asking, asking) }
  }
  if (own.many === undefined) return { rest: restOf(whole) }
  return pageOf(parts as readonly Keyed<object>[], own.many, whole, query.limit, after)
}

const inEitherForm = (description: string, answer: z.ZodObject) => ({
  description,
  content: { 'application/json': { schema: answer }, [JSON_STAT]: { schema: JsonStat } },
})

/** In turns, of a view that stands still. */
export async function partsOf(
  { capability }: Pick<Questions, 'capability'>,
  own: OwnQuestion,
  query: object,
  asking: Asking,
): Promise<readonly unknown[]> {
  if (own.each === undefined) return own.all?.({ ...query }, asking) ?? []
  const register = asking.view.registers.of(capability)
  const partsOfOne = own.each({ ...query }, asking)
  const turn = inTurns()
  const parts: unknown[] = []
  for (const id of [...register.ids()]) {
    const state = stateOf(capability, id, asking)
    if (state !== undefined) parts.push(...partsOfOne(state, id))
    const wait = turn()
    if (wait !== undefined) await wait
  }
  return parts
}

function pageOf(
  rows: readonly Keyed<object>[],
  many: string,
  beside: object,
  limit: number,
  after: readonly [string, string] | undefined,
): KeptAnswer {
  const listed = rows.map(({ text, key, row }) => ({ text, id: key, row })).sort(inReadingOrder)
  const from = after === undefined ? 0 : firstAfter(listed, after)
  const page = listed.slice(from, from + limit)
  const last = page.at(-1)
  const rest = restOf({ total: listed.length, ...beside, [many]: page.map(({ row }) => row) })
  return {
    rest,
    ...(last !== undefined && from + limit < listed.length && { next: [last.text, last.id] }),
  }
}
