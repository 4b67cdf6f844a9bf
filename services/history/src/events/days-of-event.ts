import {
  BEFORE_EVERY_DAY,
  dateOfEvent,
  daysOf,
  rigaDay,
  type AnyEvent,
  type Day,
  type DomainEvent,
  type EpochMs,
} from '@vietas/domain'

export interface Days {
  readonly first: Day
  readonly last: Day
}

/** The days that the date of an event can mean. */
const daysOfDate = (date: string): Days =>
  date === 'undocumented' ? { first: BEFORE_EVERY_DAY, last: BEFORE_EVERY_DAY } : daysOf(date)

/** The days that an event is about; undefined where it is about none of its own. */
export function daysOfEvent(event: AnyEvent): Days | undefined {
  const date = dateOfEvent(event)
  return date === undefined ? undefined : daysOfDate(date)
}

/** What these say holds on days before theirs as well: targets as long as their plan does, money for its period. */
const HOLDS_BEFORE: ReadonlySet<string> = new Set<DomainEvent['type']>([
  'PlanTargetsSet',
  'CompensationPaid',
])

/** Whether what an event says can be behind what is so on a day. */
export function countsOn(event: AnyEvent, day: Day): boolean {
  const days = daysOfEvent(event)
  return days === undefined || days.first <= day || HOLDS_BEFORE.has(event.type)
}

/** What names no day stands where it became known. */
export function daysOn(date: string | undefined, knownSince: EpochMs): Days {
  if (date !== undefined) return daysOfDate(date)
  const known = rigaDay(knownSince)
  return { first: known, last: known }
}
