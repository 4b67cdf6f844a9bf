import { isPlannedStage, queryCapacity, type CapacityTable } from '@vietas/capacity-ledger'
import { Count, countOf, daysOf, dayOf, isExact, UNKNOWN, type Day } from '@vietas/domain'
import { z } from 'zod'
import { plannedPlaces, type PlannedPlaces } from '../infrastructure-projects/planned-places.ts'
import { isKnownIn } from '../places-known.ts'
import type { Asking } from '../questions/questions.ts'
import { codesIn } from './codes-in.ts'
import type { TargetDue } from './targets-due.ts'

export const Expected = z
  .object({
    low: Count.describe(
      'operational and sure; unknown: neither a count nor a planned place is known of any of the targets',
    ),
    high: Count.describe('The same and possible'),
    gapLow: z.int().nullable().describe('Places still missing by then if all of high comes'),
    gapHigh: z.int().nullable().describe('Places still missing by then if only low comes'),
    percentLow: z.number().nullable().describe('low, as sum over sum; one decimal'),
    percentHigh: z.number().nullable().describe('high, as sum over sum; one decimal'),
    targetsUnknown: z
      .int()
      .describe('How many targets have neither a known count nor a planned place by then'),
    targetUnknown: z.int().describe('The places that these aim at; they count for neither gap'),
    operational: z
      .int()
      .describe(
        'Operational by then, as known: closings ordered are in it, and openings announced',
      ),
    sure: z
      .int()
      .describe('Planned places whose expected opening is stated, and lies by then as a whole'),
    possible: z
      .int()
      .describe(
        'Planned places that may be there by then: the date is uncertain, or runs beyond it',
      ),
    later: z.int().describe('Planned places that are expected only after it'),
    undated: z.int().describe('Planned places of which no document says when they open'),
    overdue: z
      .int()
      .describe('Of sure and possible: those whose expected opening had gone by on validAt'),
    projectsWithUnknownPlaces: z
      .int()
      .describe('Projects on their way there of which the number or kind of places is not stated'),
  })
  .meta({ id: 'PlanExpectation' })
export type Expected = z.infer<typeof Expected>

/** What is there on a day, and what is then still on its way, by municipality, type and group. */
interface Ahead {
  readonly table: CapacityTable
  readonly planned: ReadonlyMap<string, readonly PlannedPlaces[]>
}

/** Of a cell the day by which its places are expected: the last of those of its targets. */
type Cells = ReadonlyMap<string, { readonly key: Key; readonly by: Day }>
type Key = readonly [municipality: string, serviceType: string, targetGroup: string]

/** What is expected of targets, each by its own day, as known at the instant of the question. */
export function expectedBy(asking: Asking): (targets: readonly TargetDue[]) => Expected {
  const days = new Map<Day, Ahead>()
  const aheadOf = (day: Day): Ahead => {
    const ahead = days.get(day) ?? aheadOn(day, asking)
    days.set(day, ahead)
    return ahead
  }
  return (targets) => {
    const unknown = targets.filter((target) => !isExpected(target, asking, aheadOf))
    const targetUnknown = sumOf(unknown)
    const counted = countOfCells(cellsOf(targets, asking), asking, aheadOf)
    const { operational, sure, possible } = counted
    const isKnown = unknown.length < targets.length
    const aim = sumOf(targets) - targetUnknown
    const low = operational + sure
    const high = low + possible
    const percent = (places: number): number | null =>
      isKnown && aim > 0 ? Math.round((places / aim) * 1000) / 10 : null
    return {
      low: countOf(isKnown ? low : UNKNOWN),
      high: countOf(isKnown ? high : UNKNOWN),
      gapLow: isKnown ? aim - high : null,
      gapHigh: isKnown ? aim - low : null,
      percentLow: percent(low),
      percentHigh: percent(high),
      targetsUnknown: unknown.length,
      targetUnknown,
      ...counted,
    }
  }
}

