import {
  decodeEvent,
  isAboutUnits,
  isUnreadable,
  reportsOf,
  serviceUnits,
  streamOf,
  type AboutUnits,
  type DomainEvent,
  type Known,
  type UnitEvent,
  type UnitId,
} from '@vietas/domain'
import {
  comparePositions,
  type EventStore,
  type Position,
  type RecordedEvent,
} from '@vietas/event-store'

/** What the log holds of a unit before a position: its own stream, and what orders and projects say of it. */
export async function readUnitEvents(
  store: EventStore,
  inRegister: readonly Known<DomainEvent>[],
  unitId: UnitId,
  before: Position,
): Promise<UnitEvent[]> {
  const own: UnitEvent[] = []
  for await (const page of store.readStream(streamOf(serviceUnits, unitId)))
    for (const recorded of page.events) {
      if (comparePositions(recorded.position, before) >= 0) break
      // What could not be applied when it came was put aside then, and stays so.
      const event = eventAboutUnits(recorded)
      if (event) own.push(...reportsOf(unitId, event))
    }
  const others = inRegister
    .filter(isAboutUnits)
    .filter(({ data, position }) => !('unitId' in data) && comparePositions(position, before) < 0)
  return [...own, ...others.flatMap((event) => reportsOf(unitId, event))]
}

/** Undefined for an event of something else, and for one that cannot be read. */
export function eventAboutUnits(recorded: RecordedEvent): Known<AboutUnits> | undefined {
  try {
    const event = decodeEvent(recorded)
    return isAboutUnits(event) ? event : undefined
  } catch (error) {
    if (isUnreadable(error)) return undefined
    throw error
  }
}
