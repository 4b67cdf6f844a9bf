import type { AnyEvent } from '@vietas/domain'
import { daysOfEvent, type Days } from '../events/days-of-event.ts'
import type { RelationsOfEvent } from './relations.ts'

/**
 * The days that what an event says is about. What is about no day is about those of what it withdraws
 * or corrects; undefined where that names none either.
 */
export function daysOfValue(
  event: AnyEvent,
  relations: RelationsOfEvent | undefined,
): Days | undefined {
  const about = [event, ...(relations?.changes ?? []).map(({ event: earlier }) => earlier)]
  return about.map(daysOfEvent).find((days) => days !== undefined)
}
