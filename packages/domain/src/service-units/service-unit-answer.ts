import { z } from 'zod'
import type { At } from '../capability.ts'
import { ClosureOrderAnswer, closureOrderOn } from '../closure-orders/closure-order-answer.ts'
import { courseOf } from '../closure-orders/order-course.ts'
import { MEASURES, valuesOnDay, type Measure } from '../places/measures.ts'
import {
  BEFORE_EVERY_DAY,
  CalendarDate,
  dateOf,
  DayOrUndocumented,
  type Day,
} from '../shared/calendar-date.ts'
import { Coordinates } from '../shared/coordinates.ts'
import { Count, countOf } from '../shared/count.ts'
import { extended } from '../shared/extended.ts'
import { ServiceType, TARGET_GROUPS, TargetGroup } from '../shared/reference-data.ts'
import { nameOn } from './name-on.ts'
import { phaseOn } from './phases.ts'
import type { Unit } from './unit.ts'

export const UnitStatus = z.enum(['not-yet-open', 'open', 'suspended', 'closed'])

const meanings: Partial<Record<Measure, string>> = {
  operationalBeyondAuthorised:
    'Operational places beyond the authorised ones; unknown where either count is',
  closing:
    'Operational places of a unit that an order stands against on the day, to close it on a later one. Until the day of its revocation an order stands, also when that is known ahead: closesOn says whether the unit closes',
  affected: 'People in the places of closing',
  displaced: 'People still recorded here though the unit does not work',
}
const Counts = z.object(
  Object.fromEntries(
    MEASURES.map((measure) => [measure, Count.describe(meanings[measure] ?? '')]),
  ) as Record<Measure, typeof Count>,
)

export const ServiceUnitAnswer = z
  .object({
    id: z.uuid(),
    name: z.string(),
    status: UnitStatus,
    serviceType: ServiceType,
    provider: z.string().nullable().describe('null: the source does not name it'),
    registration: z
      .uuid()
      .nullable()
      .describe('Under which its provider is registered; null: none is named'),
    municipality: z.string().describe('As it was reported, by the code of its day'),
    parish: z.string().nullable(),
    address: z.string().nullable(),
    coordinates: Coordinates.nullable().describe('null: no report states them'),
    opensOn: DayOrUndocumented.describe(
      'undocumented: open on every day before its closing, for no source states the first',
    ),
    closesOn: CalendarDate.nullable().describe('The first day without the unit, as far as known'),
    closing: z
      .boolean()
      .describe(
        'An order stands on the day, to close the unit on a later one. closesOn is null where its revocation is known ahead',
      ),
    closureConfirmed: z
      .boolean()
      .nullable()
      .describe('false: closed by an order that nobody has reported carried out; null: not closed'),
    closedBy: z.uuid().nullable().describe('The closure order that closes it'),
    reviewDue: CalendarDate.nullable().describe(
      'The first review that is due after an order was revoked and is not known to have been made',
    ),
    reviewOverdue: z.boolean(),
    closureOrders: z.array(ClosureOrderAnswer),
    lastConfirmedOn: DayOrUndocumented.nullable().describe(
      'The latest day for which a report states or confirms counts',
    ),
    places: z.array(z.object({ targetGroup: TargetGroup, ...Counts.shape })),
  })
  .meta({ id: 'ServiceUnit' })
export type ServiceUnitAnswer = z.infer<typeof ServiceUnitAnswer>

export function serviceUnitOn(unit: Unit, at: At): ServiceUnitAnswer | undefined {
  const standing = standingOn(unit, at)
  return (
    standing &&
    extended(standing, {
      lastConfirmedOn: lastConfirmedOn(unit, at.validAt),
      places: placesOn(unit, at.validAt),
    })
  )
}

/** All of a unit but its counts, which the ledger has as well. */
export function standingOn(
  unit: Unit,
  at: At,
): Omit<ServiceUnitAnswer, 'lastConfirmedOn' | 'places'> | undefined {
  const { validAt } = at
  const phase = phaseOn(unit, validAt)
  if (!unit.opening || !phase) return undefined
  const { municipality, parish = null, address = null, coordinates = null } = phase.location
  const isClosed = phase.status === 'closed'
  const closing = closingAround(unit, validAt, isClosed)
  const closureOrders = [...unit.orders.values()].flatMap(
    (order) => closureOrderOn(order, at) ?? [],
  )
  const reviewsDue = closureOrders.flatMap(({ reviews, reviewDue }) =>
    reviews.length === 0 ? (reviewDue ?? []) : [],
  )
  return {
    id: unit.id,
    name: nameOn(unit, validAt),
    status: phase.status,
    serviceType: unit.opening.serviceType,
    provider: unit.opening.provider ?? null,
    registration: unit.opening.registration ?? null,
    municipality,
    parish,
    address,
    coordinates,
    opensOn: dayOrUndocumented(unit.opening.on),
    closesOn: closing === undefined ? null : dateOf(closing.on),
    closing: phase.closing,
    closureConfirmed: isClosed ? !phase.unconfirmedClosure : null,
    closedBy: isClosed ? (closing?.order ?? null) : null,
    reviewDue: reviewsDue.sort()[0] ?? null,
    reviewOverdue: closureOrders.some(({ reviewOverdue }) => reviewOverdue),
    closureOrders,
  }
}

export function dayOrUndocumented(day: Day): DayOrUndocumented {
  return day === BEFORE_EVERY_DAY ? 'undocumented' : dateOf(day)
}

/** The first day without a unit that operates on a day, as far as known. */
export function closesAfter(unit: Unit, day: Day): CalendarDate | null {
  const closing = closingAround(unit, day, false)
  return closing === undefined ? null : dateOf(closing.on)
}

interface Closing {
  readonly on: Day
  readonly order?: string
}

/** The closing that ends the stretch of work in which a day lies; else the one that ended the last. */
function closingAround(unit: Unit, day: Day, isClosed: boolean): Closing | undefined {
  const reopened = unit.operation.filter(({ kind, on }) => kind === 'reopened' && on <= day).at(-1)
  const since = reopened?.on ?? BEFORE_EVERY_DAY
  const closings: Closing[] = unit.operation.filter(({ kind }) => kind === 'closed')
  for (const order of unit.orders.values()) {
    const course = courseOf(order)
    if (course && !course.revocation) closings.push({ on: course.closesOn, order: order.id })
  }
  // On one day the order comes first, as in the fold.
  const inOrder = closings.reverse().sort((a, b) => a.on - b.on)
  return inOrder.find(({ on }) => (isClosed ? on >= since : on > day))
}

function lastConfirmedOn(unit: Unit, day: Day): ServiceUnitAnswer['lastConfirmedOn'] {
  const last = unit.confirmedOn.filter((on) => on <= day).at(-1)
  return last === undefined ? null : dayOrUndocumented(last)
}

const TARGET_GROUPS_IN_ORDER = Object.keys(TARGET_GROUPS) as TargetGroup[]

function placesOn(unit: Unit, day: Day): ServiceUnitAnswer['places'] {
  return TARGET_GROUPS_IN_ORDER.filter((group) => unit.counts.has(group)).map((targetGroup) => {
    const values = valuesOnDay(unit, targetGroup, day)
    const counts = MEASURES.map((measure, index) => [measure, countOf(values[index] as number)])
    return { targetGroup, ...(Object.fromEntries(counts) as Record<Measure, Count>) }
  })
}
