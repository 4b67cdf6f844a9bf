import { canonicalFilter, prepareInSteps } from '@vietas/capacity-ledger'
import {
  AfterParameter,
  answerTo,
  atStandstill,
  capacityReader,
  ClockHeaders,
  ClockParameters,
  ClocksAnswer,
  ConditionalHeaders,
  finished,
  inTurns,
  LabelParameters,
  nowOf,
  viewAfter,
  type Answering,
  type CapacityReader,
  MUNICIPALITY_PROBLEMS,
  VIEW_PROBLEMS,
} from '@vietas/capacity-questions'
import { BEFORE_EVERY_DAY, dateOf, MEASURES, UnitId } from '@vietas/domain'
import {
  decodeCursor,
  NotModified,
  problemResponses,
  restOfText,
  type Service,
  wholeNumber,
} from '@vietas/service-kit'
import { z } from 'zod'
import { KNOWN_PROBLEMS, knownClocksOf } from '../known-problems.ts'
import { ChangeCode } from '../diff/diff-answer.ts'
import { EventAnswer, eventText } from '../events/event-answer.ts'
import { nameOfUnit } from '../events/name-of-unit.ts'
import { eventsBehind, eventsOfUnits } from '../events/unit-events.ts'
import { AboutParameters, filterAt } from '../points.ts'
import { paragraphs } from './paragraph.ts'
import { NOT_TOLD, TOLD_ONCE } from './told.ts'
import {
  differencesOfParts,
  inOrder,
  stepsOfUnits,
  unitParts,
  type ExplainQuery,
  type Step,
  type UnitPart,
} from './parts.ts'

const ExplainParameters = z.strictObject({
  measure: z
    .enum([...MEASURES, 'units'])
    .default('operational')
    .describe('Which number: a measure, or how many units operate. Default: operational.'),
  ...ClockParameters.shape,
  ...AfterParameter.shape,
  ...AboutParameters.omit({ measures: true }).shape,
  ...LabelParameters.shape,
  limit: wholeNumber(1, 100).default(20).describe('How many units on a page. Default: 20.'),
  cursor: z.string().max(500).optional().describe('From the Link header of the page before'),
})
type ExplainParameters = z.infer<typeof ExplainParameters>

const count = {
  number: z.int().describe('What is known'),
  unitsWithUnknown: z.int().describe('Of how many units it is not known'),
}

const StepAnswer = z
  .object({
    change: ChangeCode.nullable().describe(
      'null: what happened came to nothing, as an order that was revoked',
    ),
    on: z.string().describe('From which day on; undocumented: from before every day'),
    ...count,
    events: z.array(EventAnswer).describe('What proves it, in known order'),
  })
  .meta({ id: 'Step' })

const Answer = z.object({
  ...ClocksAnswer.shape,
  position: z.string().describe('The view had seen the log up to here'),
  measure: z.string(),
  ...count,
  total: z.int().describe('How many units it is made of, on all pages'),
  units: z
    .array(
      z
        .object({
          id: UnitId,
          name: z.string().nullable(),
          ...count,
          steps: z.array(StepAnswer).describe('In the order of days; they add up to the number'),
        })
        .meta({ id: 'UnitPart' }),
    )
    .describe('Those with most of it first; they add up to the number'),
  ...TOLD_ONCE,
})

/** Behind what number, unknown counts and unit a page begins, and the position of the first page. */
const Cursor = z.tuple([
  z.string().regex(/^-?\d{1,16}$/),
  z.string().regex(/^-?\d{1,16}$/),
  UnitId,
  z.string().regex(/^\d{1,20}$/),
])

