import {
  canonicalFilter,
  CHANGES,
  differencesOfUnits,
  unitsThatDiffer,
  type Change,
  type UnitDifference,
  type UnitThatDiffers,
} from '@vietas/capacity-ledger'
import {
  addAscii,
  addText,
  answerTo,
  atStandstill,
  capacityReader,
  ClockHeaders,
  ClocksAnswer,
  ConditionalHeaders,
  emptyJson,
  finished,
  inTurns,
  listOf,
  makeRoom,
  taken,
  type CapacityReader,
  type JsonBytes,
  MUNICIPALITY_PROBLEMS,
  VIEW_PROBLEMS,
} from '@vietas/capacity-questions'
import { BEFORE_EVERY_DAY, dateOf, MEASURES, UnitId, type Day, type Measure } from '@vietas/domain'
import {
  decodeCursor,
  NotModified,
  problemResponses,
  type Service,
  wholeNumber,
} from '@vietas/service-kit'
import { z } from 'zod'
import { readyFor, type Ready } from '../asked.ts'
import { EventAnswer, eventText } from '../events/event-answer.ts'
import {
  eventsBehind,
  eventsOfUnits,
  type About,
  type EventsOfUnit,
} from '../events/unit-events.ts'
import { nameOfUnit } from '../events/name-of-unit.ts'
import {
  AboutParameters,
  POINT_PROBLEMS,
  PointAnswer,
  pointAnswer,
  PointsParameters,
} from '../points.ts'
import { ChangeCode, NumbersAnswer } from './diff-answer.ts'
import { addNumbers, namesOf, type MeasureName } from './write-numbers.ts'

const UnitsParameters = z.strictObject({
  change: listOf(z.enum(CHANGES)).optional().describe('Only these changes. Default: all.'),
  ...PointsParameters.shape,
  ...AboutParameters.shape,
  sort: z
    .enum(['unit', 'day'])
    .default('unit')
    .describe(
      'By their ids, or by the first day on which anything of them changed: what became known of the first point comes before all. Default: unit.',
    ),
  limit: wholeNumber(1, 100).default(20).describe('How many units on a page. Default: 20.'),
  cursor: z.string().max(500).optional().describe('From the Link header of the page before'),
})

const UnitChanges = z
  .object({
    id: UnitId,
    name: z
      .string()
      .nullable()
      .describe(
        'At the second point; where it was not known there, at the first; null: at neither',
      ),
    changes: z.array(
      z.object({
        change: ChangeCode,
        on: z
          .string()
          .nullable()
          .describe('The day on which it happened; null: it became known of the first day'),
        ...NumbersAnswer.shape,
        events: z.array(EventAnswer),
      }),
    ),
  })
  .meta({ id: 'UnitChanges' })

const Answer = z.object({
  ...ClocksAnswer.shape,
  position: z.string().describe('The view had seen the log up to here'),
  from: PointAnswer,
  total: z.int().describe('How many units differ, on all pages'),
  units: z.array(UnitChanges),
})

