import { z } from 'zod'
import type { At } from '../capability.ts'
import type { Day } from '../shared/calendar-date.ts'
import { daysOf } from '../shared/edtf-date.ts'
import { StatedBy } from '../shared/stated-by.ts'
import { IndicatorDefined, IndicatorPart, IndicatorValue } from './events.ts'
import type { Indicator, Report } from './indicator.ts'

const { title, counts, counting } = IndicatorDefined.shape.data.shape

export const IndicatorReport = z
  .object({
    id: z.uuid().describe('The event that reported it; a correction names it'),
    area: z
      .string()
      .describe('The area that the source speaks of; it says nothing of a part of it'),
    asOf: z.string().describe('EDTF level 1'),
    value: IndicatorValue.nullable().describe('As reported; null: the source states parts only'),
    parts: z.array(IndicatorPart),
    sumOfParts: IndicatorValue.nullable().describe('null: there are none'),
    difference: z
      .int()
      .nullable()
      .describe('The value reported, less the sum of its parts; null where one is not known'),
    municipalities: z.array(z.string()).describe('Those that the source names, where these count'),
    statedBy: StatedBy,
    corrections: z.array(z.object({ reason: z.string(), statedBy: StatedBy })),
  })
  .meta({ id: 'IndicatorReport' })
export type IndicatorReport = z.infer<typeof IndicatorReport>

export const IndicatorTarget = z
  .object({
    id: z.uuid().describe('The event that stated it first'),
    area: z.string(),
    by: z.string().nullable().describe('null: no source says by when'),
    value: IndicatorValue,
    statedBy: z.array(StatedBy).describe('Everyone who states this same target'),
  })
  .meta({ id: 'IndicatorTarget' })
export type IndicatorTarget = z.infer<typeof IndicatorTarget>

export const IndicatorAnswer = z
  .object({
    id: z.uuid(),
    title,
    counts,
    what: z.string().nullable(),
    counting,
    serviceType: z.string().nullable(),
    targetGroup: z.string().nullable(),
    statedBy: StatedBy,
    reports: z
      .array(IndicatorReport)
      .describe('Of each area what each source last said of a date up to the day, side by side'),
    targets: z.array(IndicatorTarget),
  })
  .meta({ id: 'Indicator' })
export type IndicatorAnswer = z.infer<typeof IndicatorAnswer>

export function indicatorOn(indicator: Indicator, at: At): IndicatorAnswer | undefined {
  const { id, defined } = indicator
  if (!defined) return undefined
  return {
    id,
    title: defined.title,
    counts: defined.counts,
    what: defined.what ?? null,
    counting: defined.counting,
    serviceType: defined.serviceType ?? null,
    targetGroup: defined.targetGroup ?? null,
    statedBy: defined.statedBy,
    reports: latestReports(indicator, at.validAt).map(([report, stated]) =>
      reportAnswer(report, stated),
    ),
    targets: targetsOf(indicator, at.validAt),
  }
}

/** By area, and of each area what is of an earlier date first. */
function latestReports({ reports }: Indicator, day: Day): [string, Report][] {
  const latest = new Map<string, { last: Day; said: [string, Report][] }>()
  for (const [id, report] of reports) {
    const { last, areaAndSource } = report
    if (last > day) continue
    const before = latest.get(areaAndSource)
    if (before === undefined || before.last < last)
      latest.set(areaAndSource, { last, said: [[id, report]] })
    else if (before.last === last) before.said.push([id, report])
  }
  return [...latest.values()]
    .sort((a, b) => a.last - b.last)
    .flatMap(({ said }) => said)
    .sort(([, a], [, b]) => Number(a.area > b.area) - Number(a.area < b.area))
}

function reportAnswer(id: string, report: Report): IndicatorReport {
  const { area, asOf, parts: stated = [], municipalities = [], statedBy, corrections } = report
  const value = report.value ?? (municipalities.length > 0 ? municipalities.length : null)
  const sumOfParts = stated.length === 0 ? null : sumOf(stated.map((part) => part.value))
  const isKnown = typeof value === 'number' && typeof sumOfParts === 'number'
  return {
    id,
    area,
    asOf,
    value,
    parts: stated,
    sumOfParts,
    difference: isKnown ? value - sumOfParts : null,
    municipalities,
    statedBy,
    corrections: [...corrections],
  }
}

function sumOf(values: readonly IndicatorValue[]): IndicatorValue {
  let sum = 0
  for (const value of values) {
    if (value === 'unknown') return value
    sum += value
  }
  return sum
}

/** A target is one however often it is stated; another number is another target, beside it. */
function targetsOf({ targets }: Indicator, day: Day): IndicatorTarget[] {
  const distinct = new Map<string, IndicatorTarget>()
  for (const { id, area, by = null, value, asOf, statedBy } of targets) {
    const key = JSON.stringify([area, by, value])
    const target = distinct.get(key) ?? { id, area, by, value, statedBy: [] }
    distinct.set(key, target)
    if (daysOf(asOf).last <= day) target.statedBy.push(statedBy)
  }
  return [...distinct.values()].filter(({ statedBy }) => statedBy.length > 0)
}
