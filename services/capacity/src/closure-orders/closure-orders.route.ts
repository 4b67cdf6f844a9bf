import { foldOrder, nameOn, phaseOn, type OrderId, type UnitId } from '@vietas/domain'
import { problemResponses, type Service } from '@vietas/service-kit'
import { z } from 'zod'
import type { CapacityView } from '../capacity-view/capacity-view.ts'
import {
  ClockHeaders,
  ClockParameters,
  ClocksAnswer,
  clocksAnswer,
  clocksOf,
  type Clocks,
} from '../clocks.ts'
import { MunicipalityAnswer, municipalityAnswer } from '../municipality-answer.ts'
import { AfterParameter, capacityReader, viewAfter } from '../reader.ts'
import { unitAsKnown } from '../service-units/unit-answer.ts'
import { OrderOnUnitAnswer, orderOnUnitAnswer, OrderStatus } from './order-answer.ts'

const ClosureOrderAnswer = z
  .object({
    ...OrderOnUnitAnswer.shape,
    ground: z.string().nullable(),
    reference: z.string().nullable(),
    units: z.array(
      z.object({ id: z.string(), name: z.string(), municipality: MunicipalityAnswer }),
    ),
  })
  .meta({ id: 'ClosureOrderAsKnown' })
type ClosureOrderAnswer = z.infer<typeof ClosureOrderAnswer>

const Parameters = z.strictObject({
  status: OrderStatus.optional(),
  ...ClockParameters.shape,
  ...AfterParameter.shape,
})

export const closureOrdersRoute: Service = async (server) => {
  const reader = server.wiring.resolve(capacityReader)
  server.get(
    '/v1/closure-orders',
    {
      schema: {
        summary: 'Closure orders, as they stand on any day, as known on any day',
        description: 'Soonest closure first. Reviews that are overdue are marked.',
        tags: ['closure orders'],
        querystring: Parameters,
        headers: ClockHeaders,
        response: {
          200: z.object({
            ...ClocksAnswer.shape,
            position: z.string().describe('The view had seen the log up to here'),
            closureOrders: z.array(ClosureOrderAnswer),
          }),
          ...problemResponses(400, 503),
        },
      },
    },
    async (request) => {
      const { view, position } = await viewAfter(reader, request.query.after)
      const clocks = clocksOf(request.query, request.headers, reader.now())
      const { status } = request.query
      return {
        ...clocksAnswer(clocks),
        position,
        closureOrders: ordersOf(view, clocks)
          .filter((order) => status === undefined || order.status === status)
          .sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1)),
      }
    },
  )
}

function ordersOf({ structure }: CapacityView, clocks: Clocks): ClosureOrderAnswer[] {
  return [...structure.byOrder].flatMap(([orderId, events]) => {
    const known = events.filter(({ knownSince }) => knownSince <= clocks.knownAt)
    const order = foldOrder(orderId as OrderId, known)
    const answer = orderOnUnitAnswer(order, clocks)
    const issued = known.find((event) => event.type === 'ClosureOrderIssued')
    if (!answer || !issued) return []
    return [
      {
        ...answer,
        ground: issued.data.ground ?? null,
        reference: issued.data.reference ?? null,
        units: order.units.flatMap((unitId) => unitsNamed(structure, unitId, clocks)),
      },
    ]
  })
}

function unitsNamed(
  structure: CapacityView['structure'],
  unitId: UnitId,
  clocks: Clocks,
): ClosureOrderAnswer['units'] {
  const unit = unitAsKnown(unitId, structure.byUnit.get(unitId) ?? [], clocks.knownAt)
  const location = unit && phaseOn(unit, clocks.validAt)?.location
  if (!unit || !location) return []
  const { code } = clocks.lens.locate(location.municipality, location.parish)
  const name = nameOn(unit, clocks.validAt)
  return [{ id: unitId, name, municipality: municipalityAnswer(code) }]
}
