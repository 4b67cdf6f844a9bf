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
import { addAscii, addFixed, addNumber, fixed, type Fixed, type JsonBytes } from './json-bytes.ts'

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

const NOT_STATED = 'null: planned places of which no document states it'

const GroupLabels = z.object({
  municipality: MunicipalityAnswer.optional(),
  planningRegion: z.string().optional(),
  serviceType: z.string().nullable().optional().describe(NOT_STATED),
  targetGroup: z.string().nullable().optional().describe(NOT_STATED),
  provider: z.string().nullable().optional().describe('null: the source does not name it'),
  unit: z.string().optional(),
})

export const CapacityGroup = z
  .object({ ...GroupLabels.shape, ...CapacityNumbers.shape })
  .meta({ id: 'CapacityGroup' })

/** What stands before each number. */
interface Names {
  readonly places: readonly Fixed[]
  readonly unknown: readonly Fixed[]
}

/** More than any other of the names and the numbers of a group takes. */
const BYTES_PER_MEASURE = 80
const BYTES_BESIDE = 400

export const mostBytesOf = (measures: readonly Measure[]): number =>
  BYTES_BESIDE + BYTES_PER_MEASURE * measures.length

export function namesOf(measures: readonly Measure[]): Names {
  const named = (field: string): Fixed[] =>
    measures.map((measure, i) => fixed(`${i === 0 ? `,"${field}":{` : ','}"${measure}":`))
  return { places: named('places'), unknown: named('unitsWithUnknown') }
}

const UNITS = fixed('"units":')
const BRACE = fixed('}')
const UNCONFIRMED = fixed('},"unconfirmedClosures":')
const CONFIRMATION = fixed(',"oldestConfirmation":')
const AGE = fixed(',"oldestConfirmationAgeDays":')
const UNCERTAIN = fixed(',"uncertainLocations":')

/** As JSON, without its braces; of the measures only those that are asked for. */
export function addNumbers(
  json: JsonBytes,
  table: CapacityTable,
  group: number,
  validAt: Day,
  measures: readonly Measure[],
  names: Names,
): void {
  addFixed(json, UNITS)
  addNumber(json, table.units(group))
  for (let i = 0; i < measures.length; i++) {
    addFixed(json, names.places[i] as Fixed)
    addNumber(json, table.sum(group, measures[i] as Measure))
  }
  addFixed(json, BRACE)
  for (let i = 0; i < measures.length; i++) {
    addFixed(json, names.unknown[i] as Fixed)
    addNumber(json, table.unknownUnits(group, measures[i] as Measure))
  }
  addFixed(json, UNCONFIRMED)
  addNumber(json, table.unconfirmedClosures(group))
  addConfirmation(json, table.oldestConfirmation(group), validAt)
  addFixed(json, UNCERTAIN)
  addNumber(json, table.uncertainLocations(group))
}

function addConfirmation(json: JsonBytes, oldest: Day | undefined, validAt: Day): void {
  const dated = oldest !== undefined && oldest > BEFORE_EVERY_DAY
  const confirmed = oldest === undefined ? 'null' : dated ? `"${dateOf(oldest)}"` : '"undocumented"'
  addFixed(json, CONFIRMATION)
  addAscii(json, confirmed)
  addFixed(json, AGE)
  if (dated) addNumber(json, validAt - oldest)
  else addAscii(json, 'null')
}
