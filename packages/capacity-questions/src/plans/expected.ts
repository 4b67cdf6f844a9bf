import { isPlannedStage, plannedOverDays } from '@vietas/capacity-ledger'
import { Count, countOf, daysOf, dayOf, extended, isExact, UNKNOWN, type Day } from '@vietas/domain'
import { z } from 'zod'
import { plannedWithin, type PlannedPlaces } from '../infrastructure-projects/planned-places.ts'
import type { Asking } from '../questions/questions.ts'
import { isKnown, keysOf, textOf, type Key, type OperationalAt } from './operational.ts'
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
    unitsWithUnknown: z
      .int()
      .describe(
        'Units that operate by then and have no known count of places, once for each target group',
      ),
  })
  .meta({ id: 'PlanExpectation' })
export type Expected = z.infer<typeof Expected>

/** What is so of a kind of places in a municipality by a day. */
export interface Ahead {
  readonly operationalAt: OperationalAt
  /** Still on its way then; without a service type and target group, what no document says these of. */
  readonly plannedAt: (key: Key, day: Day) => readonly PlannedPlaces[]
}

/** Of a cell the day by which its places are expected: the last of those of its targets. */
export type Cells = ReadonlyMap<string, { readonly key: Key; readonly by: Day }>

/** What is expected of targets, each by its own day, as known at the instant of the question. */
export function expectedBy(
  asking: Asking,
  operationalAt: OperationalAt,
): (targets: readonly TargetDue[]) => Expected {
  const ahead = aheadOf(asking, operationalAt)
  return (targets) => {
    const unknown = targets.filter((target) => !isExpected(target, asking, ahead))
    const targetUnknown = sumOf(unknown)
    const counted = countOfCells(cellsOf(targets, asking), asking, ahead)
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

export const aheadOf = (asking: Asking, operationalAt: OperationalAt): Ahead => ({
  operationalAt,
  plannedAt: plannedAhead(asking),
})

const sumOf = (targets: readonly TargetDue[]): number =>
  targets.reduce((sum, { places }) => sum + places, 0)

/** On a later day it is known of what is still on its way that it was not there by then. */
function plannedAhead({ view, knownAt, lens, validAt }: Asking): Ahead['plannedAt'] {
  const byCell = new Map<string, ReturnType<typeof plannedOverDays>[number][]>()
  for (const one of plannedOverDays(view.planned, knownAt)) {
    const { municipality, parish, serviceType = '', targetGroup = '', stage } = one.site
    if (!isPlannedStage(stage)) continue
    const { code } = lens.locate(municipality, parish)
    const text = textOf([code, serviceType, targetGroup])
    const there = byCell.get(text)
    if (there === undefined) byCell.set(text, [one])
    else there.push(one)
  }
  return (key, day) =>
    day < validAt
      ? []
      : (byCell.get(textOf(key)) ?? []).flatMap(({ on }) => {
          const planned = on(day)
          return planned === undefined ? [] : [plannedWithin(lens, planned)]
        })
}

/** Places that several targets are about are expected once. */
export function cellsOf(targets: readonly TargetDue[], asking: Asking): Cells {
  const cells = new Map<string, { readonly key: Key; readonly by: Day }>()
  for (const target of targets) {
    const by = dayOf(target.by)
    for (const key of keysOf(target, asking.lens)) {
      const text = textOf(key)
      if ((cells.get(text)?.by ?? by) <= by) cells.set(text, { key, by })
    }
  }
  return cells
}

/** Whether anything is known of what will be there. */
export function isExpected(target: TargetDue, { lens }: Asking, ahead: Ahead): boolean {
  const by = dayOf(target.by)
  return keysOf(target, lens).some(
    (key) =>
      isKnown(ahead.operationalAt(key, by)) ||
      ahead.plannedAt(key, by).some((places) => !places.isUnknown && isByThen(places, by)),
  )
}

const isByThen = (places: PlannedPlaces, by: Day): boolean => {
  const when = whenOf(places, by)
  return when === 'sure' || when === 'possible'
}

type When = 'sure' | 'possible' | 'later' | 'undated'

export function whenOf({ expectedOpening }: PlannedPlaces, by: Day): When {
  if (expectedOpening === null) return 'undated'
  const { first, last } = daysOf(expectedOpening)
  if (first > by) return 'later'
  return last <= by && isExact(expectedOpening) ? 'sure' : 'possible'
}

export const isOverdue = (places: PlannedPlaces, by: Day, { validAt }: Asking): boolean =>
  isByThen(places, by) && daysOf(places.expectedOpening ?? '').last < validAt

type Counted = Pick<
  Expected,
  'operational' | When | 'overdue' | 'projectsWithUnknownPlaces' | 'unitsWithUnknown'
>

function countOfCells(cells: Cells, asking: Asking, { operationalAt, plannedAt }: Ahead): Counted {
  const sums = { operational: 0, sure: 0, possible: 0, later: 0, undated: 0, overdue: 0 }
  let unitsWithUnknown = 0
  const withUnknown = new Set<string>()
  for (const { key, by } of cells.values()) {
    const there = operationalAt(key, by)
    sums.operational += there?.sum ?? 0
    unitsWithUnknown += there?.unknownUnits ?? 0
    for (const { projectId } of plannedAt([key[0], '', ''], by)) withUnknown.add(projectId)
    for (const places of plannedAt(key, by)) {
      if (places.isUnknown) withUnknown.add(places.projectId)
      sums[whenOf(places, by)] += places.places
      if (isOverdue(places, by, asking)) sums.overdue += places.places
    }
  }
  return extended(sums, { projectsWithUnknownPlaces: withUnknown.size, unitsWithUnknown })
}
