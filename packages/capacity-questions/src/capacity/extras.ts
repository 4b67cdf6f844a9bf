import type { CapacityQuery, CapacityTable, GroupKey } from '@vietas/capacity-ledger'
import { MEASURES, type Measure } from '@vietas/domain'
import { wholeNumber } from '@vietas/service-kit'
import { z } from 'zod'
import type { Answering } from '../answering.ts'
import type { Clocks } from '../clocks.ts'
import { populationFor } from '../series/population.ts'
import { ratesOf } from '../series/rates.ts'

export const AtLeast = wholeNumber(0, 1_000_000)
  .optional()
  .describe('Only groups with at least so many places that are known to be free')

export const ExtraParameters = {
  atLeast: AtLeast,
  rates: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional()
    .describe(
      'true: with occupancy, and places for 1,000 people of the area. Not with by=unit: people are counted by area.',
    ),
}

interface Parameters {
  readonly atLeast?: number | undefined
  readonly rates?: boolean | undefined
}

export const LeftOut = z
  .object({
    groups: z.int().describe('How many'),
    unknown: z.int().describe('Of how many of them it is not known what is free: it may be enough'),
  })
  .optional()
  .describe('atLeast: groups of this page that have not so many places known to be free')

/** Whether a group has not so many places known to be free; it is counted then. */
export function isLeftOut(
  table: CapacityTable,
  group: number,
  atLeast: number | undefined,
  leftOut: { groups: number; unknown: number },
): boolean {
  if (atLeast === undefined || table.sum(group, 'free') >= atLeast) return false
  leftOut.groups++
  if (table.unknownUnits(group, 'free') > 0) leftOut.unknown++
  return true
}

/** What an answer has or leaves out beside its sums. */
export interface Extras {
  readonly atLeast: number | undefined
  /** The fields that follow the numbers of a group, or of the total, as JSON without its braces. */
  readonly ratesOf: ((table: CapacityTable, group: number, key: GroupKey) => string) | undefined
}

export const NO_EXTRAS: Extras = { atLeast: undefined, ratesOf: undefined }

const FOR_OCCUPANCY: readonly Measure[] = ['operational', 'occupied', 'reserved']

/** The measures asked for, and those that the extras are worked out from. */
export const measuresFor = (
  measures: readonly Measure[],
  { atLeast, rates }: Parameters,
): readonly Measure[] =>
  MEASURES.filter(
    (measure) =>
      measures.includes(measure) ||
      (atLeast !== undefined && measure === 'free') ||
      (rates === true && FOR_OCCUPANCY.includes(measure)),
  )

export function extrasFor(
  { atLeast, rates }: Parameters,
  { by, filter }: Pick<CapacityQuery, 'by' | 'filter'>,
  measures: readonly Measure[],
  clocks: Clocks,
  { view }: Answering,
): Extras {
  if (rates !== true) return { atLeast, ratesOf: undefined }
  const peopleOf = populationFor(view.territories(), clocks, filter)
  return {
    atLeast,
    ratesOf: (table, group, key) => {
      const people = peopleOf(key.length === 0 ? [] : by, key)
      return JSON.stringify(ratesOf(table, group, measures, people)).slice(1, -1)
    },
  }
}
