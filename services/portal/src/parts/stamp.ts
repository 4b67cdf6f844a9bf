import type { Instead } from '../answers/asked-of.ts'
import type { Day } from '../days.ts'

/** What a file says of itself: its dates, whether anything in it is generated, and what it is of if not of the log. */
export interface Stamp extends Instead {
  readonly validAt: Day
  readonly knownAt: Day
  readonly generated: boolean
}

/** The same as columns of a table, or members of an object. */
export const stampFields = ({
  validAt,
  knownAt,
  generated,
  scenario,
  replay,
}: Stamp): Record<string, string> => ({
  validAt,
  knownAt,
  generated: String(generated),
  ...(scenario !== undefined && { ofScenario: scenario }),
  ...(replay !== undefined && { ofReplay: replay }),
})
