import type { Answering, CapacityReader } from '@vietas/capacity-questions'
import {
  inLogOrder,
  serviceUnits,
  streamOf,
  UnitId,
  type AnyEvent,
  type Capability,
  type Known,
} from '@vietas/domain'
import type { LogReader, RecordedEvent } from '@vietas/event-store'
import { eventsOfUnit } from '../events/unit-events.ts'
import { factsOf } from '../registers/row.ts'
import { isWithin, type Scope } from './listed.ts'
import { relationsAmong } from './relations.ts'
import type { Told } from './value-after.ts'

type Streams = Pick<LogReader, 'readStream'>

/** All that was known of one; of a unit also its counts, which registers do not keep. */
export async function toldOf(
  { store }: Pick<CapacityReader, 'store'>,
  answering: Answering,
  scope: Scope,
  declared: Capability,
  id: string,
): Promise<Told> {
  const about = (all: readonly Known<AnyEvent>[]) => {
    const events = all.filter((event) => isWithin(scope, event))
    return { declared, id, events, relations: relationsAmong(events) }
  }
  if (declared.name !== serviceUnits.name) return about(factsOf(declared, answering, id))
  const read: RecordedEvent[] = []
  const all = await eventsOfUnit({ store: noting(store, read) }, answering, UnitId.parse(id))
  const recorded = recordedAmong(read, scope)
  return { ...about(all), recorded: { stream: streamOf(declared, id), byId: recorded } }
}

/** When and by whom the events of a stream were recorded, by their ids; not read once more. */
export async function recordedIn(
  { store }: Pick<CapacityReader, 'store'>,
  { recorded }: Told,
  stream: string,
  scope: Scope,
): Promise<ReadonlyMap<string, RecordedEvent>> {
  if (recorded?.stream === stream) return recorded.byId
  const read: RecordedEvent[] = []
  for await (const { events } of store.readStream(stream)) read.push(...events)
  return recordedAmong(read, scope)
}

/** The same streams; notes what is read of them. */
const noting = (store: Streams, read: RecordedEvent[]): Streams => ({
  readStream: async function* (...asked) {
    for await (const page of store.readStream(...asked)) {
      read.push(...page.events)
      yield page
    }
  },
})

const recordedAmong = (
  events: readonly RecordedEvent[],
  { upTo }: Scope,
): ReadonlyMap<string, RecordedEvent> =>
  new Map(
    events
      .filter((event) => inLogOrder(event, { position: upTo }) <= 0)
      .map((event) => [event.id, event]),
  )
