import {
  BEFORE_EVERY_DAY,
  CalendarDate,
  Count,
  countOf,
  courseOf,
  dateOf,
  MEASURES,
  nameOn,
  OrderId,
  phaseOn,
  ServiceType,
  TargetGroup,
  UnitId,
  valuesOnDay,
  type Day,
  type Unit,
} from '@vietas/domain'
import { z } from 'zod'
import { OrderStatus, orderStatusOn } from '../closure-orders/order-status.ts'

const Counts = z.object({
  authorised: Count,
  operational: Count,
  occupied: Count,
  reserved: Count,
  waiting: Count,
  free: Count,
  overrun: Count,
  closing: Count.describe('Operational places that a standing order will close'),
  affected: Count.describe('People in the places that a standing order will close'),
  displaced: Count.describe('People still recorded here though the unit does not work'),
} satisfies Record<(typeof MEASURES)[number], typeof Count>)

export const UnitNow = z
  .object({
    id: UnitId,
    name: z.string(),
    serviceType: ServiceType,
    provider: z.string().optional(),
    municipality: z.string().describe('As it was reported, by the code of its day'),
    parish: z.string().optional(),
    address: z.string().optional(),
    openedOn: z.union([CalendarDate, z.literal('undocumented')]),
    status: z.enum(['not-yet-open', 'open', 'suspended', 'closed']).describe('Today'),
    closing: z.boolean().describe('An order stands that will close the unit'),
    unconfirmedClosure: z
      .boolean()
      .describe('Closed by an order that nobody has reported carried out'),
    confirmedOn: CalendarDate.optional().describe('The latest day for which a report holds'),
    places: z
      .array(z.object({ targetGroup: TargetGroup, ...Counts.shape }))
      .describe('Counts today, for each target group'),
    closureOrders: z.array(
      z.object({
        id: OrderId,
        authority: z.string(),
        issuedOn: CalendarDate,
        effectiveOn: CalendarDate.describe('The day last ordered'),
        status: OrderStatus,
      }),
    ),
    revision: z.int().min(0).describe('Also the ETag'),
  })
  .meta({ id: 'ServiceUnit', description: 'A service unit as it is known now' })
export type UnitNow = z.infer<typeof UnitNow>

/** Nothing while it is not opened. */
export function unitNow(unit: Unit, revision: number, today: Day): UnitNow | undefined {
  const { opening } = unit
  const phase = phaseOn(unit, today)
  if (opening === undefined || phase === undefined) return undefined
  const { provider } = opening
  const confirmedOn = unit.confirmedOn.at(-1)
  return {
    id: unit.id,
    name: nameOn(unit, today),
    serviceType: opening.serviceType,
    ...(provider === undefined ? {} : { provider }),
    ...phase.location,
    openedOn: opening.on === BEFORE_EVERY_DAY ? 'undocumented' : dateOf(opening.on),
    status: phase.status,
    closing: phase.closing,
    unconfirmedClosure: phase.unconfirmedClosure,
    ...(confirmedOn === undefined || confirmedOn === BEFORE_EVERY_DAY
      ? {}
      : { confirmedOn: dateOf(confirmedOn) }),
    places: [...unit.counts.keys()].map((targetGroup) => ({
      targetGroup,
      ...countsOn(unit, targetGroup, today),
    })),
    closureOrders: ordersOn(unit, today),
    revision,
  }
}

function countsOn(unit: Unit, targetGroup: TargetGroup, day: Day): z.infer<typeof Counts> {
  const values = valuesOnDay(unit, targetGroup, day)
  const counts = MEASURES.map((measure, index) => [measure, countOf(values[index] as number)])
  return Object.fromEntries(counts) as z.infer<typeof Counts>
}

function ordersOn(unit: Unit, day: Day): UnitNow['closureOrders'] {
  return [...unit.orders.values()].flatMap((order) => {
    const { issued, orderId } = order
    const course = courseOf(order)
    if (issued === undefined || course === undefined) return []
    return {
      id: orderId as OrderId,
      authority: issued.authority,
      issuedOn: dateOf(issued.issuedOn),
      effectiveOn: dateOf(course.effectiveOn),
      status: orderStatusOn(order, day),
    }
  })
}
