import {
  AFTER_EVERY_DAY,
  BEFORE_EVERY_DAY,
  dayOf,
  evolve,
  MEASURES,
  nextStatedDay,
  lastStretchOf,
  type Day,
  type Phase,
  type PlaceCounts,
  type StatedMeasure,
  type TargetGroup,
  type Unit,
  type UnitEvent,
} from '@vietas/domain'
import { changeAt, differences } from './differences.ts'
import { ALL_GROUPS, type Changes, type LedgerEntry } from './entry.ts'
import { siteOf, type SiteBook } from './site-book.ts'
import {
  GROUP_CHANNELS,
  groupSteps,
  measureSteps,
  UNIT_CHANNELS,
  unitSteps,
  type Step,
} from './steps.ts'

/** Takes the next event of the known order into a unit, and says what that changes. */
export function derive(sites: SiteBook, unit: Unit, event: UnitEvent, into: Changes): void {
  // A withdrawal stands even where another names it: it cannot be withdrawn.
  if (event.type !== 'ReportWithdrawn' && unit.withdrawn.has(event.id)) return evolve(unit, event)
  switch (event.type) {
    case 'PlaceFilled':
    case 'PlaceVacated':
      return movement(sites, unit, event, 'occupied', into)
    case 'PlaceReserved':
    case 'ReservationReleased':
      return movement(sites, unit, event, 'reserved', into)
    case 'WaitingListJoined':
    case 'WaitingListLeft':
      return movement(sites, unit, event, 'waiting', into)
    case 'PlacesAuthorised':
      return statement(sites, unit, event, ['authorised'], into)
    case 'OperationalPlacesSet':
      return statement(sites, unit, event, ['operational'], into)
    case 'CountCorrected':
      return statement(sites, unit, event, [event.data.measure], into)
    case 'PlacesCounted':
      return statement(sites, unit, event, countedIn(event.data), into)
    case 'ServiceUnitConfirmed':
      evolve(unit, event)
      return confirmed(unit, event, into)
    case 'ServiceUnitRenamed':
    case 'ClosureOrderReviewed':
      return evolve(unit, event)
    case 'ServiceUnitReopened':
      compare(sites, unit, event, dayOf(event.data.effectiveOn), AFTER_EVERY_DAY, into)
      return confirmed(unit, event, into)
    case 'ServiceUnitOpened':
    case 'ReportWithdrawn':
      return wholeChange(sites, unit, event, into)
    default:
      return standingChange(sites, unit, event, into)
  }
}

type CountEvent = Extract<UnitEvent, { data: { targetGroup: TargetGroup; effectiveOn: string } }>

function countedIn(data: Extract<CountEvent, { type: 'PlacesCounted' }>['data']): StatedMeasure[] {
  return (['occupied', 'reserved', 'waiting'] as const).filter(
    (measure) => data[measure] !== undefined,
  )
}

/**
 * A movement changes numbers of one target group, from its day until the next statement. What was
 * unknown stays so, what was known stays known, and the unit works as before.
 */
function movement(
  sites: SiteBook,
  unit: Unit,
  event: CountEvent,
  measure: StatedMeasure,
  into: Changes,
): void {
  const { targetGroup, effectiveOn } = event.data
  const counts = unit.counts.get(targetGroup)
  if (!counts) return evolve(unit, event)
  const { knownSince } = event
  const day = dayOf(effectiveOn)
  const last = lastStretchOf(unit, counts, day)
  if (last) {
    evolve(unit, event)
    const now = lastStretchOf(unit, counts, day)
    const site = siteOf(sites, unit, last.phase.location)
    const about = { targetGroup, channels: MEASURES, knownSince, until: AFTER_EVERY_DAY }
    return changeAt(site, day, undefined, last, undefined, now, about, into.entries)
  }
  const until = nextStatedDay(counts[measure], day)
  const before = measureSteps(sites, unit, targetGroup, day, until)
  evolve(unit, event)
  const after = measureSteps(sites, unit, targetGroup, day, until)
  const about = { targetGroup, channels: MEASURES, knownSince, until }
  differences(before, after, about, into.entries)
}

function statement(
  sites: SiteBook,
  unit: Unit,
  event: CountEvent,
  measures: readonly StatedMeasure[],
  into: Changes,
): void {
  const { targetGroup, effectiveOn } = event.data
  const day = dayOf(effectiveOn)
  const until = endOfStatement(unit.counts.get(targetGroup), measures, day)
  compare(sites, unit, event, day, until, into)
  confirmed(unit, event, into)
}

