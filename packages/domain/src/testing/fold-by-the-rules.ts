import type { ClosureOrderEvent } from '../closure-orders/events.ts'
import { inKnownOrder, type Known } from '../shared/known.ts'
import { MEASURES, type Measure } from '../places/measures.ts'
import type { StatedMeasure } from '../service-units/events.ts'
import type { UnitEvent } from '../service-units/unit-stream-event.ts'
import { BEFORE_EVERY_DAY, dayOf, type Day } from '../shared/calendar-date.ts'
import type { Count } from '../shared/count.ts'
import type { TargetGroup } from '../shared/reference-data.ts'

/**
 * The rules of the fold in their own words, a day at a time and from all events each time: slow,
 * and written apart from the fold, so that each can prove the other wrong.
 */
export function valuesByTheRules(
  known: readonly UnitEvent[],
  targetGroup: TargetGroup,
  day: Day,
): readonly number[] {
  const events = eventsThatCount(known)
  const values = numbers(events, targetGroup, day)
  return MEASURES.map((measure) => values[measure] ?? 0)
}

function eventsThatCount(known: readonly UnitEvent[]): readonly UnitEvent[] {
  const events = [...known].sort(inKnownOrder)
  const withdrawn = new Set(
    events.map((event) => (event.type === 'ReportWithdrawn' ? event.data.eventId : '')),
  )
  const counting = events.filter(({ id }) => !withdrawn.has(id))
  return counting
    .map((event, at) => openingAsCorrected(event, counting.slice(at + 1)))
    .filter(({ type }) => type !== 'ServiceUnitOpeningCorrected')
}

/** Each correction up to the next opening says what the opening ought to have said. */
function openingAsCorrected(event: UnitEvent, since: readonly UnitEvent[]): UnitEvent {
  if (event.type !== 'ServiceUnitOpened') return event
  const data = { ...event.data }
  for (const later of since) {
    if (later.type === 'ServiceUnitOpened') break
    if (later.type !== 'ServiceUnitOpeningCorrected') continue
    data.effectiveOn = later.data.effectiveOn ?? data.effectiveOn
    data.serviceType = later.data.serviceType ?? data.serviceType
  }
  return { ...event, data }
}

function numbers(
  events: readonly UnitEvent[],
  targetGroup: TargetGroup,
  day: Day,
): Partial<Record<Measure, number>> {
  const standing = standingOn(events, day)
  if (standing === 'not-yet-open') return {}
  const count = (measure: StatedMeasure): number => countOn(events, targetGroup, measure, day)
  const [occupied, waiting] = [count('occupied'), count('waiting')]
  if (standing === 'closed') return { waiting, displaced: occupied }
  const authorised = count('authorised')
  if (standing === 'suspended') return { authorised, waiting, displaced: occupied }
  const [operational, reserved] = [count('operational'), count('reserved')]
  const coming = courses(events).some(({ from, until }) => from <= day && day < until)
  return {
    authorised,
    operational,
    occupied,
    reserved,
    waiting,
    free: Math.max(0, operational - occupied - reserved),
    overrun: Math.max(0, occupied + reserved - operational),
    operationalBeyondAuthorised: Math.max(0, operational - authorised),
    ...(coming ? { closing: operational, affected: occupied } : {}),
  }
}

function standingOn(events: readonly UnitEvent[], day: Day): string {
  let opening: Day | undefined
  for (const event of events) if (event.type === 'ServiceUnitOpened') opening = dayOfEvent(event)
  if (opening === undefined || day < opening) return 'not-yet-open'
  let closed = false
  let suspended = false
  for (const on of actDays(events)) {
    if (on > day) break
    if (courses(events).some((order) => order.closesOn === on)) closed = true
    for (const event of events) {
      if (!('effectiveOn' in event.data) || 'orderId' in event.data || dayOfEvent(event) !== on)
        continue
      if (event.type === 'ServiceUnitClosed') closed = true
      if (event.type === 'ServiceUnitReopened') closed = suspended = false
      if (event.type === 'ServiceUnitSuspended') suspended = true
      if (event.type === 'ServiceUnitResumed') suspended = false
    }
  }
  if (closed) return 'closed'
  return suspended ? 'suspended' : 'open'
}

function actDays(events: readonly UnitEvent[]): readonly Day[] {
  const days = new Set(events.map(dayOfEvent))
  for (const { closesOn } of courses(events)) if (closesOn !== undefined) days.add(closesOn)
  return [...days].sort((a, b) => a - b)
}

function dayOfEvent(event: UnitEvent): Day {
  if (!('effectiveOn' in event.data)) return BEFORE_EVERY_DAY
  const { effectiveOn } = event.data
  return effectiveOn === undefined || effectiveOn === 'undocumented'
    ? BEFORE_EVERY_DAY
    : dayOf(effectiveOn)
}

