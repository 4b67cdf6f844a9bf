import type { AnyEvent } from '../capability.ts'
import { isEdtfDate } from './edtf-date.ts'

/** Days that an event states beside its own. */
const BESIDE = new Set(['dueOn', 'lapsesOn'])

/**
 * From when what an event says is so, as it says it: an EDTF date or `undocumented`; undefined where
 * it is about no day, such as a withdrawal.
 */
export function dateOfEvent({ data }: AnyEvent): string | undefined {
  const said = data as Readonly<Record<string, unknown>>
  const date = said['effectiveOn'] ?? dayNamedOn(said) ?? beginsWith(said)
  return date === 'undocumented' || isEdtfDate(date) ? date : undefined
}

const dayNamedOn = (said: Readonly<Record<string, unknown>>): unknown =>
  Object.entries(said).find(([name]) => name.endsWith('On') && !BESIDE.has(name))?.[1]

function beginsWith({ validFrom, from, asOf, period }: Readonly<Record<string, unknown>>): unknown {
  return validFrom ?? from ?? asOf ?? (period as { readonly from?: unknown } | undefined)?.from
}
