import {
  canonicalFilter,
  DIMENSIONS,
  prepareInSteps,
  queryCapacity,
  type CapacityIndex,
  type CapacityQuery,
  type CapacityTable,
} from '@vietas/capacity-ledger'
import type { Position } from '@vietas/event-store'
import { MEASURES, UnitId, type Measure } from '@vietas/domain'
import {
  decodeCursor,
  NotModified,
  problemResponses,
  wholeNumber,
  type Service,
} from '@vietas/service-kit'
import { z } from 'zod'
import type { Answering } from '../answering.ts'
import { answerAgain, answerTo, ConditionalHeaders } from '../answer-to.ts'
import { ClockHeaders, ClockParameters, ClocksAnswer, clocksOf, type Clocks } from '../clocks.ts'
import { explainedAt, whyGroups, whyNumber, type ExplainedAt } from '../explained.ts'
import { finished } from '../in-turns.ts'
import {
  formAsked,
  FormParameters,
  inJsonStat,
  JSON_STAT_PROBLEMS,
  refuseInJsonStat,
  whyNoLanguage,
} from '../json-stat/asked-in-json-stat.ts'
import { JSON_STAT, JsonStat } from '../json-stat/json-stat.ts'
import type { KeptAnswer } from '../kept-answers.ts'
import { FilterParameters, filterOf, listOf } from '../question-filter.ts'
import { askingOf } from '../questions/questions.ts'
import { AfterParameter, nowOf, viewAfter, type Asks, type Reader, type Reply } from '../reader.ts'
import { Rates } from '../series/rates.ts'
import { atStandstill } from '../standing-still.ts'
import {
  GroupWithOthers,
  LargerAreas,
  TotalWithOthers,
  whyNotWithOthers,
  WithParameter,
} from './beside.ts'
import { CapacityGroup, CapacityNumbers } from './capacity-answer.ts'
import { ExtraParameters, extrasFor, LeftOut, measuresFor, type Extras } from './extras.ts'
import { pageOfUnits, type Page } from './page-of-units.ts'
import { whyOthers } from './why-others.ts'
import { answerWithOthers } from './with-others.ts'
import { MUNICIPALITY_PROBLEMS, VIEW_PROBLEMS } from '../problems.ts'
import { writeCapacity } from './write-capacity.ts'

const By = listOf(z.enum(DIMENSIONS))
  .refine((dimensions) => new Set(dimensions).size === dimensions.length, {
    error: 'name each dimension once',
  })
  .optional()
  .describe(`Dimensions separated by commas: ${DIMENSIONS.join(', ')}. Default: one total.`)

const UNITS_ON_A_PAGE = 100

const pageParameters = {
  limit: wholeNumber(1, 500)
    .optional()
    .describe(`How many units on a page, where by names unit. Default: ${UNITS_ON_A_PAGE}.`),
  cursor: z
    .string()
    .max(500)
    .optional()
    .describe(
      'From the Link header of the page before, which names the clocks of the first: what has been recorded since does not count unless a document proves that it was known before. Sums are those of the position that the page itself names.',
    ),
}

const Parameters = z
  .strictObject({
    by: By,
    measures: listOf(z.enum(MEASURES))
      .optional()
      .describe(
        `Only these measures, in places and unitsWithUnknown alike, separated by commas: ${MEASURES.join(', ')}. Default: all. A group that has none of them, and no unit, is left out.`,
      ),
    ...ClockParameters.shape,
    ...FilterParameters.shape,
    unit: listOf(UnitId).optional(),
    ...WithParameter,
    ...ExtraParameters,
    ...AfterParameter.shape,
    ...pageParameters,
    ...FormParameters,
  })
  .superRefine((asked, context) => {
    const { by, limit, cursor, rates, atLeast } = asked
    const whyNot = whyNoLanguage(asked)
    const complain = (name: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [name], message })
    const message = whyNotWithOthers(asked)
    if (message !== undefined) complain('with', message)
    if (whyNot !== undefined) complain('lang', whyNot)
    if (asked.with !== undefined && (rates === true || atLeast !== undefined))
      complain('with', 'goes without rates and atLeast: ask for these by themselves')
    if (by?.includes('unit') === true && rates === true)
      complain('rates', 'goes with areas, not with by=unit: people are counted by area')
    if (by?.includes('unit') === true) return
    for (const [name, given] of Object.entries({ limit, cursor }))
      if (given !== undefined)
        complain(name, 'goes with by=unit only: all other groups come on one page')
  })
type Parameters = z.infer<typeof Parameters>

/** Behind which unit the page begins, and the position of the first page. */
const Cursor = z.tuple([UnitId, z.string().regex(/^\d{1,20}$/)])

const Answer = z.object({
  ...ClocksAnswer.shape,
  position: z.string().describe('The view had seen the log up to here'),
  total: CapacityNumbers.extend({ ...TotalWithOthers, ...Rates.partial().shape })
    .meta({ id: 'CapacityTotal' })
    .describe('Of all that is asked about, also what is on other pages or left out'),
  groups: z.array(
    CapacityGroup.extend({ ...GroupWithOthers, ...Rates.partial().shape }).meta({
      id: 'CapacityGroupWithOthers',
    }),
  ),
  largerAreas: LargerAreas,
  leftOut: LeftOut,
})

