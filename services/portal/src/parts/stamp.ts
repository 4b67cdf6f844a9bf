import type { Day } from '../days.ts'

/** What a file says of itself: its dates, and whether anything in it is generated. */
export interface Stamp {
  readonly validAt: Day
  readonly knownAt: Day
  readonly generated: boolean
}

/** The same as columns of a table, or members of an object. */
export const stampFields = ({ validAt, knownAt, generated }: Stamp): Record<string, string> => ({
  validAt,
  knownAt,
  generated: String(generated),
})
