import type { Answering, CapacityReader } from '@vietas/capacity-questions'
import { inLogOrder, serviceUnits, UnitId, type Capability } from '@vietas/domain'
import type { RecordedEvent } from '@vietas/event-store'
import { eventsOfUnit } from '../events/unit-events.ts'
import { factsOf } from '../registers/row.ts'
import { isWithin, type Scope } from './listed.ts'
import { relationsAmong } from './relations.ts'
import type { Told } from './value-after.ts'

/** All that was known of one; of a unit also its counts, which registers do not keep. */
export async function toldOf(
  reader: CapacityReader,
  answering: Answering,
  scope: Scope,
  declared: Capability,
  id: string,
): Promise<Told> {
  const all =
    declared.name === serviceUnits.name
      ? await eventsOfUnit(reader, answering, UnitId.parse(id))
      : factsOf(declared, answering.view, id)
  const events = all.filter((event) => isWithin(scope, event))
  return { declared, id, events, relations: relationsAmong(events) }
}

/** When and by whom the events of a stream were recorded, by their ids. */
export async function recordedIn(
  { store }: Pick<CapacityReader, 'store'>,
  stream: string,
  { upTo }: Scope,
): Promise<ReadonlyMap<string, RecordedEvent>> {
  const recorded = new Map<string, RecordedEvent>()
  for await (const { events } of store.readStream(stream))
    for (const event of events)
      if (inLogOrder(event, { position: upTo }) <= 0) recorded.set(event.id, event)
  return recorded
}
