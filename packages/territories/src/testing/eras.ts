import { startOfDayInRiga } from '../riga-day.ts'

/** "As known on a day" means as known at the end of that day. */
export function knownOn(day: string): number {
  return startOfDayInRiga(day) + 23 * 3_600_000 - 1
}

export const TODAY = '2026-02-01'
export const KNOWN_TODAY = knownOn(TODAY)

/** One day in each era, with a day on which its division was known. */
export const ERAS = [
  { on: '2019-01-01', known: '2019-01-01', municipalities: 119 },
  { on: '2019-01-01', known: '2020-07-01', municipalities: 119 },
  { on: '2019-01-01', known: '2021-06-01', municipalities: 119 },
  { on: '2019-01-01', known: TODAY, municipalities: 119 },
  { on: '2022-01-01', known: '2020-07-01', municipalities: 42 },
  { on: '2022-01-01', known: '2021-06-01', municipalities: 43 },
  { on: '2022-01-01', known: TODAY, municipalities: 43 },
  { on: TODAY, known: TODAY, municipalities: 42 },
].map((era) => ({ ...era, knownAtMs: knownOn(era.known) }))
