import { linkTo } from '../address.svelte.ts'
import type { Changes } from '../query.ts'

/** A way from a row to recording something of it, with the forms filled in as far as the row says. */
export interface ToRecord {
  readonly does: 'record' | 'correct'
  readonly href: string
}

/** Everything that can be recorded of one thing. @param on the parameter of the addresses of its acts */
export const recordingOf = (on: string, id: string, says: Changes = {}): ToRecord => ({
  does: 'record',
  href: linkTo('record', {}, { on, of: id, ...says }),
})

/** Something new by an act. */
export const recordingBy = (act: string, says: Changes): ToRecord => ({
  does: 'record',
  href: linkTo('recordAct', { act }, says),
})

/** A correction, which begins with what the row says. */
export const correctingBy = (act: string, id: string, says: Changes): ToRecord => ({
  does: 'correct',
  href: linkTo('recordAct', { act }, { of: id, ...says }),
})

/** Cents as euros are typed. */
export const eurosTyped = (cents: number | 'unknown'): string =>
  cents === 'unknown' ? cents : (cents / 100).toFixed(2)