const sumOf = (targets: readonly TargetDue[]): number =>
  targets.reduce((sum, { places }) => sum + places, 0)

type AheadOf = (day: Day) => Ahead

function aheadOn(day: Day, asking: Asking): Ahead {
  const { view, knownAt, lens, validAt } = asking
  const by = ['municipality', 'serviceType', 'targetGroup'] as const
  const table = queryCapacity(view.index, { validAt: day, knownAt, lens, by, filter: {} })
  const planned = new Map<string, PlannedPlaces[]>()
  // On a later day it is known of what is still on its way that it was not there by then.
  if (validAt <= day)
    for (const places of plannedPlaces(asking, day)) {
      if (!isPlannedStage(places.stage)) continue
      const { municipality, serviceType, targetGroup } = places
      const text = textOf([municipality, serviceType ?? '', targetGroup ?? ''])
      const there = planned.get(text) ?? []
      there.push(places)
      planned.set(text, there)
    }
  return { table, planned }
}

const textOf = (key: Key): string => key.join('\n')

const keysOf = ({ area, serviceType, targetGroup }: TargetDue, { lens }: Asking): readonly Key[] =>
  codesIn(area, lens).map((code) => [code, serviceType, targetGroup])

/** Places that several targets are about are expected once. */
function cellsOf(targets: readonly TargetDue[], asking: Asking): Cells {
  const cells = new Map<string, { readonly key: Key; readonly by: Day }>()
  for (const target of targets) {
    const by = dayOf(target.by)
    for (const key of keysOf(target, asking)) {
      const text = textOf(key)
      if ((cells.get(text)?.by ?? by) <= by) cells.set(text, { key, by })
    }
  }
  return cells
}

function isExpected(target: TargetDue, asking: Asking, aheadOf: AheadOf): boolean {
  const by = dayOf(target.by)
  const { table, planned } = aheadOf(by)
  return keysOf(target, asking).some(
    (key) =>
      isKnownIn(table, presentIn(table, key), 'operational') ||
      planned.get(textOf(key))?.some((places) => !places.isUnknown && isByThen(places, by)),
  )
}

const isByThen = (places: PlannedPlaces, by: Day): boolean => {
  const when = whenOf(places, by)
  return when === 'sure' || when === 'possible'
}

function presentIn(table: CapacityTable, key: Key): readonly number[] {
  const group = table.find(key)
  return group === undefined || !table.isPresent(group) ? [] : [group]
}

type When = 'sure' | 'possible' | 'later' | 'undated'

function whenOf({ expectedOpening }: PlannedPlaces, by: Day): When {
  if (expectedOpening === null) return 'undated'
  const { first, last } = daysOf(expectedOpening)
  if (first > by) return 'later'
  return last <= by && isExact(expectedOpening) ? 'sure' : 'possible'
}

type Counted = Pick<Expected, 'operational' | When | 'overdue' | 'projectsWithUnknownPlaces'>

function countOfCells(cells: Cells, { validAt }: Asking, aheadOf: AheadOf): Counted {
  const sums = { operational: 0, sure: 0, possible: 0, later: 0, undated: 0, overdue: 0 }
  const withUnknown = new Set<string>()
  for (const { key, by } of cells.values()) {
    const { table, planned } = aheadOf(by)
    for (const group of presentIn(table, key)) sums.operational += table.sum(group, 'operational')
    for (const { projectId } of planned.get(textOf([key[0], '', ''])) ?? [])
      withUnknown.add(projectId)
    for (const places of planned.get(textOf(key)) ?? []) {
      if (places.isUnknown) withUnknown.add(places.projectId)
      const when = whenOf(places, by)
      sums[when] += places.places
      const isOverdue = isByThen(places, by) && daysOf(places.expectedOpening ?? '').last < validAt
      if (isOverdue) sums.overdue += places.places
    }
  }
  return { ...sums, projectsWithUnknownPlaces: withUnknown.size }
}
