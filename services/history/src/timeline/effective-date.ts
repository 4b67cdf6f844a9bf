import {
  BEFORE_EVERY_DAY,
  dateOfEvent,
  daysOf,
  isEdtfDate,
  rigaDay,
  type AnyEvent,
  type Day,
  type EpochMs,
  type Known,
} from '@vietas/domain'
import { dayOfEvent } from '../events/event-answer.ts'
import type { RelationsOfEvent } from './relations.ts'

/** From when an event counts, as far as it says it: EDTF, `undocumented`, or undefined for no day. */
export function effectiveDate(event: AnyEvent): string | undefined {
  const date = dayOfEvent(event) ?? dateOfEvent(event)
  return date === 'undocumented' || isEdtfDate(date) ? date : undefined
}

export interface Days {
  readonly first: Day
  readonly last: Day
}

/** What names no day stands where it became known. */
export function daysOn(date: string | undefined, knownSince: EpochMs): Days {
  if (date === 'undocumented') return { first: BEFORE_EVERY_DAY, last: BEFORE_EVERY_DAY }
  if (date !== undefined) return daysOf(date)
  const known = rigaDay(knownSince)
  return { first: known, last: known }
}

/**
 * From when what an event says is so: the last day that its date can mean. What is about no day is
 * about that of what it withdraws or corrects; undefined where that names none either.
 */
export function dayOfValue(
  event: Known<AnyEvent>,
  relations: RelationsOfEvent | undefined,
): Day | undefined {
  const about = [event, ...(relations?.changes ?? []).map(({ event: earlier }) => earlier)]
  const dated = about.find((one) => effectiveDate(one) !== undefined)
  return dated && daysOn(effectiveDate(dated), dated.knownSince).last
}
