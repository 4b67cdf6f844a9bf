import { canonicalFilter, DIMENSIONS, queryCapacity, type Walk } from '@vietas/capacity-ledger'
import type { CapacityFilter, CapacityTable, Dimension } from '@vietas/capacity-ledger'
import {
  CalendarDate,
  dateOf,
  dayOf,
  MEASURES,
  UnitId,
  type Day,
  type Measure,
} from '@vietas/domain'
import {
  defineProblems,
  NotModified,
  problemResponses,
  ProblemError,
  type Service,
} from '@vietas/service-kit'
import { z } from 'zod'
import { answerTo, ConditionalHeaders } from '../answer-to.ts'
import {
  addNumbers,
  CapacityGroup,
  CapacityNumbers,
  mostBytesOf,
  namesOf,
} from '../capacity/capacity-answer.ts'
import { AtLeast, isLeftOut, LeftOut, measuresFor } from '../capacity/extras.ts'
import { labelsOf } from '../capacity/group-labels.ts'
import {
  addBytes,
  addText,
  emptyJson,
  makeRoom,
  taken,
  type JsonBytes,
} from '../capacity/json-bytes.ts'
import {
  ClockHeaders,
  ClockParameters,
  clocksAnswer,
  ClocksAnswer,
  clocksOf,
  type Clocks,
} from '../clocks.ts'
import { explainedAt, whyGroups, whyNumber, type ExplainedAt } from '../explained.ts'
import { inTurns } from '../in-turns.ts'
import {
  formAsked,
  FormParameters,
  JSON_STAT_PROBLEMS,
  seriesInJsonStat,
  whyNoLanguage,
} from '../json-stat/asked-in-json-stat.ts'
import { JSON_STAT, JsonStat } from '../json-stat/json-stat.ts'
import { FilterParameters, filterOf, listOf } from '../question-filter.ts'
import { AfterParameter, nowOf, viewAfter, type Asks } from '../reader.ts'
import type { Answering } from '../answering.ts'
import { atStandstill } from '../standing-still.ts'
import { lastDays, STEPS } from './last-days.ts'
import { populationFor, type PopulationAnswer } from './population.ts'
import { MUNICIPALITY_PROBLEMS, VIEW_PROBLEMS } from '../problems.ts'
import { Rates, ratesOf } from './rates.ts'

const MOST_POINTS = 400
/** Of all points together: about 20 MB with every measure and rate. */
const MOST_GROUPS = 20_000

const SERIES_PROBLEMS = defineProblems({
  'series-too-long': {
    status: 422,
    title: 'The series is too long',
    detail: 'Ask for longer steps, for fewer days or for fewer dimensions.',
  },
})

const BY = DIMENSIONS.filter((dimension) => dimension !== 'unit')

const Parameters = z
  .strictObject({
    from: CalendarDate.describe('The first day of the first step'),
    to: CalendarDate.describe('The last day of the last step'),
    step: z
      .enum(STEPS)
      .default('month')
      .describe(`Of each step its last day, of the last one "to". At most ${MOST_POINTS} steps.`),
    clock: z
      .enum(['valid', 'known'])
      .default('valid')
      .describe(
        'Which clock walks: valid (what was so on each day, as known at knownAt) or known (what was so on validAt, as known at the end of each day)',
      ),
    by: listOf(z.enum(BY))
      .refine((dimensions) => new Set(dimensions).size === dimensions.length, {
        error: 'name each dimension once',
      })
      .optional()
      .describe(`Dimensions separated by commas: ${BY.join(', ')}. Default: one total.`),
    measures: listOf(z.enum(MEASURES))
      .optional()
      .describe(`Only these measures, separated by commas: ${MEASURES.join(', ')}. Default: all.`),
    atLeast: AtLeast,
    ...ClockParameters.shape,
    ...FilterParameters.shape,
    unit: listOf(UnitId).optional(),
    ...AfterParameter.shape,
    ...FormParameters,
  })
  .superRefine(({ from, to, clock, validAt, knownAt, ...asked }, context) => {
    const whyNot = whyNoLanguage(asked)
    const refuse = (name: string, message: string): void =>
      context.addIssue({ code: 'custom', path: [name], message })
    if (whyNot !== undefined) refuse('lang', whyNot)
    if (from > to) refuse('to', `${to} lies before ${from}, from which the series begins`)
    if (clock === 'valid' && validAt !== undefined)
      refuse('validAt', 'goes with clock=known only: here the days of the series are those asked')
    if (clock === 'known' && knownAt !== undefined)
      refuse('knownAt', 'goes with clock=valid only: here the days of the series are those asked')
  })

const Numbers = z.object({ ...CapacityNumbers.shape, ...Rates.shape })

const Answer = z.object({
  ...ClocksAnswer.shape,
  position: z.string().describe('The view had seen the log up to here'),
  points: z.array(
    z.object({
      ...ClocksAnswer.shape,
      total: Numbers,
      groups: z.array(z.object({ ...CapacityGroup.shape, ...Rates.shape })),
      leftOut: LeftOut,
    }),
  ),
})

/** What is asked of each point. */
interface Question {
  readonly by: readonly Dimension[]
  readonly measures: readonly Measure[]
  readonly atLeast: number | undefined
  readonly filterAt: (clocks: Clocks) => CapacityFilter
}

