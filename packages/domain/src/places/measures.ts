import type { StatedMeasure } from '../service-units/events.ts'
import { phaseIndex } from '../service-units/phases.ts'
import type { Phase, PlaceCounts, Unit } from '../service-units/unit.ts'
import { AFTER_EVERY_DAY, BEFORE_EVERY_DAY, type Day } from '../shared/calendar-date.ts'
import { UNKNOWN } from '../shared/count.ts'
import type { TargetGroup } from '../shared/reference-data.ts'
import { firstStatedDay, indexAtOrBefore, type CountHistory } from './count-history.ts'

/** Every number that is kept for a unit and target group; derived there, never from sums. */
export const MEASURES = [
  'authorised',
  'operational',
  'occupied',
  'reserved',
  'waiting',
  'free',
  'overrun',
  'operationalBeyondAuthorised',
  'closing',
  'affected',
  'displaced',
] as const
export type Measure = (typeof MEASURES)[number]

/** One number for each of `MEASURES`, in that order; NaN where unknown. */
export type MeasureValues = readonly number[]

/** A stretch of days over which no number of a unit and target group changes. */
export interface Stretch {
  readonly from: Day
  readonly phase: Phase
  readonly values: MeasureValues
}

const STATED: readonly StatedMeasure[] = [
  'authorised',
  'operational',
  'occupied',
  'reserved',
  'waiting',
]

/**
 * The numbers of a unit and target group over `[from, until)`, in ascending stretches of which the
 * first begins at `from`. None while the unit's opening is not known.
 */
export function stretchesOf(
  unit: Unit,
  targetGroup: TargetGroup,
  from: Day = BEFORE_EVERY_DAY,
  until: Day = AFTER_EVERY_DAY,
): Stretch[] {
  const { phases } = unit
  const counts = unit.counts.get(targetGroup)
  if (phases.length === 0 || !counts) return []
  const statedFrom = firstDayOf(counts)
  const cursors = STATED.map((measure) => cursorAt(counts[measure], from)) as unknown as Cursors
  const [authorised, operational, occupied, reserved, waiting] = cursors
  const stretches: Stretch[] = []
  let phaseAt = phaseIndex(phases, from)
  let day = from
  while (day < until) {
    const phase = phases[phaseAt] as Phase
    const values =
      day < statedFrom
        ? NOTHING
        : derive(
            phase,
            countAt(authorised),
            countAt(operational),
            countAt(occupied),
            countAt(reserved),
            countAt(waiting),
          )
    stretches.push({ from: day, phase, values })
    const nextPhase = phases[phaseAt + 1]?.from ?? AFTER_EVERY_DAY
    let next = nextPhase
    for (const cursor of cursors) next = Math.min(next, nextDay(cursor))
    if (nextPhase === next) phaseAt++
    for (const cursor of cursors) if (nextDay(cursor) === next) cursor.at++
    day = next
  }
  return stretches
}

/** Walks along the days of one count, so that no day is searched for twice. */
interface Cursor {
  readonly history: CountHistory
  at: number
}
type Cursors = readonly [Cursor, Cursor, Cursor, Cursor, Cursor]

function cursorAt(history: CountHistory, day: Day): Cursor {
  return { history, at: indexAtOrBefore(history.days, day) }
}

function countAt({ history, at }: Cursor): number {
  return at < 0 ? UNKNOWN : (history.values[at] as number)
}

function nextDay({ history, at }: Cursor): Day {
  return history.days[at + 1] ?? AFTER_EVERY_DAY
}

/**
 * The numbers from a day on, when none of them changes after it; else undefined. Most reports are
 * about the last days, so a rebuild mostly takes this shortcut.
 */
export function lastStretchOf(unit: Unit, counts: PlaceCounts, from: Day): Stretch | undefined {
  const { authorised, operational, occupied, reserved, waiting } = counts
  const phase = unit.phases.at(-1)
  const isLast =
    phase !== undefined &&
    phase.from <= from &&
    endsBy(authorised, from) &&
    endsBy(operational, from) &&
    endsBy(occupied, from) &&
    endsBy(reserved, from) &&
    endsBy(waiting, from)
  if (!isLast || !isOffered(counts)) return undefined
  const values = derive(
    phase,
    lastOf(authorised),
    lastOf(operational),
    lastOf(occupied),
    lastOf(reserved),
    lastOf(waiting),
  )
  return { from, phase, values }
}

function isOffered(counts: PlaceCounts): boolean {
  return STATED.some((measure) => firstStatedDay(counts[measure]) < AFTER_EVERY_DAY)
}

function endsBy({ days }: CountHistory, day: Day): boolean {
  return days.length === 0 || (days[days.length - 1] as Day) <= day
}

function lastOf({ values }: CountHistory): number {
  return values.length === 0 ? UNKNOWN : (values[values.length - 1] as number)
}

export function valuesOnDay(unit: Unit, targetGroup: TargetGroup, day: Day): MeasureValues {
  return stretchesOf(unit, targetGroup, day, day + 1)[0]?.values ?? NOTHING
}

/** The first day for which anything was stated of a target group; before it the unit offers it none. */
export function firstDayOf(counts: PlaceCounts): Day {
  let first = AFTER_EVERY_DAY
  for (const measure of STATED) first = Math.min(first, firstStatedDay(counts[measure]))
  return first
}

/** The rules of a day on which the unit operates, and of every other day after its opening. */
function derive(
  phase: Phase,
  authorised: number,
  operational: number,
  occupied: number,
  reserved: number,
  waiting: number,
): MeasureValues {
  const { status } = phase
  if (status === 'not-yet-open') return NOTHING
  if (status === 'closed') return [0, 0, 0, 0, waiting, 0, 0, 0, 0, 0, occupied]
  if (status === 'suspended') return [authorised, 0, 0, 0, waiting, 0, 0, 0, 0, 0, occupied]
  return [
    authorised,
    operational,
    occupied,
    reserved,
    waiting,
    Math.max(0, operational - occupied - reserved),
    Math.max(0, occupied + reserved - operational),
    Math.max(0, operational - authorised),
    phase.closing ? operational : 0,
    phase.closing ? occupied : 0,
    0,
  ]
}

const NOTHING: MeasureValues = MEASURES.map(() => 0)

/** From the first day on which anything is stated of the group, what is not stated is unknown. */
export function countOn(
  counts: PlaceCounts,
  measure: StatedMeasure,
  statedFrom: Day,
  day: Day,
): number {
  if (day < statedFrom) return 0
  const { days, values } = counts[measure]
  const at = indexAtOrBefore(days, day)
  return at < 0 ? UNKNOWN : (values[at] as number)
}