/** The first statement of a group makes known or unknown all its measures, which were 0. */
function endOfStatement(
  counts: PlaceCounts | undefined,
  measures: readonly StatedMeasure[],
  day: Day,
): Day {
  if (!counts) return AFTER_EVERY_DAY
  return Math.max(day, ...measures.map((measure) => nextStatedDay(counts[measure], day)))
}

function confirmed(
  unit: Unit,
  event: Extract<UnitEvent, { data: { effectiveOn: string; unitId: string } }>,
  into: Changes,
): void {
  const { knownSince } = event
  if (!unit.opening) return
  const effectiveOn = dayOf(event.data.effectiveOn)
  into.confirmations.push({ unitId: unit.id, effectiveOn, knownSince, delta: 1 })
}

/** An opening, and a report taken back, may change anything on any day. */
function wholeChange(sites: SiteBook, unit: Unit, event: UnitEvent, into: Changes): void {
  const before = unit.opening ? unit.confirmedOn.slice() : []
  compare(sites, unit, event, BEFORE_EVERY_DAY, AFTER_EVERY_DAY, into)
  const after = unit.opening ? unit.confirmedOn : []
  confirmations(unit, before, after, event.knownSince, into)
}

/** Both ascending: walks them side by side. */
function confirmations(
  unit: Unit,
  before: readonly Day[],
  after: readonly Day[],
  knownSince: number,
  into: Changes,
): void {
  let b = 0
  let a = 0
  while (b < before.length || a < after.length) {
    const was = before[b] ?? AFTER_EVERY_DAY
    const is = after[a] ?? AFTER_EVERY_DAY
    if (was <= is) b++
    if (is <= was) a++
    if (was !== is)
      into.confirmations.push({
        unitId: unit.id,
        effectiveOn: Math.min(was, is),
        knownSince,
        delta: is < was ? 1 : -1,
      })
  }
}

/** All numbers of a unit over `[from, until)`. */
interface Numbers {
  readonly groups: ReadonlyMap<TargetGroup, readonly Step[]>
  readonly unit: readonly Step[]
}

function numbersOf(sites: SiteBook, unit: Unit, from: Day, until: Day): Numbers {
  const groups = new Map<TargetGroup, readonly Step[]>()
  for (const group of unit.counts.keys())
    groups.set(group, groupSteps(sites, unit, group, from, until))
  return { groups, unit: unitSteps(sites, unit, from, until) }
}

/** Takes in an event that may change numbers over `[from, until)` only. */
function compare(
  sites: SiteBook,
  unit: Unit,
  event: UnitEvent,
  from: Day,
  until: Day,
  into: Changes,
): void {
  const before = numbersOf(sites, unit, from, until)
  evolve(unit, event)
  const after = numbersOf(sites, unit, from, until)
  allDifferences(before, after, event.knownSince, until, into.entries)
}

/** Whether or where the unit works changes, and what is counted there does not. */
function standingChange(sites: SiteBook, unit: Unit, event: UnitEvent, into: Changes): void {
  const was = { ...unit }
  evolve(unit, event)
  const from = firstDifferentDay(was.phases, unit.phases)
  if (from === undefined) return
  const before = numbersOf(sites, was, from, AFTER_EVERY_DAY)
  const after = numbersOf(sites, unit, from, AFTER_EVERY_DAY)
  allDifferences(before, after, event.knownSince, AFTER_EVERY_DAY, into.entries)
}

function firstDifferentDay(before: readonly Phase[], after: readonly Phase[]): Day | undefined {
  const length = Math.max(before.length, after.length)
  for (let i = 0; i < length; i++) {
    const was = before[i]
    const is = after[i]
    if (was && is && isSamePhase(was, is)) continue
    return Math.min(was?.from ?? AFTER_EVERY_DAY, is?.from ?? AFTER_EVERY_DAY)
  }
  return undefined
}

function isSamePhase(a: Phase, b: Phase): boolean {
  return (
    a.from === b.from &&
    a.status === b.status &&
    a.closing === b.closing &&
    a.unconfirmedClosure === b.unconfirmedClosure &&
    a.location === b.location
  )
}

function allDifferences(
  before: Numbers,
  after: Numbers,
  knownSince: number,
  until: Day,
  into: LedgerEntry[],
): void {
  for (const targetGroup of new Set([...before.groups.keys(), ...after.groups.keys()]))
    differences(
      before.groups.get(targetGroup) ?? [],
      after.groups.get(targetGroup) ?? [],
      { targetGroup, channels: GROUP_CHANNELS, knownSince, until },
      into,
    )
  differences(
    before.unit,
    after.unit,
    { targetGroup: ALL_GROUPS, channels: UNIT_CHANNELS, knownSince, until },
    into,
  )
}
