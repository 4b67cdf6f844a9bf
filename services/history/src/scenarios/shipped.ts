import {
  closureOrders,
  dateOf,
  dayOf,
  infrastructureProjects,
  knownSinceMs,
  rigaDay,
  serviceUnits,
  startOfRigaDay,
  streamOf,
  type CalendarDate,
  type DomainEvent,
  type EdtfDate,
  type EpochMs,
  type Known,
} from '@vietas/domain'
import type { MadeFrom } from './make-scenario.ts'
import { NewScenario } from './scenario.ts'

/** The log at hand, as it is known now. */
type AtHand = Pick<MadeFrom, 'registers' | 'territories' | 'now'>

/** Of a `NewScenario`. */
interface Changed {
  readonly leaveOut?: readonly object[]
  readonly add?: readonly object[]
}

/** A scenario made from the log at hand. */
export interface Shipped {
  readonly name: string
  readonly changed: (atHand: AtHand) => Changed
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
    whyNot: 'No project is commissioned, and of none under way it is stated when it is to open.',
  },
}

function kalkuniNotRevoked({ registers }: AtHand): Changed {
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
function standingOrdersRevoked({ registers, now }: AtHand): Changed {
  const orders = registers.of(closureOrders)
  const today = rigaDay(now)
  const add = [...orders.ids()].flatMap((id) => {
    const state = orders.get(id, now)
    const order = state && closureOrders.on(state, { validAt: today, knownAt: today })
    if (order === undefined || !['standing', 'in-effect'].includes(order.status)) return []
    const revokedOn = dateOf(Math.min(today, dayOf(order.effectiveOn) - 1))
    const knownSince = knownFrom(revokedOn, orders.factsOf(id), now)
    return [{ act: 'revokeClosureOrder', id, body: { revokedOn }, knownSince }]
  })
  return { add }
}

/** What is commissioned comes a year later, and what is expected is expected a year later. */
function projectsLate(atHand: AtHand): Changed {
  const projects = atHand.registers.of(infrastructureProjects)
  const changes = [...projects.ids()].map((id) => {
    const commissioned = projects.factsOf(id).find(({ type }) => type === 'ProjectCommissioned')
    if (commissioned?.type !== 'ProjectCommissioned') return { add: expectedLater(atHand, id) }
    return {
      leaveOut: [{ stream: streamOf(infrastructureProjects, id), events: [commissioned.id] }],
      add: [commissionedLater(atHand, id, commissioned.data)],
    }
  })
  return {
    leaveOut: changes.flatMap(({ leaveOut = [] }) => leaveOut),
    add: changes.flatMap(({ add }) => add),
  }
}

type Commissioned = Extract<DomainEvent, { type: 'ProjectCommissioned' }>

/** Where the later day is still to come, it is expected then, from the day that it was to come. */
function commissionedLater(
  { registers, territories, now }: AtHand,
  id: string,
  { commissionedOn, opens, enlarges }: Commissioned['data'],
): object {
  const facts = registers.of(infrastructureProjects).factsOf(id)
  const later = aYearAfter(commissionedOn)
  if (dayOf(later) > rigaDay(now)) {
    const body = { revisedOn: commissionedOn, expectedOpening: later }
    const knownSince = knownFrom(commissionedOn, facts, now)
    return { act: 'reviseProject', id, body, knownSince }
  }
  const knownSince = knownFrom(later, facts, now)
  // A reform may lie between the two days.
  const lens = territories.lensFor(later, knownSinceMs(knownSince))
  const then = ({ municipality, parish }: (typeof opens)[number]): string =>
    lens.find(municipality) === undefined ? municipality : lens.locate(municipality, parish).code
  const body = {
    commissionedOn: later,
    opens: opens.map((unit) => ({ ...unit, municipality: then(unit) })),
    enlarges,
  }
  return { act: 'commissionProject', id, body, knownSince }
}

function expectedLater({ registers, now }: AtHand, id: string): object[] {
  const today = rigaDay(now)
  const state = registers.of(infrastructureProjects).get(id, now)
  const project = state && infrastructureProjects.on(state, { validAt: today, knownAt: today })
  if (!project?.expectedOpening || project.stage === 'cancelled') return []
  const expectedOpening = aYearAfter(project.expectedOpening)
  return [{ act: 'reviseProject', id, body: { revisedOn: dateOf(today), expectedOpening } }]
}

/** As precise, and as certain; 28 February for 29 February. */
function aYearAfter(date: EdtfDate): EdtfDate {
  const [year, rest] = [Number(date.slice(0, 4)) + 1, date.slice(4)]
  return `${year}${rest.replace(/^-02-29/, '-02-28')}`
}

/** What happens to something on a day is known from then on, though not before what it happens to. */
function knownFrom(
  date: CalendarDate,
  facts: readonly Pick<Known<unknown>, 'knownSince'>[],
  now: EpochMs,
): string {
  const last = facts.findLast(({ knownSince }) => knownSince <= now)?.knownSince ?? 0
  return last > startOfRigaDay(dayOf(date)) ? new Date(last).toISOString() : date
}

/** Undefined where the log holds nothing that it is about. */
export function shippedFrom({ name, changed }: Shipped, atHand: AtHand): NewScenario | undefined {
  const made = NewScenario.parse({ name, ...changed(atHand) })
  return made.leaveOut.length + made.add.length === 0 ? undefined : made
}

/** By their ids. */
export const SHIPPED: ReadonlyMap<string, Shipped> = new Map(Object.entries(ALL))
