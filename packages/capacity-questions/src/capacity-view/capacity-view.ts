import {
  addToFingerprint,
  createCapacityIndex,
  createLedger,
  createPlannedIndex,
  emptyNumbering,
  fingerprintText,
  noChanges,
  record,
  renumber,
  needsHistory,
  restoreUnit,
  segmentOf,
  settle,
  takePlanned,
  takeSegment,
  type CapacityIndex,
  type Changes,
  type KeptOfUnit,
  type Ledger,
  type Numbering,
  type PlannedIndex,
} from '@vietas/capacity-ledger'
import {
  CAPABILITIES,
  CATEGORIES,
  decodeEvent,
  isAboutUnits,
  isRemembered,
  serviceUnits,
  textHash,
  type DomainEvent,
  type EpochMs,
  type Known,
  type UnitEvent,
  type UnitId,
} from '@vietas/domain'
import type { Database, LogReader, RecordedEvent } from '@vietas/event-store'
import type { Projection } from '@vietas/projections'
import type { Territories } from '@vietas/territories'
import { inTurns } from '../in-turns.ts'
import { plannedBy, plannedIn } from './planned-in.ts'
import { readableEvent, readUnitEvents, reportsOfUnits } from './read-unit-events.ts'
import { createRegisters, type AskedRegisters, type Registers } from './registers.ts'
import { segmentFile, type SegmentFile } from './segment-file.ts'
import { addToSearchTexts, type SearchTexts } from './search-texts.ts'
import { emptySourcedEvents, noteSourced, type SourcedEvents } from './sourced-events.ts'
import { sourcedFile, type SourcedFile } from './sourced-file.ts'
import { knownSinceOf } from './sourced-rows.ts'
import { territoriesIn } from './territories-in.ts'
import { noteCoordinates, type WithCoordinates } from './with-coordinates.ts'

/** Everything that questions are answered from. */
export interface AskedView {
  readonly index: CapacityIndex
  /** What infrastructure projects are to bring. */
  readonly planned: PlannedIndex
  /** What answers need of each capability, as known at any instant. */
  readonly registers: AskedRegisters
  readonly searchTexts: SearchTexts
  /** What documents prove, in the log. */
  readonly sourced: SourcedEvents
  /** The municipalities by date, with every change that the registers hold. */
  readonly territories: () => Territories
  readonly withCoordinates: WithCoordinates
  /** The latest instant since which any event remembered here, or proven by a source, is known. */
  readonly latestRemembered: EpochMs
}

/** One that follows the log. The log is the truth; this can be thrown away. */
export interface CapacityView extends AskedView {
  readonly registers: Registers
  readonly ledger: Ledger
  readonly numbering: Numbering
  /** What the index is made of, in the file. */
  readonly segments: SegmentFile
  /** What documents prove, in the file. */
  readonly sourcedFile: SourcedFile
  latestRemembered: EpochMs
  /** Gathered since the last flush. */
  pending: { changes: Changes; remembered: Known<DomainEvent>[] }
  /** Writes what is pending of what is remembered here. */
  readonly remember: (events: readonly Known<DomainEvent>[]) => void
  /** The page that is being taken in, as `prepare` has read it: each event is read once. */
  page: Page
  /** Events that the ledger keeps of its units, in all. */
  inLedger: number
  /** Whether the ledger keeps every unit there is; not after a restart, until it has to. */
  hasAllUnits: boolean
}

interface Page {
  readonly stored: readonly RecordedEvent[]
  /** Undefined where it cannot be read. */
  readonly events: readonly (Known<DomainEvent> | undefined)[]
  /** The index of the next event to take in. */
  next: number
}

/** What the ledger keeps of all units together. */
export interface MostKept {
  /** Events, one by one; about 350 bytes each. */
  readonly events: number
  /** Days on which a count changes; about 80 bytes each. */
  readonly days: number
}

const MOST_KEPT: MostKept = { events: 250_000, days: 2_000_000 }

/** The same events give another view when the fold changes, or with one capability more. */
const VERSION = 700 + CAPABILITIES.length

