import { queryCapacity } from '@vietas/capacity-ledger'
import { nameOn, type Unit, type UnitId } from '@vietas/domain'
import {
  decodeCursor,
  encodeCursor,
  linkHeader,
  pageUrl,
  ProblemError,
  problemResponses,
  type Service,
} from '@vietas/service-kit'
import { z } from 'zod'
import type { CapacityView } from '../capacity-view/capacity-view.ts'
import { matchesSearch, searchable } from '../capacity-view/searchable.ts'
import {
  ClockHeaders,
  ClockParameters,
  ClocksAnswer,
  clocksAnswer,
  clocksOf,
  type Clocks,
} from '../clocks.ts'
import { FilterParameters, filterOf } from '../question-filter.ts'
import { AfterParameter, capacityReader, viewAfter } from '../reader.ts'
import { fitsFilter } from './fits-filter.ts'
import { statusOf, unitAnswer, UnitAnswer, unitAsKnown, UnitStatus } from './unit-answer.ts'

const Parameters = z.strictObject({
  search: z
    .string()
    .max(200)
    .optional()
    .describe('Words of a name, provider or address; accents may be left out'),
  status: UnitStatus.optional(),
  ...FilterParameters.shape,
  ...ClockParameters.shape,
  limit: z.coerce.number().int().min(1).max(500).default(100),
  cursor: z.string().max(500).optional().describe('From the Link header of the page before'),
  ...AfterParameter.shape,
})

const Page = z.object({
  ...ClocksAnswer.shape,
  position: z.string().describe('The view had seen the log up to here'),
  total: z.int().describe('How many units match, on all pages'),
  units: z.array(UnitAnswer),
})

/** Where the next page begins: after this name and id. */
const Cursor = z.tuple([z.string(), z.string()])

export const unitsRoute: Service = async (server) => {
  const reader = server.wiring.resolve(capacityReader)

  server.get(
    '/v1/units',
    {
      schema: {
        summary: 'Service units, as they stand on any day, as known on any day',
        tags: ['service units'],
        querystring: Parameters,
        headers: ClockHeaders,
        response: { 200: Page, ...problemResponses(400, 422, 503) },
      },
    },
    async (request, reply) => {
      const { query } = request
      const { view, position } = await viewAfter(reader, query.after)
      const clocks = clocksOf(query, request.headers, reader.now())
      const cursor = query.cursor === undefined ? undefined : decodeCursor(Cursor, query.cursor)
      const found = unitsMatching(view, query, clocks)
      const from = cursor ? found.findIndex((unit) => comesAfter(unit, cursor)) : 0
      const page = from < 0 ? [] : found.slice(from, from + query.limit)
      const last = page.at(-1)
      const more = last !== undefined && last !== found.at(-1)
      const next = more ? pageUrl(request.url, encodeCursor([last.name, last.unit.id])) : undefined
      const table = tableOf(view, clocks)
      return reply.headers(linkHeader({ next })).send({
        ...clocksAnswer(clocks),
        position,
        total: found.length,
        units: page.map(({ unit }) => unitAnswer(unit, clocks, table)),
      })
    },
  )

  server.get(
    '/v1/units/:unitId',
    {
      schema: {
        summary: 'One service unit, as it stands on any day, as known on any day',
        tags: ['service units'],
        params: z.object({ unitId: z.uuid() }),
        querystring: z.strictObject({ ...ClockParameters.shape, ...AfterParameter.shape }),
        headers: ClockHeaders,
        response: {
          200: z.object({ ...ClocksAnswer.shape, position: z.string(), unit: UnitAnswer }),
          ...problemResponses(400, 404, 503),
        },
      },
    },
    async (request) => {
      const { query } = request
      const { unitId } = request.params
      const { view, position } = await viewAfter(reader, query.after)
      const clocks = clocksOf(query, request.headers, reader.now())
      const events = view.structure.byUnit.get(unitId) ?? []
      const unit = unitAsKnown(unitId as UnitId, events, clocks.knownAt)
      if (!unit) throw notKnown(unitId, events.length > 0)
      return {
        ...clocksAnswer(clocks),
        position,
        unit: unitAnswer(unit, clocks, tableOf(view, clocks)),
      }
    },
  )
}

interface Found {
  readonly name: string
  readonly unit: Unit
}

function unitsMatching(
  view: CapacityView,
  query: z.infer<typeof Parameters>,
  clocks: Clocks,
): readonly Found[] {
  const words = searchable(query.search ?? '').split(/\s+/)
  const filter = filterOf(query, clocks.lens)
  const found: Found[] = []
  for (const [unitId, events] of view.structure.byUnit) {
    if (!matchesSearch(view.structure.searchTexts.get(unitId) ?? '', words)) continue
    const unit = unitAsKnown(unitId as UnitId, events, clocks.knownAt)
    if (!unit || !fitsFilter(unit, filter, clocks)) continue
    if (query.status !== undefined && statusOf(unit, clocks) !== query.status) continue
    found.push({ name: nameOn(unit, clocks.validAt), unit })
  }
  return found.sort(byName)
}

const collator = new Intl.Collator('lv')

const byName = (a: Found, b: Found): number =>
  collator.compare(a.name, b.name) || (a.unit.id < b.unit.id ? -1 : 1)

function comesAfter({ name, unit }: Found, [lastName, lastId]: z.infer<typeof Cursor>): boolean {
  const order = collator.compare(name, lastName)
  return order > 0 || (order === 0 && unit.id > lastId)
}

const tableOf = ({ index }: CapacityView, { validAt, knownAt, lens }: Clocks) =>
  queryCapacity(index, { validAt, knownAt, lens, by: ['unit', 'targetGroup'], filter: {} })

function notKnown(unitId: string, later: boolean): ProblemError {
  return new ProblemError({
    code: 'unit-not-known',
    status: 404,
    title: 'The unit is not known',
    detail: later
      ? `Nothing was known of ${unitId} by then. Ask with a later knownAt.`
      : `No unit has the id ${unitId}. Search for it with GET /v1/units?search=…`,
  })
}
