import type { CapacityTable } from '@vietas/capacity-ledger'
import {
  BEFORE_EVERY_DAY,
  CalendarDate,
  Count,
  countOf,
  courseOf,
  dateOf,
  foldUnit,
  MEASURES,
  nameOn,
  phaseOn,
  TARGET_GROUPS,
  type Measure,
  type OrderOnUnit,
  type Status,
  type TargetGroup,
  type Unit,
  type UnitEvent,
  type UnitId,
} from '@vietas/domain'
import { z } from 'zod'
import type { Clocks } from '../clocks.ts'
import { OrderOnUnitAnswer, orderOnUnitAnswer } from '../closure-orders/order-answer.ts'
import { MunicipalityAnswer, municipalityAnswer } from '../municipality-answer.ts'

export const UnitStatus = z.enum(['not-yet-open', 'open', 'suspended', 'closed'])

const Counts = z.object(
  Object.fromEntries(MEASURES.map((measure) => [measure, Count])) as Record<Measure, typeof Count>,
)

export const UnitAnswer = z
  .object({
    id: z.string(),
    name: z.string(),
    status: UnitStatus.describe('On validAt, as known at knownAt'),
    serviceType: z.string(),
    provider: z.string().nullable().describe('null: the source does not name it'),
    municipality: MunicipalityAnswer.describe('Within the boundaries asked for'),
    municipalityCertain: z
      .boolean()
      .describe('false: the parish is unknown and the municipality was split; the larger part'),
    parish: z.string().nullable(),
    address: z.string().nullable(),
    opensOn: z
      .union([CalendarDate, z.literal('undocumented')])
      .describe(
        'undocumented: open on every day before its closing, for no source states the first',
      ),
    closesOn: CalendarDate.nullable().describe('The first day without the unit, as far as known'),
    closureConfirmed: z
      .boolean()
      .nullable()
      .describe('false: closed by an order that nobody has reported carried out; null: not closed'),
    closedBy: z.string().nullable().describe('The closure order that closes it'),
    reviewDue: CalendarDate.nullable().describe(
      'The first review that is due after an order was revoked and is not known to have been made',
    ),
    reviewOverdue: z.boolean(),
    closureOrders: z.array(OrderOnUnitAnswer),
    lastConfirmedOn: z.union([CalendarDate, z.literal('undocumented'), z.null()]),
    places: z.array(z.object({ targetGroup: z.string(), ...Counts.shape })),
  })
  .meta({ id: 'ServiceUnitAsKnown' })
export type UnitAnswer = z.infer<typeof UnitAnswer>

/** The unit as its structural events known at an instant make it; undefined when none opens it. */
export function unitAsKnown(
  unitId: UnitId,
  events: readonly UnitEvent[],
  knownAt: number,
): Unit | undefined {
  const unit = foldUnit(
    unitId,
    events.filter(({ knownSince }) => knownSince <= knownAt),
  )
  return unit.opening ? unit : undefined
}

export const statusOf = (unit: Unit, clocks: Clocks): Status =>
  phaseOn(unit, clocks.validAt)?.status ?? 'not-yet-open'

/** `table` is of units and target groups, for the same clocks. */
export function unitAnswer(unit: Unit, clocks: Clocks, table: CapacityTable): UnitAnswer {
  const { validAt } = clocks
  const opening = unit.opening as NonNullable<Unit['opening']>
  const phase = phaseOn(unit, validAt)
  const location = phase?.location ?? { municipality: '' }
  const { code, certain } = clocks.lens.locate(location.municipality, location.parish)
  const closing = closingOf(unit, clocks)
  const closureOrders = [...unit.orders.values()].flatMap((order) => orderAnswers(order, clocks))
  const reviewsDue = closureOrders
    .filter(({ reviewedOn }) => reviewedOn === null)
    .flatMap(({ reviewDue }) => reviewDue ?? [])
    .sort()
  return {
    id: unit.id,
    name: nameOn(unit, validAt),
    status: statusOf(unit, clocks),
    serviceType: opening.serviceType,
    provider: opening.provider ?? null,
    municipality: municipalityAnswer(code),
    municipalityCertain: certain,
    parish: location.parish ?? null,
    address: location.address ?? null,
    opensOn: opening.on === BEFORE_EVERY_DAY ? 'undocumented' : dateOf(opening.on),
    closesOn: closing === undefined ? null : dateOf(closing.on),
    closureConfirmed: phase?.status === 'closed' ? !phase.unconfirmedClosure : null,
    closedBy: phase?.status === 'closed' ? (closing?.order ?? null) : null,
    reviewDue: reviewsDue[0] ?? null,
    reviewOverdue: closureOrders.some(({ reviewOverdue }) => reviewOverdue),
    closureOrders,
    lastConfirmedOn: lastConfirmedOn(unit, table),
    places: placesOf(unit, table),
  }
}

const orderAnswers = (order: OrderOnUnit, clocks: Clocks) => {
  const answer = orderOnUnitAnswer(order, clocks)
  return answer ? [answer] : []
}

/** The closing that ends the phase of work that `validAt` lies in or follows. */
function closingOf(
  unit: Unit,
  { validAt }: Clocks,
): { readonly on: number; readonly order?: string } | undefined {
  const reopened = unit.operation
    .filter(({ kind, on }) => kind === 'reopened' && on <= validAt)
    .at(-1)
  const since = reopened?.on ?? BEFORE_EVERY_DAY
  const closings: { readonly on: number; readonly order?: string }[] = unit.operation
    .filter(({ kind }) => kind === 'closed')
    .map(({ on }) => ({ on }))
  for (const order of unit.orders.values()) {
    const course = courseOf(order)
    if (course && course.revokedOn === undefined)
      closings.push({ on: course.closesOn, order: order.orderId })
  }
  return closings.filter(({ on }) => on >= since).sort((a, b) => a.on - b.on)[0]
}

const GROUPS = Object.keys(TARGET_GROUPS) as TargetGroup[]

function lastConfirmedOn(unit: Unit, table: CapacityTable): UnitAnswer['lastConfirmedOn'] {
  for (const targetGroup of GROUPS) {
    const group = table.find([unit.id, targetGroup])
    const confirmed = group === undefined ? undefined : table.oldestConfirmation(group)
    if (confirmed !== undefined) return confirmed > -100_000 ? dateOf(confirmed) : 'undocumented'
  }
  return null
}

function placesOf(unit: Unit, table: CapacityTable): UnitAnswer['places'] {
  return GROUPS.flatMap((targetGroup) => {
    const group = table.find([unit.id, targetGroup])
    if (group === undefined || !table.isPresent(group)) return []
    const counts = Object.fromEntries(
      MEASURES.map((measure) => [
        measure,
        table.unknownUnits(group, measure) > 0 ? 'unknown' : countOf(table.sum(group, measure)),
      ]),
    ) as Record<Measure, Count>
    return [{ targetGroup, ...counts }]
  })
}
