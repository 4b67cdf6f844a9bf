import {
  MEASURES,
  type Count,
  type Day,
  type UnitReport,
  type EpochMs,
  type Known,
  type Measure,
  type TargetGroup,
  type UnitId,
} from '@vietas/domain'
import type { Site } from '../entry.ts'
import {
  openingOf,
  plainStanding,
  type PlainOpening,
  type PlainStanding,
} from './plain-standing.ts'
import { onDay } from './plain-days.ts'
import { plainCount, sayingsOf, type Saying } from './plain-counts.ts'

/** What holds for one unit on one day, with exactly the events known at one instant. */
export interface PlainUnit {
  readonly site: Site
  readonly operates: boolean
  readonly suspended: boolean
  readonly closedUnconfirmed: boolean
  readonly groups: ReadonlyMap<TargetGroup, PlainGroup>
  /** The measures that are unknown for one of its target groups or more. */
  readonly unknown: ReadonlySet<Measure>
  readonly lastConfirmedOn: Day | undefined
}

export interface PlainGroup {
  /** Whether any count of this target group was stated for the day or an earlier one. */
  readonly offered: boolean
  readonly counts: Readonly<Record<Measure, Count>>
}

/** What is known of one unit at one instant. */
export interface KnownUnit {
  readonly unitId: UnitId
  readonly opening: PlainOpening
  readonly reports: readonly Known<UnitReport>[]
  readonly sayings: readonly Saying[]
}

/** Exactly the events known at one instant, in the order in which they became known. */
export function unitsKnownAt(
  events: readonly Known<UnitReport>[],
  knownAt: EpochMs,
): readonly KnownUnit[] {
  const eventsKnown = events
    .filter((event) => event.knownSince <= knownAt)
    .sort((a, b) => a.knownSince - b.knownSince || Number(a.position) - Number(b.position))
  return [...new Set(eventsKnown.flatMap(unitsNamedBy))].flatMap((unitId) => {
    const reports = reportsThatCount(eventsKnown, unitId)
    const opening = openingOf(reports)
    return opening ? [{ unitId, opening, reports, sayings: reports.flatMap(sayingsOf) }] : []
  })
}

function unitsNamedBy(event: UnitReport): readonly UnitId[] {
  return 'units' in event.data ? event.data.units : [event.data.unitId]
}

/** A withdrawn report does not count, even when its withdrawal was known before it. */
function reportsThatCount(
  eventsKnown: readonly Known<UnitReport>[],
  unitId: UnitId,
): Known<UnitReport>[] {
  const about = eventsKnown.filter((event) => unitsNamedBy(event).includes(unitId))
  const withdrawn = about.flatMap((event) =>
    event.type === 'ReportWithdrawn' ? [event.data.eventId] : [],
  )
  const reports: Known<UnitReport>[] = []
  for (const report of about)
    if (report.type !== 'ReportWithdrawn' && !withdrawn.includes(report.id))
      if (report.type === 'ServiceUnitOpeningCorrected') correctLastOpening(reports, report.data)
      else reports.push(report)
  return reports
}

/** From then on the last opening says what it ought to have said. */
function correctLastOpening(
  reports: Known<UnitReport>[],
  { effectiveOn, serviceType, provider }: OpeningCorrected['data'],
): void {
  const at = reports.findLastIndex(({ type }) => type === 'ServiceUnitOpened')
  const opening = reports[at]
  if (opening?.type !== 'ServiceUnitOpened') return
  const data = { ...opening.data }
  if (effectiveOn) data.effectiveOn = effectiveOn
  if (serviceType) data.serviceType = serviceType
  if (provider) data.provider = provider
  reports[at] = { ...opening, data }
}

type OpeningCorrected = Extract<UnitReport, { type: 'ServiceUnitOpeningCorrected' }>

/** The reference for the ledger: the rules of the fold as they are written down, for one day. */
export function plainFold({ unitId, opening, reports, sayings }: KnownUnit, day: Day): PlainUnit {
  const standing = plainStanding(reports, day)
  const groups = new Map<TargetGroup, PlainGroup>()
  for (const targetGroup of new Set(sayings.map((saying) => saying.targetGroup))) {
    const ofGroup = sayings.filter((saying) => saying.targetGroup === targetGroup)
    groups.set(targetGroup, plainGroup(ofGroup, standing, day))
  }
  const unknownSomewhere = (measure: Measure): boolean =>
    [...groups.values()].some(({ counts }) => counts[measure] === 'unknown')
  return {
    site: { unitId, ...standing.location, ...opening },
    operates: standing.status === 'operates',
    suspended: standing.status === 'suspended',
    closedUnconfirmed: standing.status === 'closed' && standing.unconfirmed,
    groups,
    unknown: new Set(MEASURES.filter(unknownSomewhere)),
    lastConfirmedOn: lastConfirmedOn(reports, day),
  }
}

/** Rules 4 to 6. */
function plainGroup(
  sayings: readonly Saying[],
  { status, closing }: PlainStanding,
  day: Day,
): PlainGroup {
  const offered = sayings.some((saying) => saying.kind === 'states' && saying.on <= day)
  const count = (measure: Measure): Count =>
    plainCount(
      sayings.filter((saying) => saying.measure === measure),
      offered,
      day,
    )
  const opened = status !== 'not-yet-open'
  const operates = status === 'operates'
  const authorised = opened && status !== 'closed' ? count('authorised') : 0
  const operational = operates ? count('operational') : 0
  const occupied = operates ? count('occupied') : 0
  const reserved = operates ? count('reserved') : 0
  return {
    offered,
    counts: {
      authorised,
      operational,
      occupied,
      reserved,
      waiting: opened ? count('waiting') : 0,
      free: atLeastZero(minus(operational, plus(occupied, reserved))),
      overrun: atLeastZero(minus(plus(occupied, reserved), operational)),
      operationalBeyondAuthorised: operates ? atLeastZero(minus(operational, authorised)) : 0,
      closing: closing ? operational : 0,
      affected: closing ? occupied : 0,
      displaced: opened && !operates ? count('occupied') : 0,
    },
  }
}

const plus = (a: Count, b: Count): Count => (a === 'unknown' || b === 'unknown' ? 'unknown' : a + b)
const minus = (a: Count, b: Count): Count => plus(a, b === 'unknown' ? b : -b)
const atLeastZero = (a: Count): Count => (a === 'unknown' ? a : Math.max(0, a))

/** Stating a count confirms a unit on that day, just as a report that nothing changed does. */
const CONFIRM = new Set<UnitReport['type']>([
  'ServiceUnitOpened',
  'ServiceUnitReopened',
  'ServiceUnitConfirmed',
  'PlacesAuthorised',
  'OperationalPlacesSet',
  'CountCorrected',
  'PlacesCounted',
])

function lastConfirmedOn(reports: readonly Known<UnitReport>[], day: Day): Day | undefined {
  let last: Day | undefined
  for (const report of reports) {
    if (!CONFIRM.has(report.type) || !('effectiveOn' in report.data)) continue
    const on = onDay(report.data.effectiveOn ?? 'undocumented')
    if (on <= day && (last === undefined || on > last)) last = on
  }
  return last
}