export const diffUnitsRoute: Service = async (server) => {
  const reader = server.wiring.resolve(capacityReader)
  server.get(
    '/v1/diff/units',
    {
      schema: {
        operationId: 'listDiffUnits',
        summary: 'The units and events behind what differs between two points',
        description:
          'The same points and filters as /v1/diff, a page of units at a time: each day on which something of a unit changed, why, by how much, and the events behind it. What moves by reform is not among it: no event of a unit is behind that.',
        tags: ['diff'],
        querystring: UnitsParameters,
        headers: ClockHeaders.extend(ConditionalHeaders.shape),
        response: {
          200: Answer,
          304: NotModified,
          ...problemResponses(400, POINT_PROBLEMS, MUNICIPALITY_PROBLEMS, VIEW_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      const asked = request.query
      const [behind, behindOn, walkFrom] =
        asked.cursor === undefined ? [] : decodeCursor(Cursor, asked.cursor)
      const after = asked.after ?? walkFrom
      const ready = await readyFor(reader, { ...asked, after }, request.headers, reply)
      const { points, answering, query } = ready
      const measures = MEASURES.filter((measure) => asked.measures?.includes(measure) ?? true)
      const { validAt, knownAt, lens } = points.from
      const changes = [...new Set(asked.change)].sort()
      const page = [asked.sort, asked.limit, behind, behindOn]
      const about = [canonicalFilter(query.filter), measures, changes, page]
      const question = ['diff units', [validAt, knownAt, lens.key], ...about]
      const given = { request, reply, parameters: asked, clocks: points.to, answering, question }
      const walk = { walkFrom: walkFrom ?? answering.position }
      const body = await answerTo<z.infer<typeof Answer>>(reader, { ...given, ...walk }, () =>
        pageOf(reader, ready, asked, measures, behind && { unitId: behind, on: Number(behindOn) }),
      )
      return reply.send(body)
    },
  )
}

/** Behind which unit and day the page begins, and the position of the first page. */
const Cursor = z.tuple([
  UnitId,
  z.string().regex(/^(-?\d{1,9}|-Infinity)$/),
  z.string().regex(/^\d{1,20}$/),
])

async function pageOf(
  reader: CapacityReader,
  { points, answering, query }: Ready,
  { change, limit, sort }: Pick<z.infer<typeof UnitsParameters>, 'change' | 'limit' | 'sort'>,
  measures: readonly Measure[],
  behind: UnitThatDiffers | undefined,
) {
  const { index } = atStandstill(answering).view
  const asked = { ...query, measures, ...(change && { changes: new Set(change) }) }
  const found = await finished(unitsThatDiffer(index, asked))
  const all = sort === 'unit' ? found : [...found].sort(byDayAlone)
  const at = behind === undefined ? 0 : firstAfter(all, behind, ORDERS[sort])
  const page = all.slice(at, at + limit)
  const ids = page.map(({ unitId }) => unitId as UnitId)
  const differences = await finished(differencesOfUnits(index, asked, ids))
  const events = await eventsOfUnits(reader, answering, ids)
  const changes = new Map(ids.map((id) => [id as string, [] as UnitDifference[]]))
  for (const difference of differences)
    if (difference.change !== undefined) changes.get(difference.unitId)?.push(difference)
  const about = { names: namesOf(measures), targetGroup: query.filter.targetGroup }
  const turn = inTurns()
  const json = emptyJson()
  const front = JSON.stringify({ from: pointAnswer(points), total: all.length })
  addText(json, `${front.slice(1, -1)},"units":[`)
  for (const [number, id] of ids.entries()) {
    await turn()
    const name = nameOfUnit(answering, id, points.to) ?? nameOfUnit(answering, id, points.from)
    addText(json, `${number === 0 ? '' : ','}{"id":"${id}","name":${JSON.stringify(name ?? null)}`)
    addText(json, ',"changes":[')
    let isFirst = true
    for (const change of changes.get(id) ?? []) {
      addChange(json, change, isFirst, about, events.get(id))
      isFirst = false
    }
    addText(json, ']}')
  }
  addText(json, ']}')
  const last = page.at(-1)
  return {
    rest: taken(json),
    ...(last !== undefined && at + limit < all.length && { next: [last.unitId, String(last.on)] }),
  }
}

type Order = (a: UnitThatDiffers, b: UnitThatDiffers) => number
const byId: Order = (a, b) => (a.unitId < b.unitId ? -1 : Number(a.unitId > b.unitId))
const byDay: Order = (a, b) => (a.on === b.on ? byId(a, b) : a.on - b.on)
/** Of units in the order of their ids, which those of one day keep. */
const byDayAlone: Order = (a, b) => (a.on === b.on ? 0 : a.on - b.on)
const ORDERS = { unit: byId, day: byDay } as const

function firstAfter(
  all: readonly UnitThatDiffers[],
  behind: UnitThatDiffers,
  order: Order,
): number {
  const at = all.findIndex((unit) => order(unit, behind) > 0)
  return at < 0 ? all.length : at
}

/** All names, signs and numbers of a change, without its events. */
const MOST_BYTES = 4_000

function addChange(
  json: JsonBytes,
  { change, on, numbers, ...entries }: UnitDifference,
  isFirst: boolean,
  { names, targetGroup }: Pick<About, 'targetGroup'> & { readonly names: readonly MeasureName[] },
  events: EventsOfUnit | undefined,
): void {
  makeRoom(json, MOST_BYTES)
  addAscii(json, isFirst ? '{"change":"' : ',{"change":"')
  addAscii(json, change as Change)
  addAscii(json, on === undefined ? '","on":null,' : `","on":"${dayText(on)}",`)
  addNumbers(json, numbers, names)
  addAscii(json, ',"events":[')
  const measures: Measure[] = []
  for (const { measure, places, unknown } of names)
    if (numbers[places] !== 0 || numbers[unknown] !== 0) measures.push(measure)
  const behind = eventsBehind(events, { on, ...entries }, { measures, targetGroup })
  for (const [at, event] of behind.entries()) {
    if (at > 0) addText(json, ',')
    addText(json, eventText(event))
  }
  addText(json, ']}')
}

const dayText = (on: Day): string => (on === BEFORE_EVERY_DAY ? 'undocumented' : dateOf(on))
