import { canonicalFilter, prepareInSteps, queryCapacity } from '@vietas/capacity-ledger'
import {
  CalendarDate,
  closesAfter,
  Coordinates,
  Count,
  countOf,
  extended,
  nameOn,
  phaseOn,
  ServiceType,
  serviceUnits,
  TARGET_GROUPS,
  TargetGroup,
  type Unit,
} from '@vietas/domain'
import {
  decodeCursor,
  NotModified,
  problemResponses,
  restOf,
  type Service,
  wholeNumber,
} from '@vietas/service-kit'
import { z } from 'zod'
import { answerAgain, answerTo, ConditionalHeaders } from '../answer-to.ts'
import { ClockHeaders } from '../clocks.ts'
import { explainedAt, WHY_UNITS, type ExplainedAt } from '../explained.ts'
import { finished } from '../in-turns.ts'
import type { KeptAnswer } from '../kept-answers.ts'
import { MunicipalityAnswer, municipalityAnswer } from '../municipality-answer.ts'
import { FilterParameters, filterOf } from '../question-filter.ts'
import { askingFor } from '../questions/page-query.ts'
import { asked, pageParameters, seen, stateOf, type Asking } from '../questions/questions.ts'
import type { Asks } from '../reader.ts'
import { atStandstill } from '../standing-still.ts'
import { MUNICIPALITY_PROBLEMS, VIEW_PROBLEMS } from '../problems.ts'
import {
  DESTINATION_PROBLEMS,
  DestinationAnswer,
  DestinationParameter,
  destinationOf,
} from './destination.ts'
import { kilometres } from './distance.ts'
import {
  byPlace,
  freeUnits,
  nearestFirst,
  NOWHERE,
  type FreeUnit,
  type Wanted,
} from './free-units.ts'

const Parameters = z.strictObject({
  to: DestinationParameter,
  atLeast: wholeNumber(1, 10_000)
    .default(1)
    .describe('How many free places, for the target group or in all. Default: 1.'),
  ...FilterParameters.shape,
  ...asked,
  ...pageParameters,
})

const UnitNearby = z
  .object({
    id: z.uuid(),
    name: z.string(),
    serviceType: ServiceType,
    provider: z.string().nullable().describe('null: the source does not name it'),
    municipality: MunicipalityAnswer.describe('Within the boundaries asked for'),
    municipalityCertain: z
      .boolean()
      .describe('false: the parish is unknown and the municipality was split; the larger part'),
    parish: z.string().nullable(),
    address: z.string().nullable(),
    coordinates: Coordinates.nullable().describe('null: no report states them'),
    located: z
      .enum(['unit', 'municipality', 'unknown'])
      .describe(
        'What the distance leads to: the unit itself, or the label point of its municipality, where its coordinates are unknown; unknown where neither is known, at the end',
      ),
    distanceKm: z
      .number()
      .nullable()
      .describe('As the crow flies: along the great circle, to 0.1 km; null where it is unknown'),
    free: z
      .array(z.object({ targetGroup: TargetGroup, places: Count }))
      .describe('Free places by target group'),
    closesOn: CalendarDate.nullable().describe('The first day without the unit, as far as known'),
  })
  .meta({ id: 'UnitNearby' })

const Answer = z.object({
  ...seen,
  to: DestinationAnswer,
  total: z.int().describe('How many have so many free places, on all pages'),
  totalUnknown: z.int().describe('How many may have them, on all pages'),
  units: z.array(UnitNearby).describe('Those known to have so many free places, by distance'),
  unknown: z
    .array(UnitNearby)
    .describe(
      'By distance, too: those of which too little is known to say. They count for the limit of a page, and lie within its distances.',
    ),
})

/** Behind how many metres and which unit the page begins; and the position of the first page. */
const Cursor = z.tuple([z.string().regex(/^\d{1,8}$/), z.uuid(), z.string().regex(/^\d{1,20}$/)])

