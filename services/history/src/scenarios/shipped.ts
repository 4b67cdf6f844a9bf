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

/** A scenario made from the log at hand; undefined where it holds nothing that it is about. */
type Make = (registers: AskedRegisters, now: EpochMs) => NewScenario | undefined

/** By the ids under which they are asked. */
const MAKES: Readonly<Record<string, Make>> = {
  'order-on-kalkuni-not-revoked': kalkuniNotRevoked,
  'every-standing-order-revoked': standingOrdersRevoked,
  'every-project-a-year-late': projectsLate,
}

function kalkuniNotRevoked(registers: AskedRegisters): NewScenario | undefined {
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
  return scenario('The order on Kalkūni not revoked', { leaveOut })
}

/** One that has taken effect is revoked on the last day before. */
function standingOrdersRevoked(registers: AskedRegisters, now: EpochMs): NewScenario | undefined {
  const orders = registers.of(closureOrders)
  const today = rigaDay(now)
  const add = [...orders.ids()].flatMap((id) => {
    const state = orders.get(id, now)
    const order = state && closureOrders.on(state, { validAt: today, knownAt: today })
    if (order === undefined || !['standing', 'in-effect'].includes(order.status)) return []
    const revokedOn = dateOf(Math.min(today, dayOf(order.effectiveOn) - 1))
    return [{ act: 'revokeClosureOrder', id, body: { revokedOn }, knownSince: revokedOn }]
  })
  return scenario('Every standing order revoked', { add })
}

/** What is commissioned comes a year later, and what is expected is expected a year later. */
function projectsLate(registers: AskedRegisters, now: EpochMs): NewScenario | undefined {
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
  return scenario('Every project a year late', {
    leaveOut: changes.flatMap(({ leaveOut = [] }) => leaveOut),
    add: changes.flatMap(({ add }) => add),
  })
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

const scenario = (name: string, changed: object): NewScenario | undefined => {
  const made = NewScenario.parse({ name, ...changed })
  return made.leaveOut.length + made.add.length === 0 ? undefined : made
}

/** By their ids. */
export const SHIPPED: ReadonlyMap<string, Make> = new Map(Object.entries(MAKES))
