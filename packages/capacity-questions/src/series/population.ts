import { dateOf } from '@vietas/domain'
import type { Dimension, GroupKey } from '@vietas/capacity-ledger'
import type { Population, Territories } from '@vietas/territories'
import { z } from 'zod'
import type { Clocks } from '../clocks.ts'
import { isAmong } from '../question-filter.ts'

export const PopulationAnswer = z
  .object({
    count: z.int(),
    countedOn: z.string().describe('A day, or a year; of several counts the earliest'),
    countedBy: z.array(z.string()),
    certain: z
      .boolean()
      .describe('false: a municipality was split, and all its people count in the larger part'),
  })
  .describe('The people that a rate is by: as they were last counted, by the day, as known then')
export type PopulationAnswer = z.infer<typeof PopulationAnswer>

interface Where {
  readonly municipality?: readonly string[]
  readonly planningRegion?: readonly string[]
}

/** The people of the municipalities that a group is about; undefined where any are unknown. */
export function populationFor(
  { populationOn }: Territories,
  { lens, validAt, knownAt }: Clocks,
  where: Where,
): (by: readonly Dimension[], key: GroupKey) => PopulationAnswer | undefined {
  const on = dateOf(validAt)
  const asked = lens.municipalities.filter(
    ({ code, planningRegion }) =>
      isAmong(where.municipality, code) && isAmong(where.planningRegion, planningRegion),
  )
  const counted = new Map<string, Population | undefined>()
  const peopleOf = (code: string): Population | undefined => {
    if (!counted.has(code)) counted.set(code, populationOn(code, on, knownAt))
    return counted.get(code)
  }
  const known = new Map<string, PopulationAnswer | undefined>()
  return (by, key) => {
    const of = (dimension: Dimension) => key[by.indexOf(dimension)]
    const [code, region] = [of('municipality'), of('planningRegion')]
    const name = `${code ?? ''} ${region ?? ''}`
    if (!known.has(name)) {
      const meant = asked.filter(
        (one) =>
          one.code === (code ?? one.code) && one.planningRegion === (region ?? one.planningRegion),
      )
      known.set(name, summed(meant.map((one) => peopleOf(one.code))))
    }
    return known.get(name)
  }
}

function summed(parts: readonly (Population | undefined)[]): PopulationAnswer | undefined {
  const known = parts.filter((part) => part !== undefined)
  const earliest = known.map(({ countedOn }) => countedOn).sort((a, b) => (a < b ? -1 : 1))[0]
  if (earliest === undefined || known.length < parts.length) return undefined
  return {
    count: known.reduce((sum, { count }) => sum + count, 0),
    countedOn: earliest,
    countedBy: [...new Set(known.flatMap(({ countedBy }) => countedBy))],
    certain: known.every(({ certain }) => certain),
  }
}