export const capacityRoute: Service<Asks & ExplainedAt> = async (
  server,
  { readerOf, explainAt },
) => {
  server.get(
    '/v1/capacity',
    {
      preValidation: answerAgain(readerOf),
      schema: {
        operationId: 'getCapacity',
        summary: 'Places on any day, as known on any day',
        description:
          'Sums of places by the dimensions asked for, on two clocks. What is not known is not counted as zero: beside every sum stands how many units have no known count. Where it is known where the history service answers, a Link (urn:vietas:rel:explain) leads to what the total is made of; add a measure, or the labels of a group as filters.',
        tags: ['capacity'],
        querystring: Parameters,
        headers: ClockHeaders.extend(ConditionalHeaders.shape),
        response: {
          200: {
            description: 'Places by the dimensions asked for',
            content: { 'application/json': { schema: Answer }, [JSON_STAT]: { schema: JsonStat } },
          },
          304: NotModified,
          ...problemResponses(400, MUNICIPALITY_PROBLEMS, VIEW_PROBLEMS, JSON_STAT_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      const reader = readerOf(request)
      const { clocks, answering, query, page } = await readyFor(reader, request, reply)
      const { by, filter } = query
      const measures = MEASURES.filter(
        (measure) => request.query.measures?.includes(measure) ?? true,
      )
      const { with: others, atLeast, rates = false, lang: language = 'en' } = request.query
      const form = formAsked(request.query, request.headers.accept)
      if (form !== undefined && others !== undefined) refuseInJsonStat('with')
      const question = [
        'capacity',
        by,
        canonicalFilter(filter),
        measures,
        others,
        atLeast,
        rates,
        page?.limit,
        page?.behind,
        form && language,
      ]
      const [measure = 'operational'] = request.query.measures ?? []
      const explained = explainedAt(explainAt, [
        whyNumber(measure, request.query),
        ...whyGroups(by, request.query),
        ...whyOthers(others, by, request.query),
      ])
      const about = { parameters: request.query, clocks, answering, question, explained, form }
      const asked = { request, reply, ...about }
      const walk = page && { walkFrom: page.walkFrom ?? answering.position }
      const work = () =>
        others === undefined
          ? answerOf(answering.view.index, query, page, {
              measures,
              extras: extrasFor(request.query, query, measures, clocks, answering),
            })
          : answerWithOthers(askingOf(clocks, answering), query, measures, others)
      const told = { by, measures, rates, language }
      const body = await answerTo<z.infer<typeof Answer>>(
        reader,
        { ...asked, ...walk },
        async () => {
          if (form === undefined) return work()
          const still = atStandstill(answering)
          return inJsonStat(await work(), clocks, told, still)
        },
      )
      return reply.send(body)
    },
  )
}

interface AskedPage extends Page {
  /** The position of the first page, on later ones. */
  readonly walkFrom: Position | undefined
}

/** What is asked, once it can be answered at once; the view goes on meanwhile. */
async function readyFor(
  reader: Reader,
  { query: parameters, headers }: { readonly query: Parameters; readonly headers: ClockHeaders },
  reply: Reply,
): Promise<{
  readonly clocks: Clocks
  readonly answering: Answering
  readonly query: CapacityQuery
  readonly page: AskedPage | undefined
}> {
  const page = pageAsked(parameters)
  const { by = [], after = page?.walkFrom, unit } = parameters
  for (let isReady = false; ; isReady = true) {
    const answering = await viewAfter(reader, after, reply)
    const now = nowOf(reader, answering.view)
    const clocks = clocksOf(parameters, headers, now, answering.view.territories())
    const { validAt, knownAt, lens } = clocks
    const filter = { ...filterOf(parameters, lens), ...(unit === undefined ? {} : { unit }) }
    const measures = measuresFor(parameters.measures ?? MEASURES, parameters)
    const query = { validAt, knownAt, lens, by, filter, measures }
    if (isReady) return { clocks, answering, query, page }
    // A page of units is summed up from their own entries; all of them, from groups.
    const grouped = page === undefined ? query : { ...query, by: [] }
    await finished(prepareInSteps(answering.view.index, grouped))
  }
}

function pageAsked({ by, limit = UNITS_ON_A_PAGE, cursor }: Parameters): AskedPage | undefined {
  if (by?.includes('unit') !== true) return undefined
  if (cursor === undefined) return { limit, behind: '', walkFrom: undefined }
  const [behind, walkFrom] = decodeCursor(Cursor, cursor)
  return { limit, behind, walkFrom }
}

/** What is told of each group. */
interface Told {
  readonly measures: readonly Measure[]
  readonly extras: Extras
}

function answerOf(
  index: CapacityIndex,
  query: CapacityQuery,
  page: Page | undefined,
  told: Told,
): Promise<KeptAnswer> {
  return page === undefined
    ? wholeAnswer(index, query, told)
    : answerOfPage(index, query, page, told)
}

async function wholeAnswer(
  index: CapacityIndex,
  query: CapacityQuery,
  { measures, extras }: Told,
): Promise<KeptAnswer> {
  const table = queryCapacity(index, query)
  const total = table.total === undefined ? totalOf(index, query) : table
  return { rest: await writeCapacity(total, [{ table }], query, measures, extras) }
}

async function answerOfPage(
  index: CapacityIndex,
  query: CapacityQuery,
  page: Page,
  { measures, extras }: Told,
): Promise<KeptAnswer> {
  const { groups, next } = pageOfUnits(index, query, page)
  const rest = await writeCapacity(totalOf(index, query), groups, query, measures, extras)
  return { rest, ...(next !== undefined && { next: [next] }) }
}

/** A unit counts once in it, however many groups it is in. */
function totalOf(index: CapacityIndex, query: CapacityQuery): CapacityTable {
  return queryCapacity(index, { ...query, by: [] })
}
