import {
  closureOrders,
  dateOf,
  dayOf,
  infrastructureProjects,
  rigaDay,
  serviceUnits,
  streamOf,
  type CalendarDate,
  type EpochMs,
} from '@vietas/domain'
import type { AskedRegisters } from '@vietas/capacity-questions'
import { NewScenario } from './scenario.ts'

/** Of a `NewScenario`. */
interface Changed {
  readonly leaveOut?: readonly object[]
  readonly add?: readonly object[]
}

/** A scenario made from the log at hand. */
export interface Shipped {
  readonly name: string
  readonly changed: (registers: AskedRegisters, now: EpochMs) => Changed
  /** What the log does not hold where it changes nothing. */
  readonly whyNot: string
}

/** By the ids under which they are asked. */
const ALL: Readonly<Record<string, Shipped>> = {
  'order-on-kalkuni-not-revoked': {
    name: 'The order on Kalkūni not revoked',
    changed: kalkuniNotRevoked,
    whyNot: 'No closure order on a unit opened as Kalkūni has been revoked.',
  },
  'every-standing-order-revoked': {
    name: 'Every standing order revoked',
    changed: standingOrdersRevoked,
    whyNot: 'No closure order is standing or in effect.',
  },
  'every-project-a-year-late': {
    name: 'Every project a year late',
    changed: projectsLate,
    whyNot:
      'No project is commissioned, and of none under way a year or month of opening is stated.',
  },
}

function kalkuniNotRevoked(registers: AskedRegisters): Changed {
  const orders = registers.of(closureOrders)
  const isOfKalkuni = (unitId: string): boolean =>
    registers
      .of(serviceUnits)
      .factsOf(unitId)
      .some(
        ({ type, data }) =>
          type === 'ServiceUnitOpened' && 'name' in data && data.name.includes('Kalkūni'),
      )
  const leaveOut = [...orders.ids()].flatMap((id) => {
    const facts = orders.factsOf(id)
    const units = facts.flatMap(({ data }) => ('orderId' in data ? data.units : []))
    const events = facts
      .filter(({ type }) => type === 'ClosureOrderRevoked')
      .map((event) => event.id)
    return events.length > 0 && units.some(isOfKalkuni)
      ? [{ stream: streamOf(closureOrders, id), events }]
      : []
  })
  return { leaveOut }
}

/** One that has taken effect is revoked on the last day before. */
function standingOrdersRevoked(registers: AskedRegisters, now: EpochMs): Changed {
  const orders = registers.of(closureOrders)
  const today = rigaDay(now)
  const add = [...orders.ids()].flatMap((id) => {
    const state = orders.get(id, now)
    const order = state && closureOrders.on(state, { validAt: today, knownAt: today })
    if (order === undefined || !['standing', 'in-effect'].includes(order.status)) return []
    const revokedOn = dateOf(Math.min(today, dayOf(order.effectiveOn) - 1))
    return [{ act: 'revokeClosureOrder', id, body: { revokedOn }, knownSince: revokedOn }]
  })
  return { add }
}

/** What is commissioned comes a year later, and what is expected is expected a year later. */
function projectsLate(registers: AskedRegisters, now: EpochMs): Changed {
  const projects = registers.of(infrastructureProjects)
  const today = rigaDay(now)
  const changes = [...projects.ids()].map((id) => {
    const commissioned = projects.factsOf(id).find(({ type }) => type === 'ProjectCommissioned')
    if (commissioned?.type !== 'ProjectCommissioned') return { add: revised(registers, id, now) }
    const { opens, enlarges } = commissioned.data
    const commissionedOn = aYearAfter(commissioned.data.commissionedOn)
    const again = {
      act: 'commissionProject',
      id,
      body: { commissionedOn, opens, enlarges },
      knownSince: commissionedOn,
    }
    return {
      leaveOut: [{ stream: streamOf(infrastructureProjects, id), events: [commissioned.id] }],
      add: dayOf(commissionedOn) < today ? [again] : [],
    }
  })
  return {
    leaveOut: changes.flatMap(({ leaveOut = [] }) => leaveOut),
    add: changes.flatMap(({ add }) => add),
  }
}

function revised(registers: AskedRegisters, id: string, now: EpochMs): object[] {
  const today = rigaDay(now)
  const state = registers.of(infrastructureProjects).get(id, now)
  const project = state && infrastructureProjects.on(state, { validAt: today, knownAt: today })
  const year = /^(\d{4})(-\d{2})?$/.exec(project?.expectedOpening ?? '')
  if (
    project === undefined ||
    year === null ||
    ['commissioned', 'cancelled'].includes(project.stage)
  )
    return []
  const expectedOpening = `${Number(year[1]) + 1}${year[2] ?? ''}`
  return [{ act: 'reviseProject', id, body: { revisedOn: dateOf(today), expectedOpening } }]
}

/** 28 February for 29 February. */
function aYearAfter(date: CalendarDate): string {
  const [year, rest] = [Number(date.slice(0, 4)) + 1, date.slice(4)]
  return `${year}${rest === '-02-29' ? '-02-28' : rest}`
}

/** Undefined where the log holds nothing that it is about. */
export function shippedFrom(
  { name, changed }: Shipped,
  registers: AskedRegisters,
  now: EpochMs,
): NewScenario | undefined {
  const made = NewScenario.parse({ name, ...changed(registers, now) })
  return made.leaveOut.length + made.add.length === 0 ? undefined : made
}

/** By their ids. */
export const SHIPPED: ReadonlyMap<string, Shipped> = new Map(Object.entries(ALL))
