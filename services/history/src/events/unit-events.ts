import { readUnitEvents, type Answering, type CapacityReader } from '@vietas/capacity-questions'
import {
  BEFORE_EVERY_DAY,
  BEHIND_THE_LOG,
  dateOf,
  inKnownOrder,
  inLogOrder,
  serviceUnits,
  type AnyEvent,
  type Day,
  type EpochMs,
  type Known,
  type UnitId,
} from '@vietas/domain'
import { dayOfEvent } from './event-answer.ts'

/** What the log holds of a unit as far as the view has seen it, in known order. */
export async function eventsOfUnit(
  { store }: { readonly store: Pick<CapacityReader['store'], 'readStream'> },
  { view, position }: Answering,
  unitId: UnitId,
): Promise<Known<AnyEvent>[]> {
  const facts = view.registers.of(serviceUnits).factsOf(unitId)
  const reports = await readUnitEvents(store, facts, unitId, BEHIND_THE_LOG)
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
  events: readonly Known<AnyEvent>[],
  { on, knownSince }: Entries,
): Known<AnyEvent>[] {
  const day = on === BEFORE_EVERY_DAY ? 'undocumented' : on === undefined ? undefined : dateOf(on)
  return [...knownSince]
    .flatMap((since) => {
      const known = events.filter((event) => event.knownSince === since)
      const ofDay = known.filter((event) => dayOfEvent(event) === day)
      return ofDay.length === 0 ? known : ofDay
    })
    .sort(inKnownOrder)
}
