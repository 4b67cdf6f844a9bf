import {
  addressAt,
  answerTo,
  capacityReader,
  ClockHeaders,
  ClocksAnswer,
  ConditionalHeaders,
  problemsOfParameters,
  QUESTIONS,
  VIEW_PROBLEMS,
  nowOf,
  viewAfter,
  type Answering,
  type CapacityReader,
  type Clocks,
  type ClockParameters,
  type ExplainedSums,
  type OwnQuestion,
  type Questions,
} from '@vietas/capacity-questions'
import {
  decodeCursor,
  defineProblems,
  NotModified,
  ProblemError,
  problemResponses,
  restOf,
  type Server,
  type Service,
  wholeNumber,
} from '@vietas/service-kit'
import { z } from 'zod'
import { KNOWN_PROBLEMS, knownClocksOf } from '../known-problems.ts'
import { EventAnswer, eventAnswer } from '../events/event-answer.ts'
import { countsOn } from '../events/days-of-event.ts'
import { factsOf } from '../registers/row.ts'
import { sumParagraphs } from './sum-paragraph.ts'
import { NOT_TOLD, Texts, TOLD_ONCE } from './told.ts'
import { explainedSum, inOrder, type AskedSum, type ExplainedSum } from './sum-parts.ts'

const stated = {
  number: z.int().nullable().describe('What is known; null: nothing is, which is not zero'),
  unknown: z.int().describe('Of how many it is not known'),
}

const Answer = z.object({
  ...ClocksAnswer.shape,
  position: z.string().describe('The view had seen the log up to here'),
  measure: z.string(),
  ...stated,
  total: z.int().describe('How many parts it has, on all pages'),
  parts: z
    .array(
      z
        .object({
          name: Texts.describe('What it is called'),
          ...stated,
          explained: z.string().describe('The address of what explains it'),
          events: z
            .array(EventAnswer)
            .describe(
              'What states it, in known order, without what is so from later days only; none where the ledger counts it',
            ),
        })
        .meta({ id: 'SumPart' }),
    )
    .describe('Those with most of it first; they add up to the number'),
  ...TOLD_ONCE,
})
type Answer = z.infer<typeof Answer>

const SUM_PROBLEMS = defineProblems({
  'no-such-row': {
    status: 404,
    title: 'The answer has no such row',
    detail:
      'Nothing was known of it by then: ask with a later knownAt. Or take the row from the answer that it is in, with every label that it has there.',
  },
})

const Rows = z
  .preprocess((given) => [given].flat(), z.array(z.string().max(400).regex(/^\w+:/)).max(20))
  .transform((rows) =>
    rows.map((row) => [row.slice(0, row.indexOf(':')), row.slice(row.indexOf(':') + 1)] as const),
  )
  .optional()
  .describe(
    'Which row: a label as the answer has it, a colon and its value (of a municipality its code), nothing behind it where it is null. Repeat it for each label. Default: the total.',
  )

const pageParameters = {
  row: Rows,
  limit: wholeNumber(1, 100).default(20).describe('How many parts on a page. Default: 20.'),
  cursor: z.string().max(1_000).optional().describe('From the Link header of the page before'),
}

/** Behind which part a page begins, and the position of the first page. */
const Cursor = z.tuple([
  z.string().regex(/^(null|-?\d+(\.\d+)?)$/),
  z.string(),
  z.string().regex(/^\d{1,20}$/),
])
type Cursor = z.infer<typeof Cursor>

/** Sums over what a register has: of planned places, money, needs and targets. */
export const explainSumsRoute: Service = async (server) => {
  const reader = server.wiring.resolve(capacityReader)
  for (const questions of QUESTIONS)
    for (const own of questions.own)
      if (own.sums !== undefined) addSums(server, reader, questions, own, own.sums)
}

const withoutForm = ({ format: _f, lang: _l, ...shape }: z.ZodRawShape): z.ZodRawShape => shape

interface AskedPage extends ClockParameters {
  readonly measure: string
  readonly row?: AskedSum['row'] | undefined
  readonly limit: number
  readonly cursor?: string | undefined
  readonly after?: string | undefined
}

