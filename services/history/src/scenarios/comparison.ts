import {
  DIMENSIONS,
  prepareInSteps,
  queryCapacity,
  type CapacityQuery,
  type CapacityTable,
  type Dimension,
} from '@vietas/capacity-ledger'
import { MEASURES, type Measure } from '@vietas/domain'
import {
  clocksOf,
  ClocksAnswer,
  filterOf,
  finished,
  type ClockParameters,
  type FilterParameters,
  type Reader,
} from '@vietas/capacity-questions'
import { z } from 'zod'

/** A page of all units is what the questions themselves give. */
export const COMPARED = DIMENSIONS.filter((dimension) => dimension !== 'unit')

const byMeasure = z.object(
  Object.fromEntries(MEASURES.map((measure) => [measure, z.int()])) as Record<Measure, z.ZodInt>,
)

const Numbers = z
  .object({
    units: z.int().describe('Units that operate on the day'),
    places: byMeasure,
    unitsWithUnknown: byMeasure,
    unconfirmedClosures: z.int(),
  })
  .meta({ id: 'ComparedNumbers' })
type Numbers = z.infer<typeof Numbers>

const Compared = z.object({
  scenario: Numbers,
  baseline: Numbers,
  difference: Numbers.describe('The scenario less the baseline'),
})

export const ComparisonAnswer = z.object({
  ...ClocksAnswer.shape,
  position: z.string().describe('The log counts up to here in both'),
  total: Compared,
  groups: z.array(
    z.object({ group: z.record(z.string(), z.string().nullable()), ...Compared.shape }),
  ),
})
type ComparisonAnswer = z.infer<typeof ComparisonAnswer>

type Asked = ClockParameters & FilterParameters & { readonly by?: readonly Dimension[] | undefined }

/** The same question to both, and what the scenario has more or less. */
export async function comparisonOf(
  scenario: Reader,
  baseline: Reader,
  asked: Asked,
): Promise<Omit<ComparisonAnswer, 'validAt' | 'knownAt' | 'boundaries'>> {
  const { by = [] } = asked
  const [ours, theirs] = [await tablesOf(scenario, asked), await tablesOf(baseline, asked)]
  const keys = new Map(
    [ours, theirs].flatMap(({ groups }) =>
      groups.present.map((group) => {
        const key = groups.groups[group] ?? []
        return [JSON.stringify(key), key] as const
      }),
    ),
  )
  return {
    position: scenario.projection.position() ?? '',
    total: compared(
      numbersOf(ours.total, ours.total.total),
      numbersOf(theirs.total, theirs.total.total),
    ),
    groups: [...keys.keys()].sort().map((text) => {
      const key = keys.get(text) ?? []
      return {
        group: Object.fromEntries(by.map((name, at) => [name, key[at] ?? null])),
        ...compared(
          numbersOf(ours.groups, ours.groups.find(key)),
          numbersOf(theirs.groups, theirs.groups.find(key)),
        ),
      }
    }),
  }
}

interface Tables {
  readonly total: CapacityTable
  readonly groups: CapacityTable
}

async function tablesOf(reader: Reader, asked: Asked): Promise<Tables> {
  const { index, territories } = reader.projection.view()
  const { validAt, knownAt, lens } = clocksOf(asked, {}, reader.now(), territories())
  const query: CapacityQuery = {
    validAt,
    knownAt,
    lens,
    by: asked.by ?? [],
    filter: filterOf(asked, lens),
  }
  await finished(prepareInSteps(index, query))
  return { groups: queryCapacity(index, query), total: queryCapacity(index, { ...query, by: [] }) }
}

function numbersOf(table: CapacityTable, group: number | undefined): Numbers {
  const byMeasure = (of: (group: number, measure: Measure) => number) =>
    Object.fromEntries(
      MEASURES.map((measure) => [measure, group === undefined ? 0 : of(group, measure)]),
    ) as Record<Measure, number>
  return {
    units: group === undefined ? 0 : table.units(group),
    places: byMeasure(table.sum),
    unitsWithUnknown: byMeasure(table.unknownUnits),
    unconfirmedClosures: group === undefined ? 0 : table.unconfirmedClosures(group),
  }
}

function compared(scenario: Numbers, baseline: Numbers): z.infer<typeof Compared> {
  const less = (name: 'places' | 'unitsWithUnknown') =>
    Object.fromEntries(
      MEASURES.map((measure) => [measure, scenario[name][measure] - baseline[name][measure]]),
    ) as Record<Measure, number>
  return {
    scenario,
    baseline,
    difference: {
      units: scenario.units - baseline.units,
      places: less('places'),
      unitsWithUnknown: less('unitsWithUnknown'),
      unconfirmedClosures: scenario.unconfirmedClosures - baseline.unconfirmedClosures,
    },
  }
}
