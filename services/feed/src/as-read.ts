import { dateOfEvent, decodeEvent, isUnreadable, shapeOf } from '@vietas/domain'
import type { RecordedEvent } from '@vietas/event-store'

/** What this release reads an event as. */
export interface AsRead {
  readonly data: unknown
  /** Undefined where this release does not know the shape: the data are then as they were stored. */
  readonly version: number | undefined
  /** An instant, as texts have it. */
  readonly knownSince: string
  readonly effectiveOn: string | undefined
}

/** In the newest shape; what this release cannot read is passed on as it is, not left out. */
export function asRead(event: RecordedEvent): AsRead {
  try {
    const known = decodeEvent(event)
    return {
      data: known.data,
      version: shapeOf(event.type)?.version,
      // Some whole numbers are beyond all instants.
      knownSince: instantText(known.knownSince),
      effectiveOn: dateOfEvent(known),
    }
  } catch (error) {
    if (!isUnreadable(error)) throw error
    const { data, recordedAt } = event
    return { data, version: undefined, knownSince: instantText(recordedAt), effectiveOn: undefined }
  }
}

/** @throws RangeError beyond what a date can be */
const instantText = (instant: number): string => new Date(instant).toISOString()
