import { hexOf, textHash } from '@vietas/domain'
import type { RecordedEvent } from '@vietas/event-store'

/**
 * What tells a log from every other: which event it begins with, and when that was recorded. Both
 * stay when the log moves to another store, and two logs that begin with the same documented history
 * have not recorded it in the same millisecond.
 */
export const logIdOf = ({ id, recordedAt }: Pick<RecordedEvent, 'id' | 'recordedAt'>): string =>
  hexOf(textHash(`${id} ${recordedAt}`)).slice(0, 16)

/** The `source` of a log's events. */
export const sourceOf = (log: string): string => `urn:vietas:log:${log}`
