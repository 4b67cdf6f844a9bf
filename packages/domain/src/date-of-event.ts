import { capabilityOfEvent } from './capabilities.ts'
import type { AnyEvent } from './capability.ts'
import { isEdtfDate } from './shared/edtf-date.ts'

/**
 * The day that an event is about, as its capability declares and it says it: an EDTF date or
 * `undocumented`; undefined where it is about no day of its own, such as a withdrawal.
 */
export function dateOfEvent({ type, data }: AnyEvent): string | undefined {
  const date = capabilityOfEvent(type)?.dates[type]?.(data)
  return date === 'undocumented' || isEdtfDate(date) ? date : undefined
}
