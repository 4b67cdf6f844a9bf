import {
  CHANGES,
  differencesByGroup,
  DIMENSIONS,
  emptyNumbers,
  prepareInSteps,
  queryCapacity,
  type CapacityQuery,
  type CapacityTable,
  type Change,
  type Dimension,
  type GroupDifference,
} from '@vietas/capacity-ledger'
import { BEFORE_EVERY_DAY, MEASURES, type Measure } from '@vietas/domain'
import {
  clocksOf,
  ClocksAnswer,
  filterOf,
  finished,
  nowOf,
  type ClockParameters,
  type FilterParameters,
  type Reader,
} from '@vietas/capacity-questions'
import { z } from 'zod'
import { ChangeCode, isNothing, NumbersAnswer, numbersAnswer } from '../diff/diff-answer.ts'

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
  changes: z
    .array(z.object({ change: ChangeCode, ...NumbersAnswer.shape }).meta({ id: 'ComparedChange' }))
    .describe(
      'By what the difference came about: of each change, what the scenario has of it by then less what the baseline has. They add up to the difference.',
    ),
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
      changesOf(ours.byChange.get(WHOLE), theirs.byChange.get(WHOLE)),
    ),
    groups: [...keys.keys()].sort().map((text) => {
      const key = keys.get(text) ?? []
      return {
        group: Object.fromEntries(by.map((name, at) => [name, key[at] ?? null])),
        ...compared(
          numbersOf(ours.groups, ours.groups.find(key)),
          numbersOf(theirs.groups, theirs.groups.find(key)),
          changesOf(ours.byChange.get(text), theirs.byChange.get(text)),
        ),
      }
    }),
  }
}

interface Tables {
  readonly total: CapacityTable
  readonly groups: CapacityTable
  /** By what the numbers of each group came about. */
  readonly byChange: ReadonlyMap<string, GroupDifference>
}

const WHOLE = 'the whole'

async function tablesOf(reader: Reader, asked: Asked): Promise<Tables> {
  const view = reader.projection.view()
  const { index, territories } = view
  const { validAt, knownAt, lens } = clocksOf(asked, {}, nowOf(reader, view), territories())
  const query: CapacityQuery = {
    validAt,
    knownAt,
    lens,
    by: asked.by ?? [],
    filter: filterOf(asked, lens),
  }
  await finished(prepareInSteps(index, query))
  const from = { ...query, validAt: BEFORE_EVERY_DAY - 1 }
  const since = await finished(differencesByGroup(index, { ...query, from, to: query }))
  return {
    groups: queryCapacity(index, query),
    total: queryCapacity(index, { ...query, by: [] }),
    byChange: new Map([
      [WHOLE, since.total],
      ...since.groups.map((group) => [JSON.stringify(group.key), group] as const),
    ]),
  }
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

type Changes = z.infer<typeof Compared>['changes']

function changesOf(
  scenario: GroupDifference | undefined,
  baseline: GroupDifference | undefined,
): Changes {
  const by = (difference: GroupDifference | undefined, change: Change) =>
    difference?.by.get(change) ?? emptyNumbers()
  return CHANGES.flatMap((change) => {
    const [ours, theirs] = [by(scenario, change), by(baseline, change)]
    const numbers = emptyNumbers().map((_, at) => (ours[at] as number) - (theirs[at] as number))
    const answer = numbersAnswer(numbers, MEASURES)
    return isNothing(answer) ? [] : [{ change, ...answer }]
  })
}

function compared(
  scenario: Numbers,
  baseline: Numbers,
  changes: Changes,
): z.infer<typeof Compared> {
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
    changes,
  }
}
