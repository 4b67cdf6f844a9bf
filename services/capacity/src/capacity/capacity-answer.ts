import type { CapacityTable, Dimension, GroupKey } from '@vietas/capacity-ledger'
import {
  BEFORE_EVERY_DAY,
  CalendarDate,
  dateOf,
  MEASURES,
  type Day,
  type Measure,
} from '@vietas/domain'
import { z } from 'zod'
import { MunicipalityAnswer, municipalityAnswer } from '../municipality-answer.ts'

const byMeasure = (description: string) =>
  z
    .object(
      Object.fromEntries(MEASURES.map((measure) => [measure, z.int()])) as Record<
        Measure,
        z.ZodInt
      >,
    )
    .describe(description)

export const CapacityNumbers = z
  .object({
    units: z.int().describe('Units that operate on the day'),
    places: byMeasure('Sums of what is known; see unitsWithUnknown for what is not'),
    unitsWithUnknown: byMeasure('How many units have no known count behind each sum'),
    unconfirmedClosures: z
      .int()
      .describe('Units closed by an order that nobody has reported carried out'),
    oldestConfirmation: z
      .union([CalendarDate, z.literal('undocumented'), z.null()])
      .describe(
        'The day of the oldest last confirmation among the units; null when no unit operates',
      ),
    oldestConfirmationAgeDays: z.int().nullable().describe('Days from then to validAt'),
    uncertainLocations: z
      .int()
      .describe(
        'Units counted in the larger part of a split municipality; their parish is unknown',
      ),
  })
  .meta({ id: 'CapacityNumbers' })
export type CapacityNumbers = z.infer<typeof CapacityNumbers>

export const GroupLabels = z.object({
  municipality: MunicipalityAnswer.optional(),
  planningRegion: z.string().optional(),
  serviceType: z.string().optional(),
  targetGroup: z.string().optional(),
  provider: z.string().nullable().optional().describe('null: the source does not name it'),
  unit: z.string().optional(),
})

export const CapacityGroup = z
  .object({ ...GroupLabels.shape, ...CapacityNumbers.shape })
  .meta({ id: 'CapacityGroup' })
export type CapacityGroup = z.infer<typeof CapacityGroup>

export function numbersOf(table: CapacityTable, group: number, validAt: Day): CapacityNumbers {
  const oldest = table.oldestConfirmation(group)
  const dated = oldest !== undefined && oldest > BEFORE_EVERY_DAY
  return {
    units: table.units(group),
    places: measures((measure) => table.sum(group, measure)),
    unitsWithUnknown: measures((measure) => table.unknownUnits(group, measure)),
    unconfirmedClosures: table.unconfirmedClosures(group),
    oldestConfirmation: oldest === undefined ? null : dated ? dateOf(oldest) : 'undocumented',
    oldestConfirmationAgeDays: dated ? validAt - oldest : null,
    uncertainLocations: table.uncertainLocations(group),
  }
}

const measures = (value: (measure: Measure) => number): Record<Measure, number> =>
  Object.fromEntries(MEASURES.map((measure) => [measure, value(measure)])) as Record<
    Measure,
    number
  >

export const NO_NUMBERS: CapacityNumbers = {
  units: 0,
  places: measures(() => 0),
  unitsWithUnknown: measures(() => 0),
  unconfirmedClosures: 0,
  oldestConfirmation: null,
  oldestConfirmationAgeDays: null,
  uncertainLocations: 0,
}

export function groupAnswer(
  table: CapacityTable,
  group: number,
  by: readonly Dimension[],
  validAt: Day,
): CapacityGroup {
  return { ...labelsOf(by, table.groups[group] as GroupKey), ...numbersOf(table, group, validAt) }
}

function labelsOf(by: readonly Dimension[], key: GroupKey): z.infer<typeof GroupLabels> {
  const labels: Record<string, unknown> = {}
  by.forEach((dimension, i) => {
    const value = key[i]
    labels[dimension] =
      dimension === 'municipality' ? municipalityAnswer(value as string) : (value ?? null)
  })
  return labels
}

const collator = new Intl.Collator('lv')

/** By the names of the groups, as a reader looks for them; a name comes before those it begins. */
export function inReadingOrder(a: CapacityGroup, b: CapacityGroup): number {
  const others = namesOf(b)
  // One by one: no character put between them would count for the collator.
  for (const [i, name] of namesOf(a).entries()) {
    const order = collator.compare(name, others[i] as string)
    if (order !== 0) return order
  }
  return 0
}

const namesOf = (group: CapacityGroup): readonly string[] =>
  [
    group.planningRegion,
    group.municipality?.name,
    group.municipality?.code,
    group.serviceType,
    group.targetGroup,
    group.provider,
    group.unit,
  ].map((name) => name ?? '')