/** How its file is read. */
export const capacityViewFile = {
  name: 'capacity',
  version: VERSION,
  open,
  fingerprint: (view: CapacityView) => fingerprintText(view.index.fingerprint),
}

export function capacityProjection(
  store: LogReader,
  most: MostKept = MOST_KEPT,
): Projection<CapacityView> {
  return {
    ...capacityViewFile,
    filter: { categories: CATEGORIES },
    prepare: (view, events) => prepareUnits(view, events, store, most),
    apply: (view, recorded) => {
      const event = nextEvent(view, recorded)
      take(view, event)
      noteSourced(view.sourced, event, recorded)
      if (event.source !== undefined) noteKnowledge(view, event.knownSince)
    },
    flush,
  }
}

function open(database: Database): CapacityView {
  database.exec(`
    create table if not exists remembered (number integer primary key, events text not null);
  `)
  const insert = database.prepare('insert into remembered (events) values (?)')
  const registers = createRegisters()
  const territories = territoriesIn(registers)
  const index = createCapacityIndex()
  const view: CapacityView = {
    ledger: createLedger((code) => territories().find(code) !== undefined),
    numbering: emptyNumbering(),
    index,
    planned: createPlannedIndex(index.fingerprint),
    registers,
    searchTexts: new Map(),
    segments: segmentFile(database),
    sourced: emptySourcedEvents(),
    sourcedFile: sourcedFile(database),
    territories,
    withCoordinates: new Set(),
    latestRemembered: Number.NEGATIVE_INFINITY,
    pending: { changes: noChanges(), remembered: [] },
    remember: (events) => void insert.run([JSON.stringify(events)]),
    page: { stored: [], events: [], next: 0 },
    inLedger: 0,
    hasAllUnits: true,
  }
  const remembered = database.prepare<{ events: string }>(
    'select events from remembered order by number',
  )
  for (const { events } of remembered.all())
    for (const event of JSON.parse(events) as Known<DomainEvent>[]) {
      view.registers.restore(event)
      noteRemembered(view, event)
    }
  takePlanned(view.planned, plannedIn(registers))
  for (const segment of view.segments.all()) {
    renumber(view.numbering, segment)
    takeSegment(view.index, segment)
  }
  view.sourcedFile.restore(view.sourced)
  const { rows } = view.sourced
  for (let row = 0; row < rows.length; row++) noteKnowledge(view, knownSinceOf(rows, row))
  view.hasAllUnits = view.index.units.length === 0 && view.searchTexts.size === 0
  return view
}

/** @throws RangeError as `decodeEvent` does */
function nextEvent({ page }: CapacityView, stored: RecordedEvent): Known<DomainEvent> {
  const read = page.stored[page.next] === stored ? page.events[page.next++] : undefined
  return read ?? decodeEvent(stored)
}

/** When the ledger cannot take an event in, the registers do not keep it either. */
function take(view: CapacityView, event: Known<DomainEvent>): void {
  const isRememberedHere = isRemembered(event)
  if (isRememberedHere) view.registers.take(event)
  try {
    const planned = plannedBy(event, view.registers, view.ledger.isMunicipality)
    if (isAboutUnits(event)) {
      record(view.ledger, event, view.pending.changes)
      view.inLedger++
    }
    takePlanned(view.planned, planned)
  } catch (error) {
    if (isRememberedHere) view.registers.withdraw(event)
    throw error
  }
  if (!isRememberedHere) return
  view.pending.remembered.push(event)
  noteRemembered(view, event)
}

/** The latest instant since which anything in the view is known. */
export const latestKnowledge = ({ index, latestRemembered }: AskedView): EpochMs =>
  Math.max(index.latestKnowledge, latestRemembered)

/** Whether everything in the view is known at an instant, so that it stands for now. */
export const knowsAll = (view: AskedView, knownAt: EpochMs): boolean =>
  knownAt >= latestKnowledge(view)

