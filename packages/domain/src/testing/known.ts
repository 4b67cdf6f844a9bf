import type { Known } from '../shared/known.ts'
import type { DomainEvent } from '../capabilities.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { startOfRigaDay } from '../shared/instant.ts'

/** The id that the event recorded as number `at` has, counted from 0. */
export const eventId = (at: number): string =>
  `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`

/** A history as recorded one event after the other, all of them on one morning. */
export function recorded<Events extends readonly DomainEvent[]>(
  ...events: Events
): Known<Events[number]>[] {
  return events.map((event: Events[number], at) => known(event, at))
}

/** An event known since a day; recorded as number `at`. */
export function known<Event extends DomainEvent>(
  event: Event,
  at: number,
  knownSince = '2026-01-05',
): Known<Event> {
  return {
    ...event,
    id: eventId(at),
    knownSince: startOfRigaDay(dayOf(knownSince)),
    position: String(at),
  }
}
