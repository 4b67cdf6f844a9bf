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
import { addDifferences, addChangeAt } from './differences.ts'
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

/** Applies the next event in known order to a unit, and adds to `into` what that changes. */
export function derive(sites: SiteBook, unit: Unit, event: UnitEvent, into: Changes): void {
  // A withdrawal cannot be withdrawn, so one that another names still counts.
  if (event.type !== 'ReportWithdrawn' && unit.withdrawn.has(event.id)) return evolve(unit, event)
  switch (event.type) {
    case 'PlaceFilled':
    case 'PlaceVacated':
      return deriveMovement(sites, unit, event, 'occupied', into)
    case 'PlaceReserved':
    case 'ReservationReleased':
      return deriveMovement(sites, unit, event, 'reserved', into)
    case 'WaitingListJoined':
    case 'WaitingListLeft':
      return deriveMovement(sites, unit, event, 'waiting', into)
    case 'PlacesAuthorised':
      return deriveStatement(sites, unit, event, ['authorised'], into)
    case 'OperationalPlacesSet':
      return deriveStatement(sites, unit, event, ['operational'], into)
    case 'CountCorrected':
      return deriveStatement(sites, unit, event, [event.data.measure], into)
    case 'PlacesCounted':
      return deriveStatement(sites, unit, event, countedIn(event.data), into)
    case 'ServiceUnitConfirmed':
      evolve(unit, event)
      return addConfirmation(unit, event, into)
    case 'ServiceUnitRenamed':
    case 'ClosureOrderReviewed':
      return evolve(unit, event)
    case 'ServiceUnitReopened':
      deriveBetween(sites, unit, event, dayOf(event.data.effectiveOn), AFTER_EVERY_DAY, into)
      return addConfirmation(unit, event, into)
    case 'ServiceUnitOpened':
    case 'ServiceUnitOpeningCorrected':
    case 'ReportWithdrawn':
      return deriveWholeUnit(sites, unit, event, into)
    default:
      return deriveStanding(sites, unit, event, into)
  }
}

type CountEvent = Extract<UnitEvent, { data: { targetGroup: TargetGroup; effectiveOn: string } }>

function countedIn(data: Extract<CountEvent, { type: 'PlacesCounted' }>['data']): StatedMeasure[] {
  return (['occupied', 'reserved', 'waiting'] as const).filter(
    (measure) => data[measure] !== undefined,
  )
}

/**
 * A movement changes the numbers of one target group, from its day until the next statement. Unknown
 * counts stay unknown, known ones stay known, and the unit operates as before.
 */
function deriveMovement(
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
  const oldStretch = lastStretchOf(unit, counts, day)
  if (oldStretch) {
    evolve(unit, event)
    const newStretch = lastStretchOf(unit, counts, day)
    const site = siteOf(sites, unit, oldStretch.phase.location)
    const about = { targetGroup, channels: MEASURES, knownSince, until: AFTER_EVERY_DAY }
    return addChangeAt(site, day, undefined, oldStretch, undefined, newStretch, about, into.entries)
  }
  const until = nextStatedDay(counts[measure], day)
  const before = measureSteps(sites, unit, targetGroup, day, until)
  evolve(unit, event)
  const after = measureSteps(sites, unit, targetGroup, day, until)
  const about = { targetGroup, channels: MEASURES, knownSince, until }
  addDifferences(before, after, about, into.entries)
}

function deriveStatement(
  sites: SiteBook,
  unit: Unit,
  event: CountEvent,
  measures: readonly StatedMeasure[],
  into: Changes,
): void {
  const { targetGroup, effectiveOn } = event.data
  const day = dayOf(effectiveOn)
  const until = endOfStatement(unit.counts.get(targetGroup), measures, day)
  deriveBetween(sites, unit, event, day, until, into)
  addConfirmation(unit, event, into)
}

