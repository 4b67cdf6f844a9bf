import {
  addToFingerprint,
  createCapacityIndex,
  createLedger,
  decodeSegment,
  emptyNumbering,
  encodeSegment,
  fingerprintText,
  record,
  renumber,
  restoreUnit,
  segmentOf,
  takeSegment,
  textHash,
  type CapacityIndex,
  type Changes,
  type Ledger,
  type Numbering,
} from '@vietas/capacity-ledger'
import {
  CAPABILITIES,
  CATEGORIES,
  decodeEvent,
  idsOf,
  isAboutUnits,
  isRemembered,
  isUnreadable,
  serviceUnits,
  type DomainEvent,
  type EpochMs,
  type Known,
  type UnitId,
} from '@vietas/domain'
import type { Database, EventStore, RecordedEvent } from '@vietas/event-store'
import type { Projection } from '@vietas/projections'
import { readUnitEvents } from './read-unit-events.ts'
import { createRegisters, type Registers } from './registers.ts'
import { addToSearchTexts, type SearchTexts } from './search-texts.ts'

/** Everything the capacity service answers from. The log is the truth; this can be thrown away. */
export interface CapacityView {
  readonly ledger: Ledger
  readonly numbering: Numbering
  readonly index: CapacityIndex
  /** What answers need of each capability, as known at any instant. */
  readonly registers: Registers
  readonly searchTexts: SearchTexts
  /** The latest instant since which any event remembered here is known. */
  latestRemembered: EpochMs
  /** Gathered since the last flush. */
  pending: { changes: Changes[]; remembered: Known<DomainEvent>[] }
  /** Events that the ledger keeps of its units, in all. */
  inLedger: number
  /** Whether the ledger keeps every unit there is; not after a restart, until it has to. */
  hasAllUnits: boolean
}

/**
 * Events remembered before the ledger forgets its units; they are read from the log again when
 * something new is known of them. About 350 bytes each.
 */
const MOST_REMEMBERED = 1_000_000

/** The same events give another view when the fold changes, or with one capability more. */
const VERSION = 400 + CAPABILITIES.length

export function capacityProjection(
  store: EventStore,
  mostRemembered: number = MOST_REMEMBERED,
): Projection<CapacityView> {
  return {
    name: 'capacity',
    version: VERSION,
    filter: { categories: CATEGORIES },
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
    create table if not exists remembered (number integer primary key, event text not null);
  `)
  const view: CapacityView = {
    ledger: createLedger(),
    numbering: emptyNumbering(),
    index: createCapacityIndex(),
    registers: createRegisters(),
    searchTexts: new Map(),
    latestRemembered: Number.NEGATIVE_INFINITY,
    pending: { changes: [], remembered: [] },
    inLedger: 0,
    hasAllUnits: true,
  }
  const events = database.prepare<{ event: string }>('select event from remembered order by number')
  for (const row of events.all()) {
    const event = JSON.parse(row.event) as Known<DomainEvent>
    view.registers.restore(event)
    noteRemembered(view, event)
  }
  const segments = database.prepare<{ bytes: Uint8Array }>(
    'select bytes from segments order by number',
  )
  for (const { bytes } of segments.all()) {
    const segment = decodeSegment(bytes)
    renumber(view.numbering, segment)
    takeSegment(view.index, segment)
  }
  view.hasAllUnits = view.index.units.length === 0 && view.searchTexts.size === 0
  return view
}

/** When the ledger cannot take an event in, the registers do not keep it either. */
function take(view: CapacityView, event: Known<DomainEvent>): void {
  const isRememberedHere = isRemembered(event)
  if (isRememberedHere) view.registers.take(event)
  try {
    if (isAboutUnits(event)) {
      view.pending.changes.push(record(view.ledger, event))
      view.inLedger++
    }
  } catch (error) {
    if (isRememberedHere) view.registers.withdraw(event)
    throw error
  }
  if (!isRememberedHere) return
  view.pending.remembered.push(event)
  noteRemembered(view, event)
}

/** Whether everything in the view is known at an instant, so that it stands for now. */
export function knowsAll({ index, latestRemembered }: CapacityView, knownAt: EpochMs): boolean {
  return knownAt >= index.latestKnowledge && knownAt >= latestRemembered
}

/** Reads the units that a page is about and that the ledger does not remember. */
async function remember(
  view: CapacityView,
  events: readonly RecordedEvent[],
  store: EventStore,
  most: number,
): Promise<void> {
  const [first] = events
  if (view.inLedger > most) forget(view)
  if (view.hasAllUnits || first === undefined) return
  const forgotten = new Set<UnitId>()
  for (const recorded of events)
    for (const unitId of unitsNamedBy(recorded))
      if (!view.ledger.units.has(unitId)) forgotten.add(unitId)
  for (const unitId of forgotten) {
    const orders = view.registers.of(serviceUnits).factsOf(unitId)
    const known = await readUnitEvents(store, orders, unitId, first.position)
    restoreUnit(view.ledger, unitId, known)
    view.inLedger += known.length
  }
}

/** Called between pages only: the units of a page stay remembered until the page is taken in. */
function forget(view: CapacityView): void {
  view.ledger.units.clear()
  view.inLedger = 0
  view.hasAllUnits = false
}

/** No units where the event cannot be read; applying it then throws. */
function unitsNamedBy(recorded: RecordedEvent): readonly UnitId[] {
  try {
    return idsOf(serviceUnits, decodeEvent(recorded)) as readonly UnitId[]
  } catch (error) {
    if (isUnreadable(error)) return []
    throw error
  }
}

function noteRemembered(view: CapacityView, event: Known<DomainEvent>): void {
  addToSearchTexts(view.searchTexts, event)
  view.latestRemembered = Math.max(view.latestRemembered, event.knownSince)
  const about = textHash(JSON.stringify([event.type, event.data]))
  addToFingerprint(view.index.fingerprint, about, 0, event.knownSince, 1)
}

function flush(view: CapacityView, database: Database): void {
  const { changes, remembered } = view.pending
  view.pending = { changes: [], remembered: [] }
  if (remembered.length > 0) {
    const insert = database.prepare('insert into remembered (event) values (?)')
    for (const event of remembered) insert.run([JSON.stringify(event)])
  }
  if (changes.some(({ entries, confirmations }) => entries.length + confirmations.length > 0)) {
    const segment = segmentOf(view.numbering, changes)
    database.prepare('insert into segments (bytes) values (?)').run([encodeSegment(segment)])
    takeSegment(view.index, segment)
  }
}