export const explainRoute: Service = async (server) => {
  const reader = server.wiring.resolve(capacityReader)
  server.get(
    '/v1/explain',
    {
      schema: {
        operationId: 'explainNumber',
        summary: 'Why a number of places is what it is',
        description:
          'Takes what a question about capacity takes, and answers of one number which units it is made of, on which days it came about in each, and by which events, orders and sources. All parts add up to the number.',
        tags: ['explain'],
        querystring: ExplainParameters,
        headers: ClockHeaders.extend(ConditionalHeaders.shape),
        response: {
          200: Answer,
          304: NotModified,
          ...problemResponses(400, MUNICIPALITY_PROBLEMS, KNOWN_PROBLEMS, VIEW_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      const asked = request.query
      const cursor = asked.cursor === undefined ? undefined : decodeCursor(Cursor, asked.cursor)
      const { answering, query } = await readyFor(
        reader,
        asked,
        request.headers,
        reply,
        cursor?.[3],
      )
      const about = [asked.measure, canonicalFilter(query.filter), asked.limit, cursor]
      const question = ['explain', ...about]
      const walkFrom = cursor?.[3] ?? answering.position
      const given = { request, reply, parameters: asked, clocks: query, answering, question }
      const body = await answerTo<z.infer<typeof Answer>>(reader, { ...given, walkFrom }, () =>
        pageOf(reader, answering, query, asked.limit, cursor),
      )
      return reply.send(body)
    },
  )
}

async function readyFor(
  reader: CapacityReader,
  asked: ExplainParameters,
  headers: ClockHeaders,
  reply: Parameters<typeof viewAfter>[2],
  walkFrom: string | undefined,
): Promise<{ readonly answering: Answering; readonly query: ExplainQuery }> {
  for (let isReady = false; ; isReady = true) {
    const answering = await viewAfter(reader, asked.after ?? walkFrom, reply)
    const now = nowOf(reader, answering.view)
    const clocks = knownClocksOf(asked, headers, now, answering.view.territories())
    const query = { ...clocks, filter: filterAt(asked, [clocks]), counted: asked.measure }
    if (isReady) return { answering, query }
    for (const by of [['unit'], []] as const)
      await finished(prepareInSteps(answering.view.index, { ...query, by }))
  }
}

async function pageOf(
  reader: CapacityReader,
  answering: Answering,
  query: ExplainQuery,
  limit: number,
  cursor: z.infer<typeof Cursor> | undefined,
) {
  const { index } = atStandstill(answering).view
  const { total, isKnown, parts } = unitParts(index, query)
  const at = cursor === undefined ? 0 : firstAfter(parts, cursor)
  const page = parts.slice(at, at + limit)
  const differences = await differencesOfParts(index, query, page)
  const events = await eventsOfUnits(
    reader,
    answering,
    page.map(({ unitId }) => unitId),
  )
  const { counted, filter } = query
  const about = {
    measures: counted === 'units' ? [] : [counted],
    targetGroup: filter.targetGroup,
  }
  const steps = await stepsOfUnits(differences, query, page, (unitId, entries) =>
    eventsBehind(events.get(unitId), entries, about),
  )
  const named = page.map((part) => ({
    ...part,
    name: nameOfUnit(answering, part.unitId, query),
    steps: steps.get(part.unitId) ?? [],
  }))
  const turn = inTurns()
  const units: string[] = []
  for (const { unitId: id, name = null, steps: all, ...count } of named) {
    await turn()
    const front = JSON.stringify({ id, name, ...count }).slice(0, -1)
    units.push(`${front},"steps":[${all.map(stepText).join()}]}`)
  }
  const front = JSON.stringify({ measure: query.counted, ...total, total: parts.length })
  const told = JSON.stringify(
    cursor === undefined
      ? paragraphs({
          ...query,
          total,
          isKnown,
          units: parts.length,
          parts: named.map(({ name, unitId, ...part }) => ({ ...part, name: name ?? unitId })),
        })
      : NOT_TOLD,
  )
  const last = page.at(-1)
  return {
    rest: restOfText(`${front.slice(1, -1)},"units":[${units.join()}],${told.slice(1)}`),
    ...(last !== undefined && at + limit < parts.length && { next: cursorOf(last) }),
  }
}

function stepText({ change, on, events, ...count }: Step): string {
  const day = on <= BEFORE_EVERY_DAY ? 'undocumented' : dateOf(on)
  const front = JSON.stringify({ change: change ?? null, on: day, ...count }).slice(0, -1)
  return `${front},"events":[${events.map(eventText).join()}]}`
}

const cursorOf = ({ number, unitsWithUnknown, unitId }: UnitPart): string[] => [
  String(number),
  String(unitsWithUnknown),
  unitId,
]

function firstAfter(
  parts: readonly UnitPart[],
  [number, unknown, unitId]: z.infer<typeof Cursor>,
): number {
  const last = { number: Number(number), unitsWithUnknown: Number(unknown), unitId }
  const at = parts.findIndex((part) => inOrder(part, last) > 0)
  return at < 0 ? parts.length : at
}
