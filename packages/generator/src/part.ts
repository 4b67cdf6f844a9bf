import type { Country } from './country.ts'

/** What a country's life is made of, a part for each capability. */
export interface Part {
  /** What is so on the first day. */
  readonly begin?: (country: Country) => void
  readonly happenings: readonly Happening[]
}

export interface Happening {
  /** For each unit that has opened. */
  readonly timesAYear: number
  /** Does nothing where there is no occasion for it. */
  readonly happen: (country: Country) => void
}
