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
  type EpochMs,
  type Known,
  type UnitEvent,
  type UnitId,
} from '@vietas/domain'
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

/** Events in known order, by the instant since which they are known. */
export type BySince = ReadonlyMap<EpochMs, readonly Known<AnyEvent>[]>

function bySince(events: readonly Known<AnyEvent>[]): BySince {
  const by = new Map<EpochMs, Known<AnyEvent>[]>()
  for (const event of events) {
    const known = by.get(event.knownSince)
    if (known === undefined) by.set(event.knownSince, [event])
    else known.push(event)
  }
  return by
}

const keptOfStores = new WeakMap<object, KeptReports>()

/** The same of several units, what was read of them before kept; others have their turn between them. */
export async function eventsOfUnits(
  { store }: Asks,
  answering: Answering,
  unitIds: readonly UnitId[],
): Promise<ReadonlyMap<string, BySince>> {
  const kept = keptOfStores.get(store) ?? keepReports()
  keptOfStores.set(store, kept)
  const turn = inTurns()
  const events = new Map<string, BySince>()
  for (const unitId of unitIds) {
    await turn()
    events.set(unitId, bySince(eventsSeen(answering, unitId, await kept.of(store, unitId))))
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

/**
 * The events that entries come from: those known since then, and of these the ones about that very
 * day where there are any.
 */
export function eventsBehind(
  events: BySince | undefined,
  { on, knownSince }: Entries,
): Known<AnyEvent>[] {
  const day = on === BEFORE_EVERY_DAY ? 'undocumented' : on === undefined ? undefined : dateOf(on)
  return [...knownSince]
    .flatMap((since) => {
      const known = events?.get(since) ?? []
      const ofDay = known.filter((event) => dateOfEvent(event) === day)
      return ofDay.length === 0 ? known : ofDay
    })
    .sort(inKnownOrder)
}