/** Restores the units that a page is about, where the ledger does not keep enough of them. */
async function prepareUnits(
  view: CapacityView,
  recorded: readonly RecordedEvent[],
  store: LogReader,
  most: MostKept,
): Promise<void> {
  const [first] = recorded
  if (first === undefined) return
  view.page = { stored: recorded, events: recorded.map(readableEvent), next: 0 }
  if (view.inLedger > most.events) await settleUnits(view, most)
  if (view.hasAllUnits && view.ledger.settled.size === 0) return
  for (const [unitId, events] of unitsMissing(view)) {
    const orders = view.registers.of(serviceUnits).factsOf(unitId)
    const history = await readUnitEvents(store, orders, unitId, first.position)
    restore(view, unitId, history, events, shareOf(view, most))
  }
}

/** With as much settled as the coming events allow. */
function restore(
  view: CapacityView,
  unitId: UnitId,
  history: readonly UnitEvent[],
  coming: readonly UnitEvent[],
  share: KeptOfUnit,
): void {
  const { ledger } = view
  view.inLedger -= ledger.units.get(unitId)?.events.length ?? 0
  restoreUnit(ledger, unitId, history)
  settle(ledger, unitId, share)
  if (isMissing(view, unitId, coming)) restoreUnit(ledger, unitId, history)
  view.inLedger += ledger.units.get(unitId)?.events.length ?? 0
}

function isMissing(
  { ledger, hasAllUnits }: CapacityView,
  unitId: UnitId,
  events: readonly UnitEvent[],
): boolean {
  if (!ledger.units.has(unitId)) return !hasAllUnits
  return events.some((event) => needsHistory(ledger, unitId, event))
}

/** Between pages only: what a page needs of its units stays until the page is taken in. */
async function settleUnits(view: CapacityView, most: MostKept): Promise<void> {
  const { ledger } = view
  const share = shareOf(view, most)
  const turn = inTurns()
  view.inLedger = 0
  for (const unitId of ledger.units.keys()) {
    settle(ledger, unitId as UnitId, share)
    view.inLedger += ledger.units.get(unitId)?.events.length ?? 0
    await turn()
  }
}

/** Half of what may be kept, so that it is long until units have to settle again. */
function shareOf({ ledger }: CapacityView, most: MostKept): KeptOfUnit {
  const units = Math.max(1, ledger.units.size)
  return {
    events: Math.floor(most.events / 2 / units),
    days: Math.floor(most.days / units),
  }
}

/** Those of which the ledger does not keep enough, each with what the page has to say of it. */
function unitsMissing(view: CapacityView): ReadonlyMap<UnitId, readonly UnitEvent[]> {
  const reported = view.page.events.flatMap(reportsOfUnits)
  const missing = new Map<UnitId, UnitEvent[]>()
  for (const [unitId, reports] of reported)
    if (isMissing(view, unitId, reports)) missing.set(unitId, [])
  if (missing.size > 0)
    for (const [unitId, reports] of reported) missing.get(unitId)?.push(...reports)
  return missing
}

function noteRemembered(view: CapacityView, event: Known<DomainEvent>): void {
  addToSearchTexts(view.searchTexts, event)
  noteCoordinates(view.withCoordinates, event)
  noteKnowledge(view, event.knownSince)
  countInFingerprint(view.index, event, 1)
}

/** Registers have a part in the fingerprint by the events that they hold. */
export function countInFingerprint(
  { fingerprint }: CapacityIndex,
  { type, data, knownSince }: Known<DomainEvent>,
  times: 1 | -1,
): void {
  addToFingerprint(fingerprint, textHash(JSON.stringify([type, data])), 0, 0, knownSince, times)
}

function noteKnowledge(view: CapacityView, knownSince: EpochMs): void {
  view.latestRemembered = Math.max(view.latestRemembered, knownSince)
}

function flush(view: CapacityView): void {
  const { changes, remembered } = view.pending
  view.pending = { changes: noChanges(), remembered: [] }
  view.sourcedFile.write(view.sourced)
  if (remembered.length > 0) view.remember(remembered)
  if (changes.entries.length + changes.confirmations.length > 0) {
    const segment = segmentOf(view.numbering, changes)
    view.segments.add(segment)
    takeSegment(view.index, segment)
  }
}