interface Course {
  readonly from: Day
  readonly until: Day
  readonly closesOn: Day | undefined
}

/** Each order lived through a day at a time, until it ends. */
function courses(events: readonly UnitEvent[]): readonly Course[] {
  const acts = events.filter((event): event is Known<ClosureOrderEvent> => 'orderId' in event.data)
  return [...new Set(acts.map(({ data }) => data.orderId))].flatMap((orderId) => {
    const course = courseOf(acts.filter(({ data }) => data.orderId === orderId))
    return course ? [course] : []
  })
}

function courseOf(acts: readonly Known<ClosureOrderEvent>[]): Course | undefined {
  let terms: { readonly from: Day; readonly until: Day } | undefined
  for (const { type, data } of acts)
    if (type === 'ClosureOrderIssued')
      terms = { from: dayOf(data.issuedOn), until: dayOf(data.effectiveOn) }
  if (!terms) return undefined
  const { from } = terms
  let until = Math.max(from, terms.until)
  const first = Math.min(from, ...acts.map(({ data }) => dayOfAct(data)))
  for (let today = first; today < until; today++) {
    for (const { type, data } of acts)
      if (type === 'ClosureOrderAmended' && dayOf(data.amendedOn) === today && today < until)
        until = Math.max(from, today, dayOf(data.effectiveOn))
    for (const { type, data } of acts)
      if (type === 'ClosureOrderRevoked' && dayOf(data.revokedOn) === today && today < until)
        return { from, until: Math.max(from, today), closesOn: undefined }
  }
  return { from, until, closesOn: until }
}

function dayOfAct(data: ClosureOrderEvent['data']): Day {
  if ('amendedOn' in data) return dayOf(data.amendedOn)
  return 'revokedOn' in data ? dayOf(data.revokedOn) : Infinity
}

interface Said {
  readonly on: Day
  readonly value: number
}

const numberOf = (count: Count): number => (count === 'unknown' ? Number.NaN : count)

function countOn(
  events: readonly UnitEvent[],
  targetGroup: TargetGroup,
  measure: StatedMeasure,
  day: Day,
): number {
  let statement: Said | undefined
  let since: Said[] = []
  let offered = false
  for (const event of events) {
    for (const other of ['authorised', 'operational', 'occupied', 'reserved', 'waiting'] as const) {
      const said = statementOf(event, targetGroup, other)
      if (!said || said.on > day) continue
      offered = true
      if (other !== measure || (statement && said.on < statement.on)) continue
      statement = said
      since = since.filter(({ on }) => on > said.on)
    }
    const moved = movementOf(event, targetGroup, measure)
    if (moved && moved.on <= day) since.push(moved)
  }
  if (!offered) return 0
  if (!statement) return Number.NaN
  const { on } = statement
  return since.reduce((sum, moved) => (moved.on >= on ? sum + moved.value : sum), statement.value)
}

function statementOf(
  event: UnitEvent,
  targetGroup: TargetGroup,
  measure: StatedMeasure,
): Said | undefined {
  const on = dayOfEvent(event)
  if (event.type === 'ServiceUnitOpened' || event.type === 'ServiceUnitReopened') {
    const stated = event.data.places.find((places) => places.targetGroup === targetGroup)
    return stated && { on, value: numberOf(stated[measure]) }
  }
  if (!('targetGroup' in event.data) || event.data.targetGroup !== targetGroup) return undefined
  let count: Count | undefined
  if (event.type === 'PlacesAuthorised' && measure === 'authorised') count = event.data.authorised
  if (event.type === 'OperationalPlacesSet' && measure === 'operational')
    count = event.data.operational
  if (event.type === 'CountCorrected' && measure === event.data.measure) count = event.data.count
  if (
    event.type === 'PlacesCounted' &&
    (measure === 'occupied' || measure === 'reserved' || measure === 'waiting')
  )
    count = event.data[measure]
  return count === undefined ? undefined : { on, value: numberOf(count) }
}

const MOVES = {
  PlaceFilled: ['occupied', 1],
  PlaceVacated: ['occupied', -1],
  PlaceReserved: ['reserved', 1],
  ReservationReleased: ['reserved', -1],
  WaitingListJoined: ['waiting', 1],
  WaitingListLeft: ['waiting', -1],
} as const

function movementOf(
  event: UnitEvent,
  targetGroup: TargetGroup,
  measure: StatedMeasure,
): Said | undefined {
  if (!('targetGroup' in event.data) || event.data.targetGroup !== targetGroup) return undefined
  const move = MOVES[event.type as keyof typeof MOVES] as (typeof MOVES)['PlaceFilled'] | undefined
  if (!move || move[0] !== measure) return undefined
  const { data } = event as { data: { places?: number; people?: number } }
  return { on: dayOfEvent(event), value: move[1] * (data.places ?? data.people ?? 0) }
}