function addSums(
  server: Server,
  reader: CapacityReader,
  questions: Questions,
  own: OwnQuestion,
  sums: ExplainedSums,
): void {
  const measures = sums.measures as readonly [string, ...string[]]
  const [first] = measures
  server.get(
    `/v1/explain/${sums.name}`,
    {
      schema: {
        operationId: `explain${own.operationId.charAt(0).toUpperCase()}${own.operationId.slice(1)}`,
        summary: `What a sum of ${own.path} is made of`,
        description: `Takes what ${own.path} takes, and answers of one of its numbers what adds to it, each with the events that state it and where it is explained itself. All parts add up to the number.`,
        tags: ['explain'],
        querystring: z.strictObject({
          measure: z.enum(measures).default(first).describe(`Default: ${first}.`),
          ...withoutForm(own.parameters.shape),
          ...own.params.shape,
          ...pageParameters,
        }),
        headers: ClockHeaders.extend(ConditionalHeaders.shape),
        response: {
          200: Answer,
          304: NotModified,
          ...problemResponses(
            400,
            problemsOfParameters(own.parameters),
            own.problems ?? {},
            SUM_PROBLEMS,
            KNOWN_PROBLEMS,
            VIEW_PROBLEMS,
          ),
        },
      },
    },
    async (request, reply) => {
      const { limit, cursor: from, ...asked } = request.query as unknown as AskedPage
      const { measure, row = [], ...query } = asked
      const cursor = from === undefined ? undefined : decodeCursor(Cursor, from)
      const answering = await viewAfter(reader, query.after ?? cursor?.[2], reply)
      const territories = answering.view.territories()
      const clocks = knownClocksOf(
        query,
        request.headers,
        nowOf(reader, answering.view),
        territories,
      )
      const { validAt: _v, knownAt: _k, boundaries: _b, after: _a, ...filters } = query
      const question = ['explain sum', sums.name, measure, filters, row, limit, cursor]
      const walkFrom = cursor?.[2] ?? answering.position
      const given = { request, reply, parameters: query, clocks, answering, question, walkFrom }
      const body = await answerTo<Answer>(reader, given, async () => {
        const sum = { questions, own, sums, measure, query: { ...query }, row }
        const explained = await explainedSum(sum, clocks, answering)
        if (explained === undefined) throw new ProblemError(SUM_PROBLEMS['no-such-row'])
        const told = { measure, explained, prefix: server.prefix }
        return pageOf(told, answering, clocks, limit, cursor)
      })
      return reply.send(body)
    },
  )
}

function pageOf(
  {
    measure,
    explained,
    prefix,
  }: { readonly measure: string; readonly explained: ExplainedSum; readonly prefix: string },
  answering: Answering,
  clocks: Clocks,
  limit: number,
  cursor: Cursor | undefined,
) {
  const { parts, number, unknown } = explained
  const at = cursor === undefined ? 0 : firstAfter(parts, cursor)
  const page = parts.slice(at, at + limit).map(({ of, ...part }) => ({
    ...part,
    events:
      of === undefined
        ? []
        : factsOf(of.capability, answering, of.id).filter(
            (event) => event.knownSince <= clocks.knownAt && countsOn(event, clocks.validAt),
          ),
  }))
  const answer = {
    measure,
    number,
    unknown,
    total: parts.length,
    parts: page.map(({ why, events, ...part }) => ({
      ...part,
      explained: addressAt(`${prefix}/v1/explain${why}`, clocks),
      events: events.map(eventAnswer),
    })),
    ...(cursor === undefined ? sumParagraphs(measure, explained, page, clocks) : NOT_TOLD),
  }
  const last = page.at(-1)
  return {
    rest: restOf(answer),
    ...(last !== undefined &&
      at + limit < parts.length && { next: [String(last.number), last.why] }),
  }
}

function firstAfter(parts: ExplainedSum['parts'], [number, why]: Cursor): number {
  const last = { number: number === 'null' ? null : Number(number), why }
  const at = parts.findIndex((part) => inOrder(part, last) > 0)
  return at < 0 ? parts.length : at
}
