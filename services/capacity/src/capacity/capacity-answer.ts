import type { CapacityTable } from '@vietas/capacity-ledger'
import {
  BEFORE_EVERY_DAY,
  CalendarDate,
  dateOf,
  MEASURES,
  type Day,
  type Measure,
} from '@vietas/domain'
import { z } from 'zod'
import { MunicipalityAnswer } from '../municipality-answer.ts'

const byMeasure = (description: string) =>
  z
    .object(
      Object.fromEntries(MEASURES.map((measure) => [measure, z.int().optional()])) as Record<
        Measure,
        z.ZodOptional<z.ZodInt>
      >,
    )
    .describe(description)

export const CapacityNumbers = z
  .object({
    units: z.int().describe('Units that operate on the day'),
    places: byMeasure(
      'Sums of what is known; see unitsWithUnknown for what is not. Every measure, or those asked for. More operational places than authorised ones are accepted, and flagged: operationalBeyondAuthorised sums up those of each unit and target group, and stays above 0 where another unit has fewer.',
    ),
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

const GroupLabels = z.object({
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

/** As JSON, without its braces; of the measures only those that are asked for. */
export function numbersText(
  table: CapacityTable,
  group: number,
  validAt: Day,
  measures: readonly Measure[],
): string {
  const oldest = table.oldestConfirmation(group)
  const dated = oldest !== undefined && oldest > BEFORE_EVERY_DAY
  const confirmed = oldest === undefined ? null : dated ? dateOf(oldest) : 'undocumented'
  let places = ''
  let unknown = ''
  let comma = ''
  for (const measure of measures) {
    places += `${comma}"${measure}":${table.sum(group, measure)}`
    unknown += `${comma}"${measure}":${table.unknownUnits(group, measure)}`
    comma = ','
  }
  return (
    `"units":${table.units(group)},"places":{${places}},"unitsWithUnknown":{${unknown}},` +
    `"unconfirmedClosures":${table.unconfirmedClosures(group)},` +
    `"oldestConfirmation":${JSON.stringify(confirmed)},` +
    `"oldestConfirmationAgeDays":${dated ? validAt - oldest : null},` +
    `"uncertainLocations":${table.uncertainLocations(group)}`
  )
}
