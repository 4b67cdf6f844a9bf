import { dayOf, startOfRigaDay, type Day, type EpochMs } from '@vietas/domain'

/** What country to make. The same three numbers give the same events. */
export interface Generation {
  /** A whole number from 0 to `MOST_SEED`. */
  readonly seed: number
  /** Service units in all, from 1 to `MOST_UNITS`. */
  readonly units: number
  /** How many years up to the last day are reported, from 1 to `MOST_YEARS`. */
  readonly years: number
}

export const MOST_SEED = 2 ** 31 - 1
export const MOST_UNITS = 100_000
/** The municipalities of before the reform of 2009 are not recorded. */
export const MOST_YEARS = 15

/** Fixed, so that a country is the same on whatever day it is made. */
export const LAST_DAY: Day = dayOf('2025-12-31')
/** As known then, whatever reforms have been decided since. */
export const KNOWN_AT: EpochMs = startOfRigaDay(LAST_DAY)

export const firstDayOf = ({ years }: Generation): Day => dayOf(`${2026 - years}-01-01`)

/** How many days are made. */
export const daysOf = (generation: Generation): number => LAST_DAY - firstDayOf(generation) + 1

/** What tells one country from another. */
export const nameOf = ({ seed, units, years }: Generation): string =>
  `generated country, seed ${seed}, ${units} units, ${years} years`