export const nearestRoute: Service<Asks & ExplainedAt> = async (
  server,
  { readerOf, explainAt },
) => {
  server.get(
    '/v1/units/nearest',
    {
      preValidation: answerAgain(readerOf),
      schema: {
        operationId: 'listNearestUnits',
        summary: 'Where the nearest free places are, on any day, as known on any day',
        description:
          'Units that operate on the day and have so many free places, by their distance from a place; those of which it is not known apart. Distances are as the crow flies, to the coordinates of the unit or, where no report states them, to the label point of its municipality. No page begins nearer than the one before has ended.',
        tags: ['service units'],
        querystring: Parameters,
        headers: ClockHeaders.extend(ConditionalHeaders.shape),
        response: {
          200: Answer,
          304: NotModified,
          ...problemResponses(400, DESTINATION_PROBLEMS, MUNICIPALITY_PROBLEMS, VIEW_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      const reader = readerOf(request)
      const { query } = request
      const cursor = query.cursor === undefined ? undefined : decodeCursor(Cursor, query.cursor)
      const ask = () => askingFor(reader, query, request.headers, reply, cursor)
      const first = await ask()
      const grouped = byPlace(first, filterOf(query, first.lens))
      await finished(prepareInSteps(first.view.index, grouped))
      const asking = await ask()
      const filter = filterOf(query, asking.lens)
      const to = destinationOf(query.to, asking.lens)
      const { atLeast, limit } = query
      const after = cursor && { metres: Number(cursor[0]), id: cursor[1] }
      const question = ['nearest', to, canonicalFilter(filter), atLeast, limit, after, asking.upTo]
      const walkFrom = cursor?.[2] ?? asking.position
      const about = { request, reply, clocks: asking, answering: asking, question, walkFrom }
      const body = await answerTo<z.infer<typeof Answer>>(
        reader,
        { ...about, parameters: query, explained: explainedAt(explainAt, WHY_UNITS) },
        () => pageOf(atStandstill(asking), { to, filter, atLeast }, to, limit, after),
      )
      return reply.send(body)
    },
  )
}

async function pageOf(
  asking: Asking,
  wanted: Wanted,
  to: DestinationAnswer,
  limit: number,
  after: Pick<FreeUnit, 'metres' | 'id'> | undefined,
): Promise<KeptAnswer> {
  const all = await freeUnits(asking, wanted)
  const from = after === undefined ? 0 : all.filter((unit) => nearestFirst(unit, after) <= 0).length
  const page = all.slice(from, from + limit)
  const last = page.at(-1)
  const rows = rowsOf(page, wanted, asking)
  const totalUnknown = all.filter(({ isUnknown }) => isUnknown).length
  const answer = {
    to,
    total: all.length - totalUnknown,
    totalUnknown,
    units: rows.filter((_, i) => page[i]?.isUnknown === false),
    unknown: rows.filter((_, i) => page[i]?.isUnknown === true),
  }
  return {
    rest: restOf(answer),
    ...(last !== undefined && from + limit < all.length && { next: [`${last.metres}`, last.id] }),
  }
}

const GROUPS = Object.keys(TARGET_GROUPS) as TargetGroup[]

function rowsOf(
  page: readonly FreeUnit[],
  { filter }: Wanted,
  asking: Asking,
): readonly z.infer<typeof UnitNearby>[] {
  const { view, validAt, knownAt, lens } = asking
  const free = queryCapacity(view.index, {
    validAt,
    knownAt,
    lens,
    by: ['unit', 'targetGroup'],
    filter: { ...filter, unit: page.map(({ id }) => id) },
  })
  const freeOf = (id: string) =>
    GROUPS.flatMap((targetGroup) => {
      const group = free.find([id, targetGroup])
      if (group === undefined || !free.isPresent(group)) return []
      const isUnknown = free.unknownUnits(group, 'free') > 0
      return [{ targetGroup, places: isUnknown ? 'unknown' : countOf(free.sum(group, 'free')) }]
    })
  return page.map((found) =>
    extended(describedOn(stateOf(serviceUnits, found.id, asking) as Unit, asking), {
      municipality: municipalityAnswer(found.municipality, lens),
      municipalityCertain: found.municipalityCertain,
      coordinates: found.coordinates ?? null,
      ...(found.metres === NOWHERE
        ? { located: 'unknown' as const, distanceKm: null }
        : {
            located: found.coordinates ? ('unit' as const) : ('municipality' as const),
            distanceKm: kilometres(found.metres),
          }),
      free: freeOf(found.id),
    }),
  )
}

function describedOn(unit: Unit, { validAt }: Asking) {
  const { parish = null, address = null } = phaseOn(unit, validAt)?.location ?? {}
  return {
    id: unit.id,
    name: nameOn(unit, validAt),
    serviceType: (unit.opening as NonNullable<Unit['opening']>).serviceType,
    provider: unit.opening?.provider ?? null,
    parish,
    address,
    closesOn: closesAfter(unit, validAt),
  }
}
