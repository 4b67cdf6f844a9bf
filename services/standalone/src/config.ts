import { MOST_SEED, MOST_UNITS, MOST_YEARS } from '@vietas/generator'
import { FeedConfig } from '@vietas/feed'
import { HistoryConfig } from '@vietas/history'
import { z } from 'zod'

const wholeNumber = (least: number, most: number) => {
  const expected = `Expected a whole number from ${least} to ${most}.`
  return z
    .string()
    .regex(/^\d{1,10}$/, expected)
    .transform(Number)
    .refine((number) => number >= least && number <= most, expected)
}

export const StandaloneConfig = z.object({
  ...HistoryConfig.shape,
  ...FeedConfig.shape,
  /**
   * What an empty log begins with: the documented history, a country that does not exist, or
   * nothing.
   */
  SEED: z.enum(['documented', 'generated', 'none']).default('documented'),
  /** Which country, how large, and over how many years: for `SEED=generated`. */
  GENERATED_SEED: wholeNumber(0, MOST_SEED).default(1),
  GENERATED_UNITS: wholeNumber(1, MOST_UNITS).default(500),
  GENERATED_YEARS: wholeNumber(1, MOST_YEARS).default(10),
})
export type StandaloneConfig = z.infer<typeof StandaloneConfig>
