import { MOST_SEED, MOST_UNITS, MOST_YEARS, type Generation } from '@vietas/generator'

/** What each option was given, every time that it was. */
export interface Numbers {
  readonly seed?: readonly string[] | undefined
  readonly units?: readonly string[] | undefined
  readonly years?: readonly string[] | undefined
}

/** The country that was asked for, or what was expected instead. */
export function numbersOf({ seed, units, years }: Numbers): Generation | string {
  const generation = {
    seed: numberIn(seed ?? [], 0, MOST_SEED),
    units: numberIn(units ?? ['2500'], 1, MOST_UNITS),
    years: numberIn(years ?? ['10'], 1, MOST_YEARS),
  }
  if (generation.seed === undefined) return expected('--seed', 0, MOST_SEED)
  if (generation.units === undefined) return expected('--units', 1, MOST_UNITS)
  if (generation.years === undefined) return expected('--years', 1, MOST_YEARS)
  return generation as Generation
}

const DECIMAL = /^\d{1,10}$/

function numberIn(texts: readonly string[], least: number, most: number): number | undefined {
  const [text = '', ...more] = texts
  const number = DECIMAL.test(text) && more.length === 0 ? Number(text) : Number.NaN
  return number >= least && number <= most ? number : undefined
}

const expected = (option: string, least: number, most: number): string =>
  `Expected ${option} once, with a whole number from ${least} to ${most}.`
