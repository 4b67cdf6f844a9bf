import { courseOf } from '../closure-orders/order-course.ts'
import { AFTER_EVERY_DAY, BEFORE_EVERY_DAY, type Day } from '../shared/calendar-date.ts'
import type { Phase, Place, Status, Unit } from './unit.ts'

type Step =
  | { readonly on: Day; readonly kind: 'opened' | 'reopened' | 'closed' | 'suspended' | 'resumed' }
  | { readonly on: Day; readonly kind: 'closed-by-order'; readonly confirmed: boolean }

const NOWHERE: Place = { municipality: '' }

/** The unit's phases over all days; none while its opening is not known. */
export function phasesOf(unit: Unit): readonly Phase[] {
  if (!unit.opening) return []
  const steps = stepsOf(unit)
  const standing = standingIntervals(unit)
  const days = new Set<Day>([BEFORE_EVERY_DAY])
  for (const step of steps) days.add(step.on)
  for (const { from, until } of standing) days.add(from).add(until)
  for (const { on } of unit.locations) days.add(on)
  const phases: Phase[] = []
  let next = 0
  let standingOf: Standing = NOT_YET_OPEN
  for (const from of [...days].sort((a, b) => a - b)) {
    if (from >= AFTER_EVERY_DAY) break
    while (next < steps.length && (steps[next] as Step).on <= from)
      standingOf = advance(standingOf, steps[next++] as Step)
    phases.push({
      from,
      status: statusOf(standingOf),
      closing: standing.some((order) => order.from <= from && from < order.until),
      unconfirmedClosure: standingOf.closed === 'by-unconfirmed-order',
      location: locationOn(unit, from),
    })
  }
  return phases
}

interface Standing {
  readonly opened: boolean
  readonly suspended: boolean
  readonly closed: false | 'confirmed' | 'by-unconfirmed-order'
}
const NOT_YET_OPEN: Standing = { opened: false, suspended: false, closed: false }

function advance(was: Standing, step: Step): Standing {
  switch (step.kind) {
    case 'opened':
      return { ...was, opened: true }
    case 'reopened':
      return { ...was, suspended: false, closed: false }
    case 'suspended':
      return { ...was, suspended: true }
    case 'resumed':
      return { ...was, suspended: false }
    case 'closed':
      return { ...was, closed: 'confirmed' }
    case 'closed-by-order':
      if (was.closed === 'confirmed' || step.confirmed) return { ...was, closed: 'confirmed' }
      return { ...was, closed: 'by-unconfirmed-order' }
  }
}

function statusOf(standing: Standing): Status {
  if (!standing.opened) return 'not-yet-open'
  if (standing.closed !== false) return 'closed'
  return standing.suspended ? 'suspended' : 'open'
}

/** In order of days; on one day what an order does comes first, then reports as they became known. */
function stepsOf(unit: Unit): Step[] {
  const steps: Step[] = []
  for (const order of unit.orders.values()) {
    const course = courseOf(order)
    if (course && course.closesOn < AFTER_EVERY_DAY)
      steps.push({
        on: course.closesOn,
        kind: 'closed-by-order',
        confirmed: order.carriedOut !== undefined,
      })
  }
  return [...steps, ...unit.operation].sort((a, b) => a.on - b.on)
}

function standingIntervals(unit: Unit): { readonly from: Day; readonly until: Day }[] {
  const intervals: { readonly from: Day; readonly until: Day }[] = []
  for (const order of unit.orders.values()) {
    const course = courseOf(order)
    if (course && course.standsFrom < course.standsUntil)
      intervals.push({ from: course.standsFrom, until: course.standsUntil })
  }
  return intervals
}

function locationOn(unit: Unit, day: Day): Place {
  let location: Place | undefined
  for (const step of unit.locations) if (step.on <= day) location = step.location
  return location ?? unit.opening?.location ?? NOWHERE
}

export function phaseOn(unit: Unit, day: Day): Phase | undefined {
  return unit.phases[phaseIndex(unit.phases, day)]
}

/** The index of the phase that a day lies in; units have few phases. */
export function phaseIndex(phases: readonly Phase[], day: Day): number {
  let at = phases.length - 1
  while (at > 0 && (phases[at] as Phase).from > day) at--
  return at
}