/** A group's first statement turns all its measures, which were 0, into counts or unknown. */
function endOfStatement(
  counts: PlaceCounts | undefined,
  measures: readonly StatedMeasure[],
  day: Day,
): Day {
  if (!counts) return AFTER_EVERY_DAY
  return Math.max(day, ...measures.map((measure) => nextStatedDay(counts[measure], day)))
}

function addConfirmation(
  unit: Unit,
  event: Extract<UnitEvent, { data: { effectiveOn: string; unitId: string } }>,
  into: Changes,
): void {
  const { knownSince } = event
  if (!unit.opening) return
  const effectiveOn = dayOf(event.data.effectiveOn)
  into.confirmations.push({ unitId: unit.id, effectiveOn, knownSince, delta: 1 })
}

/** An opening, its correction, or the withdrawal of a report may change any number on any day. */
function deriveWholeUnit(sites: SiteBook, unit: Unit, event: UnitEvent, into: Changes): void {
  const before = unit.opening ? unit.confirmedOn.slice() : []
  deriveBetween(sites, unit, event, BEFORE_EVERY_DAY, AFTER_EVERY_DAY, into)
  const after = unit.opening ? unit.confirmedOn : []
  addConfirmationDifferences(unit, before, after, event.knownSince, into)
}

/** Both lists of days ascend, so they are walked side by side. */
function addConfirmationDifferences(
  unit: Unit,
  before: readonly Day[],
  after: readonly Day[],
  knownSince: number,
  into: Changes,
): void {
  let b = 0
  let a = 0
  while (b < before.length || a < after.length) {
    const oldDay = before[b] ?? AFTER_EVERY_DAY
    const newDay = after[a] ?? AFTER_EVERY_DAY
    if (oldDay <= newDay) b++
    if (newDay <= oldDay) a++
    if (oldDay !== newDay)
      into.confirmations.push({
        unitId: unit.id,
        effectiveOn: Math.min(oldDay, newDay),
        knownSince,
        delta: newDay < oldDay ? 1 : -1,
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

/** Applies an event that may change numbers over `[from, until)` only. */
function deriveBetween(
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
  addAllDifferences(before, after, event.knownSince, until, into.entries)
}

/** Applies an event that changes whether or where the unit operates, and states no counts. */
function deriveStanding(sites: SiteBook, unit: Unit, event: UnitEvent, into: Changes): void {
  const old = { ...unit }
  evolve(unit, event)
  const from = firstDifferentDay(old.phases, unit.phases)
  if (from === undefined) return
  const before = numbersOf(sites, old, from, AFTER_EVERY_DAY)
  const after = numbersOf(sites, unit, from, AFTER_EVERY_DAY)
  addAllDifferences(before, after, event.knownSince, AFTER_EVERY_DAY, into.entries)
}

function firstDifferentDay(before: readonly Phase[], after: readonly Phase[]): Day | undefined {
  const length = Math.max(before.length, after.length)
  for (let i = 0; i < length; i++) {
    const oldPhase = before[i]
    const newPhase = after[i]
    if (oldPhase && newPhase && isSamePhase(oldPhase, newPhase)) continue
    return Math.min(oldPhase?.from ?? AFTER_EVERY_DAY, newPhase?.from ?? AFTER_EVERY_DAY)
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

function addAllDifferences(
  before: Numbers,
  after: Numbers,
  knownSince: number,
  until: Day,
  into: LedgerEntry[],
): void {
  for (const targetGroup of new Set([...before.groups.keys(), ...after.groups.keys()]))
    addDifferences(
      before.groups.get(targetGroup) ?? [],
      after.groups.get(targetGroup) ?? [],
      { targetGroup, channels: GROUP_CHANNELS, knownSince, until },
      into,
    )
  addDifferences(
    before.unit,
    after.unit,
    { targetGroup: ALL_GROUPS, channels: UNIT_CHANNELS, knownSince, until },
    into,
  )
}
