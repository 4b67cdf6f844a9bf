import type { Problem } from '../answers/recording.ts'
import { FAULTS_IN_LATVIAN, PROBLEMS_IN_LATVIAN } from '../words/recording-problems.ts'
import type { Act } from './acts.ts'
import type { Wrong } from './form.svelte.ts'

/** The field that mends a refusal which names none. */
const MENDED_AT: Readonly<Record<string, { field: string; pointer: string }>> = {
  'over-capacity': { field: 'overrun', pointer: '/overrun/reason' },
}

/** What the registry refuses, by the field at fault. */
export function wrongFields(
  { fields }: Act,
  code: string,
  { errors = [], detail = '', firstDay }: Problem,
): readonly (readonly [pointer: string, Wrong])[] {
  const named = errors.flatMap(({ in: part, pointer = '', detail: said }) =>
    part === 'body' && pointer !== '' ? [[pointer, { code, detail: said, firstDay }] as const] : [],
  )
  const mended = MENDED_AT[code]
  if (named.length > 0 || mended === undefined) return named
  const isThere = fields.some(({ name }) => name === mended.field)
  return isThere ? [[mended.pointer, { code, detail, firstDay }]] : []
}

/** A refusal in Latvian; undefined where these pages have no words for it. */
export const inLatvian = (code: string, detail: string): string | undefined =>
  code === 'invalid-request' ? FAULTS_IN_LATVIAN[detail] : PROBLEMS_IN_LATVIAN[code]
