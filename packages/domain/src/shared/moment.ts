import type { Day } from './calendar-date.ts'
import type { EpochMs } from './instant.ts'

/** When a decision is taken: the clock comes in as an argument. */
export interface Moment {
  /** The calendar date in Europe/Riga. */
  readonly today: Day
  /** Since when what is reported was known; now, unless a source proves an earlier day. */
  readonly knownSince: EpochMs
}
