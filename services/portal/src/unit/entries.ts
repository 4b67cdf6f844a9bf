import type { TimelineEntry } from '../answers/timeline.ts'
import { dayOfInstant, isDay, numberOf, type Day } from '../days.ts'

/** People who come and go: many, and each alone says little. */
const COMING_AND_GOING = new Set([
  'PlaceFilled',
  'PlaceVacated',
  'PlaceReserved',
  'ReservationReleased',
  'WaitingListJoined',
  'WaitingListLeft',
])

/** What was known by a day; what is known of it only later is left out of each entry. */
export const knownBy = (entries: readonly TimelineEntry[], known: Day): readonly TimelineEntry[] =>
  entries
    .filter(({ knownSince }) => dayOfInstant(knownSince) <= known)
    .map((entry) => ({
      ...entry,
      changedBy: entry.changedBy.filter(({ knownSince }) => dayOfInstant(knownSince) <= known),
    }))

/** Why there were to be more people than places, where an event states that. */
export const overrunReason = ({ said }: TimelineEntry): string | undefined =>
  (said['overrun'] as { readonly reason: string } | undefined)?.reason

/** Without people who come and go, except where that was corrected or withdrawn, or they were too many. */
export const telling = (entries: readonly TimelineEntry[]): readonly TimelineEntry[] =>
  entries.filter(
    (entry) =>
      !COMING_AND_GOING.has(entry.type) ||
      entry.changes.length + entry.changedBy.length > 0 ||
      overrunReason(entry) !== undefined,
  )

/** How many days after its day something became known; 0 where that is no day, or not later. */
export function daysLate({ effectiveOn, knownSince }: TimelineEntry): number {
  if (effectiveOn === null || !isDay(effectiveOn)) return 0
  return Math.max(0, numberOf(dayOfInstant(knownSince)) - numberOf(effectiveOn))
}
