import type { CapacityTable } from '@vietas/capacity-ledger'
import { MEASURES, type Measure } from '@vietas/domain'
import { z } from 'zod'
import { PopulationAnswer } from './population.ts'

const Rate = z.union([z.number(), z.literal('unknown')])

export const Rates = z.object({
  occupancy: Rate.nullable().describe(
    'Places occupied or reserved, for each operational one, to 0.001, as sum over sum; unknown where any of these counts is, null where there are no operational places',
  ),
  population: PopulationAnswer.nullable().describe('null: unknown'),
  per1000: z
    .object(
      Object.fromEntries(MEASURES.map((measure) => [measure, Rate.optional()])) as Record<
        Measure,
        z.ZodOptional<typeof Rate>
      >,
    )
    .describe(
      'Each measure for 1,000 people of the population, to 0.01; unknown where it is of any unit, or the people are',
    ),
})
export type Rates = z.infer<typeof Rates>

export function ratesOf(
  table: CapacityTable,
  group: number,
  measures: readonly Measure[],
  population: PopulationAnswer | undefined,
): Rates {
  const per1000 = measures.map((measure) => {
    const isUnknown = population === undefined || table.unknownUnits(group, measure) > 0
    const rate = isUnknown
      ? 'unknown'
      : rounded((1000 * table.sum(group, measure)) / population.count, 100)
    return [measure, rate] as const
  })
  return {
    occupancy: occupancyOf(table, group),
    population: population ?? null,
    per1000: Object.fromEntries(per1000),
  }
}

function occupancyOf(table: CapacityTable, group: number): Rates['occupancy'] {
  const measures = ['operational', 'occupied', 'reserved'] as const
  if (measures.some((measure) => table.unknownUnits(group, measure) > 0)) return 'unknown'
  const operational = table.sum(group, 'operational')
  if (operational === 0) return null
  return rounded((table.sum(group, 'occupied') + table.sum(group, 'reserved')) / operational, 1000)
}

const rounded = (value: number, parts: number): number => Math.round(value * parts) / parts
