import {
  CHANGES,
  placesIn,
  unconfirmedIn,
  unitsIn,
  unknownIn,
  type Dimension,
  type GroupDifference,
  type GroupKey,
  type Numbers,
} from '@vietas/capacity-ledger'
import { MunicipalityAnswer, municipalityAnswer } from '@vietas/capacity-questions'
import { MEASURES, type Measure } from '@vietas/domain'
import type { Lens } from '@vietas/territories'
import { z } from 'zod'
import { remembered } from './remembered.ts'

const byMeasure = z.partialRecord(z.enum(MEASURES), z.int())

/** A number that is left out is 0. */
export const NumbersAnswer = z
  .object({
    units: z.int().optional().describe('Units that operate'),
    places: byMeasure.describe('Of what is known; see unitsWithUnknown for what is not'),
    unitsWithUnknown: byMeasure.describe('Of how many units a measure is not known'),
    unconfirmedClosures: z.int().optional(),
  })
  .meta({ id: 'Numbers', description: 'What is left out is 0.' })
export type NumbersAnswer = z.infer<typeof NumbersAnswer>

export const ChangeCode = z.enum(CHANGES).describe('Each described in services/history/README.md')

export const ChangeAnswer = z
  .object({
    change: ChangeCode,
    ...NumbersAnswer.shape,
    events: z
      .string()
      .optional()
      .describe('The address of the units and events behind it, where a filter can name the group'),
  })
  .meta({ id: 'Change' })

const Compared = {
  from: NumbersAnswer,
  to: NumbersAnswer,
  difference: NumbersAnswer.describe('What all changes add up to'),
  changes: z.array(ChangeAnswer),
}

export const DiffTotal = z.object(Compared).meta({ id: 'DiffTotal' })
export const DiffGroup = z
  .object({
    municipality: MunicipalityAnswer.optional(),
    planningRegion: z.string().optional(),
    serviceType: z.string().optional(),
    targetGroup: z.string().optional(),
    provider: z.string().nullable().optional().describe('null: the source does not name it'),
    ...Compared,
  })
  .meta({ id: 'DiffGroup' })

/** Only measures that are asked for, and of these only what is not 0. */
export function numbersAnswer(numbers: Numbers, measures: readonly Measure[]): NumbersAnswer {
  const places: NumbersAnswer['places'] = {}
  const unitsWithUnknown: NumbersAnswer['unitsWithUnknown'] = {}
  for (const measure of measures) {
    const [known, unknown] = [placesIn(numbers, measure), unknownIn(numbers, measure)]
    if (known !== 0) places[measure] = known
    if (unknown !== 0) unitsWithUnknown[measure] = unknown
  }
  const units = unitsIn(numbers)
  const unconfirmedClosures = unconfirmedIn(numbers)
  return {
    ...(units === 0 ? {} : { units }),
    places,
    unitsWithUnknown,
    ...(unconfirmedClosures === 0 ? {} : { unconfirmedClosures }),
  }
}

export const isNothing = ({ places, unitsWithUnknown, ...others }: NumbersAnswer): boolean =>
  isEmpty(places) && isEmpty(unitsWithUnknown) && isEmpty(others)

function isEmpty(numbers: object): boolean {
  for (const _ in numbers) return false
  return true
}

export function labelsOf(
  by: readonly Dimension[],
  { key }: Pick<GroupDifference, 'key'>,
  lens: Lens,
) {
  return Object.fromEntries(
    by.map((dimension, at) => [dimension, labelOf(dimension, key[at], lens)] as const),
  )
}

/** The same as fields of JSON, of one group after the other. */
export function labelTexts(by: readonly Dimension[], lens: Lens): (key: GroupKey) => string {
  const textsOf = by.map((dimension) =>
    remembered((value: string | undefined) =>
      JSON.stringify({ [dimension]: labelOf(dimension, value, lens) }).slice(1, -1),
    ),
  )
  return (key) => textsOf.map((textOf, at) => textOf(key[at])).join()
}

function labelOf(dimension: Dimension, value: string | undefined, lens: Lens) {
  const isCode = dimension === 'municipality' && value !== undefined
  return isCode ? municipalityAnswer(value, lens) : (value ?? null)
}
