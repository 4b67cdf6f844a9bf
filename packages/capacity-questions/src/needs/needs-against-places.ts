import { queryCapacity, type CapacityTable } from '@vietas/capacity-ledger'
import {
  Count,
  countOf,
  extended,
  StatedBy,
  TargetGroup,
  UNKNOWN,
  type Measure,
} from '@vietas/domain'
import type { Lens } from '@vietas/territories'
import { z } from 'zod'
import { sortedByTexts } from '../by-texts.ts'
import { MunicipalityAnswer, municipalityAnswer } from '../municipality-answer.ts'
import { isKnownIn, sumOf } from '../places-known.ts'
import type { Asking, Labels } from '../questions/questions.ts'
import { latestCounted, type Counted } from './needs-counted.ts'

export const NEEDS_BY = ['planningRegion', 'municipality', 'targetGroup'] as const
type By = (typeof NEEDS_BY)[number]

const Numbers = z.object({
  assessed: Count.describe('Persons, the sum of what is known; unknown: nothing is'),
  supportPlans: Count.describe('Persons with a support plan, likewise'),
  reports: z.int().describe('How many reports are added up; 0: none is recorded'),
  assessedUnknown: z.int().describe('How many of them say that it is unknown'),
  supportPlansUnknown: z.int().describe('Likewise'),
  operational: Count.describe('Places on the day, the sum of what is known'),
  free: Count,
  units: z.int().describe('Units that operate, once for each target group'),
  unitsWithUnknown: z
    .object({ operational: z.int(), free: z.int() })
    .describe('How many of them have no known count'),
})
type Numbers = z.infer<typeof Numbers>

const Row = z
  .object({
    planningRegion: z.string().optional(),
    municipality: MunicipalityAnswer.optional(),
    targetGroup: TargetGroup.optional(),
    ...Numbers.shape,
    asOf: z.array(z.string()).describe('The dates of the reports'),
    statedBy: z.array(StatedBy).describe('What states the counts; a correction where there is one'),
  })
  .meta({ id: 'NeedsAgainstPlacesRow' })
type Row = z.infer<typeof Row>

export const NeedsAgainstPlaces = z.object({
  total: Numbers.meta({ id: 'NeedsAgainstPlaces' }),
  rows: z.array(Row),
})

interface Group {
  readonly labels: Pick<Row, By>
  readonly reports: Counted[]
  readonly cells: number[]
}

/** Which municipalities, by code within the boundaries, and which target groups are asked about. */
export type IsAsked = (code: string, targetGroup: string) => boolean

export function needsAgainstPlaces(
  all: readonly Counted[],
  by: readonly By[],
  isAsked: IsAsked,
  { view, validAt, knownAt, lens }: Asking,
): z.infer<typeof NeedsAgainstPlaces> {
  const dimensions = ['municipality', 'targetGroup'] as const
  const query = { validAt, knownAt, lens, by: dimensions, filter: {} }
  const table = queryCapacity(view.index, query)
  const groups = new Map<string, Group>()
  const total: Group = { labels: {}, reports: [], cells: [] }
  const groupsOf = (code: string, targetGroup: string): readonly Group[] => {
    if (!isAsked(code, targetGroup)) return []
    const labels = labelsOf(code, targetGroup as TargetGroup, by, lens)
    const key = JSON.stringify([
      labels.planningRegion,
      labels.municipality?.code,
      labels.targetGroup,
    ])
    const group = groups.get(key) ?? { labels, reports: [], cells: [] }
    groups.set(key, group)
    return [group, total]
  }
  for (const report of latestCounted(all, knownAt, view.territories())) {
    const { code } = lens.locate(report.municipality)
    for (const { reports } of groupsOf(code, report.targetGroup)) reports.push(report)
  }
  for (const cell of table.present) {
    const [code, targetGroup] = table.groups[cell] as [string, string]
    for (const { cells } of groupsOf(code, targetGroup)) cells.push(cell)
  }
  return {
    total: numbersOf(total, table),
    rows: sortedByTexts(
      [...groups.values()].map((group) => rowOf(group, table)),
      textsOf,
    ),
  }
}

/** The reports that the sums of some rows are made of. */
export function reportsBehind(
  all: readonly Counted[],
  isAsked: IsAsked,
  { view, knownAt, lens }: Asking,
  isOfRow: (labels: Labels) => boolean,
): readonly Counted[] {
  return latestCounted(all, knownAt, view.territories()).filter(({ municipality, targetGroup }) => {
    const { code } = lens.locate(municipality)
    const planningRegion = lens.planningRegionOf(code)
    return (
      isAsked(code, targetGroup) && isOfRow({ planningRegion, municipality: code, targetGroup })
    )
  })
}

function labelsOf(
  code: string,
  targetGroup: TargetGroup,
  by: readonly By[],
  lens: Lens,
): Pick<Row, By> {
  return {
    ...(by.includes('planningRegion') && { planningRegion: lens.planningRegionOf(code) }),
    ...(by.includes('municipality') && { municipality: municipalityAnswer(code, lens) }),
    ...(by.includes('targetGroup') && { targetGroup }),
  }
}

function rowOf(group: Group, table: CapacityTable): Row {
  const states = ({ statedBy, corrections }: Counted) => corrections.at(-1)?.statedBy ?? statedBy
  const stated = {
    asOf: [...new Set(group.reports.map(({ asOf }) => asOf))].sort(),
    statedBy: group.reports.map(states),
  }
  return extended(extended(group.labels, numbersOf(group, table)), stated)
}

function numbersOf({ reports, cells }: Group, table: CapacityTable): Numbers {
  const assessed = addUp(reports.map((report) => report.assessed))
  const supportPlans = addUp(reports.map((report) => report.supportPlans))
  const operational = sumOf(table, cells, 'operational')
  const free = sumOf(table, cells, 'free')
  const count = (measure: Measure, { sum }: typeof free): Count =>
    countOf(isKnownIn(table, cells, measure) ? sum : UNKNOWN)
  return {
    assessed: assessed.count,
    supportPlans: supportPlans.count,
    reports: reports.length,
    assessedUnknown: assessed.unknown,
    supportPlansUnknown: supportPlans.unknown,
    operational: count('operational', operational),
    free: count('free', free),
    units: operational.units,
    unitsWithUnknown: { operational: operational.unitsWithUnknown, free: free.unitsWithUnknown },
  }
}

function addUp(counts: readonly Count[]): { readonly count: Count; readonly unknown: number } {
  const known = counts.filter((count) => count !== 'unknown')
  const sum = known.reduce((all, count) => all + count, 0)
  return {
    count: countOf(known.length > 0 ? sum : UNKNOWN),
    unknown: counts.length - known.length,
  }
}

const textsOf = ({ planningRegion, municipality, targetGroup }: Row): readonly string[] => [
  planningRegion ?? '',
  municipality?.name ?? '',
  municipality?.code ?? '',
  targetGroup ?? '',
]
