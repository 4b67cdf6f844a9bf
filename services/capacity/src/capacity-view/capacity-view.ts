import {
  addToFingerprint,
  createCapacityIndex,
  createLedger,
  decodeSegment,
  emptyNumbering,
  encodeSegment,
  fingerprintText,
  isStructural,
  record,
  renumber,
  restoreUnit,
  segmentOf,
  takeSegment,
  textHash,
  unitsOf,
  type CapacityIndex,
  type Changes,
  type Ledger,
  type Numbering,
} from '@vietas/capacity-ledger'
import { CATEGORIES, decodeEvent, type UnitEvent, type UnitId } from '@vietas/domain'
import type { Database, EventStore, RecordedEvent } from '@vietas/event-store'
import type { Projection } from '@vietas/projections'
import { readUnitEvents } from './read-unit-events.ts'
import { addToStructure, emptyStructure, type Structure } from './structure.ts'

/** Everything the capacity service answers from. The log is the truth; this can be thrown away. */
export interface CapacityView {
  readonly ledger: Ledger
  readonly numbering: Numbering
  readonly index: CapacityIndex
  readonly structure: Structure
  /** Gathered since the last flush. */
  pending: { changes: Changes[]; structural: UnitEvent[] }
  /** Events that the ledger remembers of its units, in all. */
  remembered: number
  /** Whether the ledger remembers every unit there is; not after a restart, until it has to. */
  remembersAll: boolean
}

/**
 * Events remembered before the ledger forgets its units; they are read from the log again when
 * something new is known of them. About 350 bytes each.
 */
const MOST_REMEMBERED = 1_000_000

export function capacityProjection(
  store: EventStore,
  mostRemembered: number = MOST_REMEMBERED,
): Projection<CapacityView> {
  return {
    name: 'capacity',
    version: 1,
    filter: { categories: Object.values(CATEGORIES) },
    open,
    prepare: (view, events) => remember(view, events, store, mostRemembered),
    apply: (view, event) => take(view, decodeEvent(event)),
    flush,
    fingerprint: (view) => fingerprintText(view.index.fingerprint),
  }
}

function open(database: Database): CapacityView {
  database.exec(`
    create table if not exists segments (number integer primary key, bytes blob not null);
    create table if not exists structure (number integer primary key, event text not null);
  `)
  const view: CapacityView = {
    ledger: createLedger(),
    numbering: emptyNumbering(),
    index: createCapacityIndex(),
    structure: emptyStructure(),
    pending: { changes: [], structural: [] },
    remembered: 0,
    remembersAll: true,
  }
  const events = database.prepare<{ event: string }>('select event from structure order by number')
  for (const { event } of events.all()) takeStructural(view, JSON.parse(event) as UnitEvent)
  const segments = database.prepare<{ bytes: Uint8Array }>(
    'select bytes from segments order by number',
  )
  for (const { bytes } of segments.all()) {
    const segment = decodeSegment(bytes)
    renumber(view.numbering, segment)
    takeSegment(view.index, segment)
  }
  view.remembersAll = view.index.units.length === 0 && view.structure.byUnit.size === 0
  return view
}

function take(view: CapacityView, event: UnitEvent): void {
  view.pending.changes.push(record(view.ledger, event))
  view.remembered++
  if (isStructural(event)) {
    view.pending.structural.push(event)
    takeStructural(view, event)
  }
}

/** Reads the units that a page is about and that the ledger does not remember. */
async function remember(
  view: CapacityView,
  events: readonly RecordedEvent[],
  store: EventStore,
  most: number,
): Promise<void> {
  const [first] = events
  if (view.remembered > most) forget(view)
  if (view.remembersAll || first === undefined) return
  const forgotten = new Set<UnitId>()
  for (const recorded of events)
    for (const unitId of unitsNamedBy(recorded))
      if (!view.ledger.units.has(unitId)) forgotten.add(unitId)
  for (const unitId of forgotten) {
    const known = await readUnitEvents(store, view.structure, unitId, first.position)
    restoreUnit(view.ledger, unitId, known)
    view.remembered += known.length
  }
}

/** Between pages only: the units of a page must be remembered until it is taken in. */
function forget(view: CapacityView): void {
  view.ledger.units.clear()
  view.remembered = 0
  view.remembersAll = false
}

/** None where the event cannot be read; applying it will say so. */
function unitsNamedBy(recorded: RecordedEvent): readonly UnitId[] {
  try {
    return unitsOf(decodeEvent(recorded))
  } catch {
    return []
  }
}

function takeStructural(view: CapacityView, event: UnitEvent): void {
  addToStructure(view.structure, event)
  const about = textHash(JSON.stringify([event.type, event.data]))
  addToFingerprint(view.index.fingerprint, about, 0, event.knownSince, 1)
}

function flush(view: CapacityView, database: Database): void {
  const { changes, structural } = view.pending
  view.pending = { changes: [], structural: [] }
  if (structural.length > 0) {
    const insert = database.prepare('insert into structure (event) values (?)')
    for (const event of structural) insert.run([JSON.stringify(event)])
  }
  if (changes.some(({ entries, confirmations }) => entries.length + confirmations.length > 0)) {
    const segment = segmentOf(view.numbering, changes)
    database.prepare('insert into segments (bytes) values (?)').run([encodeSegment(segment)])
    takeSegment(view.index, segment)
  }
}
