import { BEFORE_EVERY_DAY, dateOf, type CalendarDate, type Day } from './calendar-date.ts'

/** What a command leads to. A refusal is part of the domain: named, tested, explained over HTTP. */
export type Decision<Event, Code extends string> =
  | { readonly outcome: 'accepted'; readonly events: readonly Event[] }
  | { readonly outcome: 'refused'; readonly refusal: Refusal<Code> }

export interface Refusal<Code extends string = string> {
  readonly code: Code
  /** The first day on which the rule would be broken, where the refusal is about days. */
  readonly firstDay?: CalendarDate
  /** JSON pointer of the field at fault in the command. */
  readonly pointer?: string
  /** What or who stands in the way: an order's or unit's id. */
  readonly conflictsWith?: string
}

/** The first day of a refusal, unless it lies before every day that has a date. */
export function firstDayIs(day: Day): Pick<Refusal, 'firstDay'> {
  return day === BEFORE_EVERY_DAY ? {} : { firstDay: dateOf(day) }
}

export function accepted<Event>(...events: readonly Event[]): Decision<Event, never> {
  return { outcome: 'accepted', events }
}

export function refused<Code extends string>(
  code: Code,
  about: Omit<Refusal<Code>, 'code'> = {},
): Decision<never, Code> {
  return { outcome: 'refused', refusal: { code, ...about } }
}