export const seriesRoute: Service<Asks & ExplainedAt> = async (server, { readerOf, explainAt }) => {
  server.get(
    '/v1/capacity/series',
    {
      schema: {
        operationId: 'getCapacitySeries',
        summary: 'Places over time, by either clock',
        description:
          'The sums of GET /v1/capacity at the end of each step, with their rates: occupancy, and places for 1,000 people. With clock=valid the days of the series are days on which it was so, as known at one instant; with clock=known they are days on which it was known, of one day. A Link (urn:vietas:rel:explain) leads to what the total of the last point is made of; with the clocks of another point, to that of another.',
        tags: ['capacity'],
        querystring: Parameters,
        headers: ClockHeaders.extend(ConditionalHeaders.shape),
        response: {
          200: {
            description: 'The sums of each step',
            content: { 'application/json': { schema: Answer }, [JSON_STAT]: { schema: JsonStat } },
          },
          304: NotModified,
          ...problemResponses(
            400,
            SERIES_PROBLEMS,
            MUNICIPALITY_PROBLEMS,
            VIEW_PROBLEMS,
            JSON_STAT_PROBLEMS,
          ),
        },
      },
    },
    async (request, reply) => {
      const reader = readerOf(request)
      const { query, headers } = request
      const { from, to, step, clock, by = [], atLeast, unit, lang: language = 'en' } = query
      const form = formAsked(query, headers.accept)
      const days = lastDays(dayOf(from), dayOf(to), step, MOST_POINTS)
      if (days.length > MOST_POINTS) throw tooLong(`more than ${MOST_POINTS} points`)
      const answering = await viewAfter(reader, query.after, reply)
      const now = nowOf(reader, answering.view)
      const at = (day: Day): Clocks => {
        const date = { [clock === 'valid' ? 'validAt' : 'knownAt']: dateOf(day) }
        return clocksOf({ ...query, ...date }, headers, now, answering.view.territories())
      }
      const measures = MEASURES.filter((measure) => query.measures?.includes(measure) ?? true)
      const filterAt = ({ lens }: Clocks): CapacityFilter => ({
        ...filterOf(query, lens),
        ...(unit === undefined ? {} : { unit }),
      })
      const clocks = at(days.at(-1) as Day)
      const asked = [
        from,
        to,
        step,
        clock,
        by,
        measures,
        atLeast,
        canonicalFilter(filterAt(clocks)),
        form && language,
      ]
      const question = ['series', ...asked]
      const [measure = 'operational'] = query.measures ?? []
      const explained = explainedAt(explainAt, [whyNumber(measure, query), ...whyGroups(by, query)])
      const points = days.map(at)
      const told = { by, measures, rates: true, clock, language }
      const body = await answerTo<z.infer<typeof Answer>>(
        reader,
        { request, reply, clocks, parameters: query, answering, question, explained, form },
        async () => {
          const still = atStandstill(answering)
          const rest = await written(points, still, { by, measures, atLeast, filterAt })
          return form === undefined ? { rest } : seriesInJsonStat({ rest }, points, told, still)
        },
      )
      return reply.send(body)
    },
  )
}

async function written(
  points: readonly Clocks[],
  answering: Answering,
  question: Question,
): Promise<Buffer> {
  const turn = inTurns()
  const json = emptyJson()
  let groups = 0
  let begin = '"points":['
  const walk: Walk = new Map()
  for (const clocks of points) {
    addText(json, begin + JSON.stringify(clocksAnswer(clocks)).slice(0, -1))
    groups += addPoint(json, clocks, answering, question, walk)
    if (groups > MOST_GROUPS) throw tooLong(`more than ${MOST_GROUPS} groups in all`)
    begin = ','
    await turn()
  }
  addText(json, ']}')
  return taken(json)
}

/** Gives how many groups it has. */
function addPoint(
  json: JsonBytes,
  clocks: Clocks,
  { view }: Answering,
  { by, measures, atLeast, filterAt }: Question,
  walk: Walk,
): number {
  const { lens, validAt, knownAt } = clocks
  const filter = filterAt(clocks)
  const query = {
    validAt,
    knownAt,
    lens,
    by,
    filter,
    measures: measuresFor(measures, { atLeast, rates: true }),
  }
  const table = queryCapacity(view.index, query, walk)
  const all =
    table.total === undefined ? queryCapacity(view.index, { ...query, by: [] }, walk) : table
  const peopleOf = populationFor(view.territories(), clocks, filter)
  const names = namesOf(measures)
  const add = (of: CapacityTable, group: number, people: PopulationAnswer | undefined): void => {
    makeRoom(json, mostBytesOf(measures))
    addNumbers(json, of, group, validAt, measures, names)
    addText(json, `,${JSON.stringify(ratesOf(of, group, measures, people)).slice(1)}`)
  }
  const { texts, order } = by.length === 0 ? NO_LABELS : labelsOf(by, table.groups, lens)
  addText(json, ',"total":{')
  add(all, all.total as number, peopleOf([], []))
  addText(json, ',"groups":[')
  let groups = 0
  const leftOut = { groups: 0, unknown: 0 }
  for (const group of order) {
    if (!table.isPresent(group)) continue
    if (isLeftOut(table, group, atLeast, leftOut)) continue
    addText(json, groups === 0 ? '{' : ',{')
    const label = texts[group] as Uint8Array
    makeRoom(json, label.length)
    addBytes(json, label)
    add(table, group, peopleOf(by, table.groups[group] ?? []))
    groups++
  }
  addText(json, atLeast === undefined ? ']}' : `],"leftOut":${JSON.stringify(leftOut)}}`)
  return groups
}

const NO_LABELS = { texts: [], order: [] }

function tooLong(what: string): ProblemError {
  const detail = `The series would have ${what}. Ask for longer steps, for fewer days or for fewer dimensions.`
  return new ProblemError({
    ...SERIES_PROBLEMS['series-too-long'],
    detail,
    errors: [{ in: 'query', name: 'step', detail }],
  })
}
