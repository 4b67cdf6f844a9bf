import {
  inTurns,
  readReports,
  reportsOfOthers,
  type Answering,
  type CapacityReader,
} from '@vietas/capacity-questions'
import {
  BEFORE_EVERY_DAY,
  BEHIND_THE_LOG,
  dateOf,
  dateOfEvent,
  inKnownOrder,
  inLogOrder,
  serviceUnits,
  type AnyEvent,
  type Day,
  type DomainEvent,
  type EpochMs,
  type Known,
  type Measure,
  type UnitEvent,
  type UnitId,
} from '@vietas/domain'
import { countsStated, WORKED_OUT_FROM } from './counts-stated.ts'
import { keepReports, type KeptReports } from './kept-reports.ts'

type Asks = { readonly store: Pick<CapacityReader['store'], 'readStream'> }

/** What the log holds of a unit as far as the view has seen it, in known order. */
export async function eventsOfUnit(
  { store }: Asks,
  answering: Answering,
  unitId: UnitId,
): Promise<Known<AnyEvent>[]> {
  const { reports } = await readReports(store, unitId, 0, BEHIND_THE_LOG)
  return eventsSeen(answering, unitId, reports)
}

/** What the log holds of a unit. */
export interface EventsOfUnit {
  /** In known order, by the instant since which they are known. */
  readonly bySince: ReadonlyMap<EpochMs, readonly Known<AnyEvent>[]>
  readonly byId: ReadonlyMap<string, Known<AnyEvent>>
}

function inMaps(events: readonly Known<AnyEvent>[]): EventsOfUnit {
  const by = new Map<EpochMs, Known<AnyEvent>[]>()
  for (const event of events) {
    const known = by.get(event.knownSince)
    if (known === undefined) by.set(event.knownSince, [event])
    else known.push(event)
  }
  return { bySince: by, byId: new Map(events.map((event) => [event.id, event])) }
}

const keptOfStores = new WeakMap<object, KeptReports>()

/** The same of several units, what was read of them before kept; others have their turn between them. */
export async function eventsOfUnits(
  { store }: Asks,
  answering: Answering,
  unitIds: readonly UnitId[],
): Promise<ReadonlyMap<string, EventsOfUnit>> {
  const kept = keptOfStores.get(store) ?? keepReports()
  keptOfStores.set(store, kept)
  const turn = inTurns()
  const events = new Map<string, EventsOfUnit>()
  for (const unitId of unitIds) {
    await turn()
    events.set(unitId, inMaps(eventsSeen(answering, unitId, await kept.of(store, unitId))))
  }
  return events
}

function eventsSeen(
  { view, position }: Answering,
  unitId: UnitId,
  own: readonly UnitEvent[],
): Known<AnyEvent>[] {
  const facts = view.registers.of(serviceUnits).factsOf(unitId)
  const reports = [...own, ...reportsOfOthers(facts, unitId, BEHIND_THE_LOG)]
  const asRecorded = new Map(facts.map((event) => [event.id, event]))
  const events = new Map(reports.map((report) => [report.id, asRecorded.get(report.id) ?? report]))
  return [...events.values()]
    .filter((event) => inLogOrder(event, { position }) <= 0)
    .sort(inKnownOrder)
}

/** An entry says since when what it comes from is known, and which day it is about. */
interface Entries {
  readonly on: Day | undefined
  readonly knownSince: ReadonlySet<EpochMs>
}

/** Which numbers are asked about: measures, none where it is how many units operate. */
export interface About {
  readonly measures: readonly Measure[]
  /** Undefined: all. */
  readonly targetGroup: string | undefined
}

/**
 * The events that entries come from: those known since then that can change what is asked about,
 * and of these the ones about that very day where there are any.
 */
export function eventsBehind(
  events: EventsOfUnit | undefined,
  { on, knownSince }: Entries,
  { measures, targetGroup }: About,
): Known<AnyEvent>[] {
  if (events === undefined) return []
  const day = on === BEFORE_EVERY_DAY ? 'undocumented' : on === undefined ? undefined : dateOf(on)
  const found: Known<AnyEvent>[] = []
  for (const since of knownSince) {
    const known = events.bySince.get(since) ?? []
    const ofGroup = known.filter((event) => isOfGroup(subjectOf(event, events), targetGroup))
    for (const event of ofDay(ofGroup, day)) found.push(event)
  }
  if (found.length === 1) return found
  const changing = found.filter((event) => changes(subjectOf(event, events), measures, day))
  // The first count of a target group makes all others of it unknown.
  return (changing.length === 0 ? found : changing).sort(inKnownOrder)
}

/** What is withdrawn in place of its withdrawal: that is about the same. */
function subjectOf(event: Known<AnyEvent>, { byId }: EventsOfUnit): Known<DomainEvent> {
  const { eventId = '' } = event.data as { readonly eventId?: string }
  return (byId.get(eventId) ?? event) as Known<DomainEvent>
}

function isOfGroup({ data }: AnyEvent, asked: string | undefined): boolean {
  const { targetGroup = asked } = data as { readonly targetGroup?: string }
  return asked === undefined || targetGroup === asked
}

/** Of what is known at once: these change days that they are not about. */
const CHANGES_OTHER_DAYS: ReadonlySet<string> = new Set<DomainEvent['type']>([
  'ReportWithdrawn',
  'ServiceUnitOpeningCorrected',
  'ClosureOrderIssued',
  'ClosureOrderAmended',
  'ClosureOrderRevoked',
  'ClosureOrderCarriedOut',
])

function ofDay(
  known: readonly Known<AnyEvent>[],
  day: string | undefined,
): readonly Known<AnyEvent>[] {
  const isOfDay = (event: Known<AnyEvent>): boolean =>
    takesEffectOn(event) === day || dateOfEvent(event) === day
  if (day === undefined || !known.some(isOfDay)) return known
  return known.filter((event) => isOfDay(event) || CHANGES_OTHER_DAYS.has(event.type))
}

const takesEffectOn = ({ data }: AnyEvent): string | undefined =>
  (data as { readonly effectiveOn?: string }).effectiveOn

function changes(
  event: DomainEvent,
  measures: readonly Measure[],
  day: string | undefined,
): boolean {
  const counts = countsStated(event)
  if (counts !== undefined)
    return measures.some((measure) => WORKED_OUT_FROM[measure].some((one) => counts.includes(one)))
  return !isAhead(event, day) || measures.some((measure) => OF_ORDERS_AHEAD.has(measure))
}

/** What an order that is ahead changes from its own day on. */
const OF_ORDERS_AHEAD: ReadonlySet<Measure> = new Set<Measure>(['closing', 'affected'])

const ORDERS: ReadonlySet<string> = new Set<DomainEvent['type']>([
  'ClosureOrderIssued',
  'ClosureOrderAmended',
  'ClosureOrderRevoked',
])

/** Whether all else that an order changes lies behind its own day. */
function isAhead(order: DomainEvent, day: string | undefined): boolean {
  if (!ORDERS.has(order.type) || day === undefined || dateOfEvent(order) !== day) return false
  const closesOn = takesEffectOn(order)
  return closesOn === undefined || closesOn > day
}
