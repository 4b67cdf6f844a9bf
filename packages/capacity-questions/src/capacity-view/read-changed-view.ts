import {
  CATEGORIES,
  decodeEvent,
  isUnreadable,
  serviceUnits,
  streamOf,
  type DomainEvent,
  type Known,
  type UnitEvent,
  type UnitId,
} from '@vietas/domain'
import {
  comparePositions,
  type LogReader,
  type Position,
  type RecordedEvent,
} from '@vietas/event-store'
import type { CapacityView, AskedView } from './capacity-view.ts'
import { changedView, frozenView, unitsTouched, type FrozenView } from './changed-view.ts'
import type { Change } from './changed-registers.ts'
import { reportsOfUnits, readableEvent } from './read-unit-events.ts'

/** The view that follows the log, and the log. */
export interface Followed {
  readonly store: LogReader
  /** As it is when it is called. */
  readonly now: () => { readonly view: CapacityView; readonly position: Position }
}

/** How much may have been recorded since the position that a changed view is of. */
const MOST_SINCE = 20_000

/** The log has moved on too far for a view that follows it to be taken back. */
export class TooFarBehind extends Error {
  readonly most = MOST_SINCE

  constructor(upTo: Position) {
    super(`More than ${MOST_SINCE} events were recorded behind ${upTo}`)
    this.name = 'TooFarBehind'
  }
}

/** Reads what a changed view needs of the log, and makes it; `now` may go on meanwhile. */
export async function readChangedView(followed: Followed, change: Change): Promise<AskedView> {
  const since = eventsSince(followed.store, change.upTo)
  const own = new Map<string, ReadonlyMap<string, RecordedEvent>>()
  for (;;) {
    await since.readOn()
    const later = changeWith(change, since.all)
    const missing = [...unitsTouched(followed.now().view, later)].filter((id) => !own.has(id))
    for (const id of missing) own.set(id, await ownEventsOf(followed.store, id))
    if (missing.length > 0) continue
    const { view, position } = followed.now()
    if (comparePositions(position, since.position()) > 0) continue
    return makeView(frozenView(view, position), change, since.all, own)
  }
}

function makeView(
  frozen: FrozenView,
  change: Change,
  since: readonly RecordedEvent[],
  own: ReadonlyMap<string, ReadonlyMap<string, RecordedEvent>>,
): Promise<AskedView> {
  const { view, position } = frozen
  const seen = since.filter((event) => comparePositions(event.position, position) <= 0)
  const whole = changeWith(change, seen)
  const histories = new Map(
    [...unitsTouched(view, whole)].map((id) => {
      const recorded = new Map([
        ...(own.get(id) ?? []),
        ...seen.filter(({ stream }) => stream === streamOf(serviceUnits, id)).map(byId),
      ])
      return [id, historyOf(frozen, id as UnitId, [...recorded.values()])] as const
    }),
  )
  return changedView(frozen, whole, histories)
}

const byId = (event: RecordedEvent) => [event.id, event] as const

const changeWith = (change: Change, since: readonly RecordedEvent[]): Change => ({
  ...change,
  without: [...change.without, ...since.flatMap(decoded)],
})

/** What a view that stood there had taken in of a unit. */
function historyOf(
  { view, position }: FrozenView,
  unitId: UnitId,
  own: readonly RecordedEvent[],
): UnitEvent[] {
  const ofOthers = view.registers
    .of(serviceUnits)
    .factsOf(unitId)
    .filter(({ data }) => !('unitId' in data))
  return [...own.map(readableEvent), ...ofOthers]
    .filter((event) => event !== undefined && comparePositions(event.position, position) <= 0)
    .flatMap(reportsOfUnits)
    .flatMap(([id, reports]) => (id === unitId ? reports : []))
}

async function ownEventsOf(
  store: LogReader,
  unitId: string,
): Promise<ReadonlyMap<string, RecordedEvent>> {
  const own = new Map<string, RecordedEvent>()
  for await (const { events } of store.readStream(streamOf(serviceUnits, unitId)))
    for (const event of events) own.set(event.id, event)
  return own
}

/** What was recorded behind a position, read on to the end of the log each time. */
function eventsSince(store: LogReader, after: Position) {
  const all: RecordedEvent[] = []
  let position = after
  return {
    all: all as readonly RecordedEvent[],
    position: () => position,
    readOn: async (): Promise<void> => {
      const filter = { categories: CATEGORIES }
      for await (const page of store.readAll({ after: position, filter })) {
        all.push(...page.events)
        position = page.position
        if (all.length > MOST_SINCE) throw new TooFarBehind(after)
      }
    },
  }
}

/** None where it cannot be read: no view has taken it in. */
function decoded(recorded: RecordedEvent): readonly Known<DomainEvent>[] {
  try {
    return [decodeEvent(recorded)]
  } catch (error) {
    if (isUnreadable(error)) return []
    throw error
  }
}
