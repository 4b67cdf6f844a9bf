import {
  IndicatorReport,
  IndicatorTarget,
  IndicatorValue,
  type IndicatorAnswer,
} from '@vietas/domain'
import type { Lens } from '@vietas/territories'
import { z } from 'zod'
import { AreaAnswer, areaAnswer } from '../area-answer.ts'
import { sortedByTexts } from '../by-texts.ts'
import { MunicipalityAnswer, municipalityAnswer } from '../municipality-answer.ts'

export const ReportWithin = IndicatorReport.extend({
  withinBoundaries: z
    .object({ count: z.int(), municipalities: z.array(MunicipalityAnswer) })
    .nullable()
    .describe('The municipalities named, each once within the boundaries asked for; null: none is'),
}).meta({ id: 'IndicatorReportWithin' })
type ReportWithin = z.infer<typeof ReportWithin>

const Compared = z
  .object({
    area: AreaAnswer,
    stated: z.boolean().describe('false: no source says anything of this area'),
    asOf: z.string().nullable().describe('The date of the value'),
    value: IndicatorValue.nullable().describe(
      'What all sources of the latest date agree on; null: they do not, or none states a value',
    ),
    conflict: z.boolean().describe('Sources of the latest date state different values'),
    values: z.array(ReportWithin).describe('What each source last said, side by side'),
    target: IndicatorValue.nullable().describe('null: sources disagree, or none states a target'),
    targetConflict: z.boolean(),
    targets: z.array(IndicatorTarget),
    percent: z.number().nullable().describe('value of target; one decimal'),
  })
  .meta({ id: 'IndicatorComparison' })
type Compared = z.infer<typeof Compared>

export const ComparisonAnswer = z.object({
  indicator: z.uuid(),
  areas: z.array(Compared).describe('Each as the sources speak of it: nothing is divided or added'),
})

/** What sources say of each area; of an area asked for also that they say nothing. */
export function comparisonOf(
  { id, reports, targets }: IndicatorAnswer,
  asked: AreaAnswer | undefined,
  lens: Lens,
): z.infer<typeof ComparisonAnswer> {
  const named = new Set([...reports, ...targets].map(({ area }) => area))
  const areas = [...named]
    .map((area) => ({ area, answer: areaAnswer(area, lens) }))
    .filter(({ answer }) => asked === undefined || isSame(answer, asked))
    .map(({ area, answer }) =>
      compared(
        answer,
        reports.filter((report) => report.area === area),
        targets.filter((target) => target.area === area),
        lens,
      ),
    )
  if (asked !== undefined && areas.length === 0) areas.push(compared(asked, [], [], lens))
  return { indicator: id, areas: sortedByTexts(areas, ({ area }) => [area.kind, area.name]) }
}

const isSame = (a: AreaAnswer, b: AreaAnswer): boolean => a.kind === b.kind && a.code === b.code

function compared(
  area: AreaAnswer,
  reports: readonly IndicatorReport[],
  targets: readonly IndicatorTarget[],
  lens: Lens,
): Compared {
  // They come in the order of their dates.
  const latest = reports.findLast(({ value }) => value !== null)
  const values = valuesOf(reports.filter(({ asOf }) => asOf === latest?.asOf))
  const aims = valuesOf(targets)
  const [value = null] = values.length === 1 ? values : []
  const [target = null] = aims.length === 1 ? aims : []
  const isRate = typeof value === 'number' && typeof target === 'number' && target > 0
  return {
    area,
    stated: reports.length + targets.length > 0,
    asOf: latest?.asOf ?? null,
    value,
    conflict: values.length > 1,
    values: reports.map((report) => reportWithin(report, lens)),
    target,
    targetConflict: aims.length > 1,
    targets: [...targets],
    percent: isRate ? Math.round((value / target) * 1000) / 10 : null,
  }
}

function valuesOf(said: readonly { readonly value: IndicatorValue | null }[]): IndicatorValue[] {
  return [...new Set(said.flatMap(({ value }) => value ?? []))]
}

export function reportWithin(report: IndicatorReport, lens: Lens): ReportWithin {
  const codes = new Set(report.municipalities.map((code) => lens.locate(code).code))
  const withinBoundaries =
    codes.size === 0
      ? null
      : {
          count: codes.size,
          municipalities: [...codes].map((code) => municipalityAnswer(code, lens)),
        }
  return { ...report, withinBoundaries }
}
