import {
  CalendarDate,
  Cents,
  CostPer,
  costs,
  dateOf,
  dayOrBeforeEvery,
  DayOrUndocumented,
  ServiceType,
  StatedBy,
  unitCostsByDay,
  unitCostsOn,
  type CostInForce,
  type Day,
  type StatedCost,
} from '@vietas/domain'
import { z } from 'zod'
import { whyStatus } from '../explained.ts'
import { isAmong, listOf } from '../question-filter.ts'
import { answerOf } from '../questions/own-questions.ts'
import type { Asking } from '../questions/questions.ts'

const Stated = z.object({
  cents: Cents,
  methodology: z.object({ id: z.uuid(), title: z.string(), document: z.string().nullable() }),
  statedBy: z.array(StatedBy),
})

export const UnitCostInForce = Stated.extend({
  serviceType: ServiceType,
  per: CostPer,
  validFrom: DayOrUndocumented,
  validTo: CalendarDate.nullable().describe('The last day, as far as the next cost is known'),
  contradictedBy: z
    .array(Stated)
    .describe('What other versions state for the same first day; what became known last holds'),
}).meta({ id: 'UnitCostInForce' })
export type UnitCostInForce = z.infer<typeof UnitCostInForce>

/** The unit costs in force on a day of service, of all versions of the methodology. */
export const unitCosts = answerOf(costs, {
  path: '/v1/unit-costs',
  explained: () => [whyStatus(costs, '{methodology.id}')],
  operationId: 'listUnitCosts',
  summary: 'Unit costs in force on a day of service, as known on any day',
  description:
    'validAt is the day of service, whenever it is asked: the cost of a day changes only where the methodology is corrected, and an earlier knownAt shows what was believed before. For each service type and unit, the cost that is valid from the latest day.',
  filters: { serviceType: listOf(ServiceType).optional(), per: listOf(CostPer).optional() },
  answer: z.object({ unitCosts: z.array(UnitCostInForce) }),
  each: () => (methodology) => [methodology],
  of: (methodologies, { serviceType, per }, { validAt }) => ({
    unitCosts: unitCostsOn(methodologies, validAt)
      .filter((cost) => isAmong(serviceType, cost.serviceType) && isAmong(per, cost.per))
      .map(unitCostInForce)
      .sort((a, b) => order(a) - order(b)),
  }),
})

const TYPES = ServiceType.options
const UNITS = CostPer.options

const order = ({ serviceType, per }: UnitCostInForce): number =>
  TYPES.indexOf(serviceType) * UNITS.length + UNITS.indexOf(per)

function unitCostInForce({ cost, others, until }: CostInForce): UnitCostInForce {
  return {
    serviceType: cost.serviceType,
    per: cost.per,
    ...statedCost(cost),
    validFrom: cost.validFrom,
    validTo: until === undefined ? null : dateOf(until - 1),
    contradictedBy: others.map(statedCost),
  }
}

function statedCost({ cents, methodology, statedBy }: StatedCost): z.infer<typeof Stated> {
  const { title = '', document = null } = methodology.published ?? {}
  return { cents, methodology: { id: methodology.id, title, document }, statedBy: [...statedBy] }
}

/** The unit costs in force on any day from one to another, the earliest first. */
export function unitCostsIn({
  view,
  knownAt,
}: Asking): (from: Day, to: Day, serviceType: string) => UnitCostInForce[] {
  const register = view.registers.of(costs)
  const methodologies = [...register.ids()].flatMap((id) => register.get(id, knownAt) ?? [])
  const firstDays = new Set<Day>()
  for (const { published, costs: stated } of methodologies)
    if (published) for (const { validFrom } of stated) firstDays.add(dayOrBeforeEvery(validFrom))
  const costsOn = unitCostsByDay(methodologies)
  const kept = new Map<Day, readonly CostInForce[]>()
  const onDay = (day: Day): readonly CostInForce[] => {
    const inForce = kept.get(day) ?? costsOn(day)
    kept.set(day, inForce)
    return inForce
  }
  return (from, to, serviceType) => {
    const changes = [...firstDays].filter((day) => day > from && day <= to)
    return [from, ...changes.sort((a, b) => a - b)].flatMap((day) =>
      onDay(day)
        .filter(
          (cost) =>
            cost.serviceType === serviceType &&
            (day === from || dayOrBeforeEvery(cost.cost.validFrom) === day),
        )
        .map(unitCostInForce),
    )
  }
}
