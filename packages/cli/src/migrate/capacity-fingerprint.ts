import {
  addToFingerprint,
  cannotBeApplied,
  createCapacityIndex,
  createLedger,
  createPlannedIndex,
  emptyNumbering,
  fingerprintText,
  noChanges,
  record,
  recordProject,
  segmentOf,
  takePlanned,
  takeSegment,
  type Ledger,
  type PlannedEntry,
  type PlannedIndex,
} from '@vietas/capacity-ledger'
import {
  capabilityOfEvent,
  CATEGORIES,
  decodeEvent,
  idsOf,
  infrastructureProjects,
  inKnownOrder,
  isAboutUnits,
  isRemembered,
  serviceUnits,
  textHash,
  type DomainEvent,
  type Known,
  type ProjectEvent,
} from '@vietas/domain'
import { categoryOf, type EventStore, type RecordedEvent } from '@vietas/event-store'
import type { ReadOptions } from './log-digest.ts'

export interface CapacityFold {
  /** The same that the capacity service publishes at `/v1/views`. */
  readonly fingerprint: string
  /** Events that cannot be applied; the service sets them aside as well. */
  readonly setAside: number
}

/**
 * Folds a log as the capacity service does, and keeps only the fingerprint. A ledger remembers all
 * events of its units, so a large log is folded in parts, each with a share of the units; the
 * fingerprint of the whole is the sum of the fingerprints of its parts.
 */
export async function capacityFoldOf(
  store: EventStore,
  parts: number,
  { upTo, signal, onEvents }: ReadOptions,
): Promise<CapacityFold> {
  const sum = new Int32Array(4)
  let setAside = 0
  for (let part = 0; part < parts; part += 1) {
    const share: Share = {
      part,
      parts,
      ledger: createLedger(),
      planned: createPlannedIndex(sum),
      projects: new Map(),
    }
    for await (const { events } of store.readAll({ upTo, signal })) {
      setAside += addEvents(share, events.filter(isOfCapacity), sum)
      onEvents(events.length)
    }
    signal.throwIfAborted()
  }
  return { fingerprint: fingerprintText(sum), setAside }
}

/** The most events that one ledger should remember; each takes some 350 bytes. */
const MOST_REMEMBERED = 1_000_000

export const partsFor = (events: number): number => Math.max(1, Math.ceil(events / MOST_REMEMBERED))

interface Share {
  readonly part: number
  readonly parts: number
  readonly ledger: Ledger
  /** Adds to the sum; only the first share has projects. */
  readonly planned: PlannedIndex
  /** What is known of each project, in known order. */
  readonly projects: Map<string, readonly Known<ProjectEvent>[]>
}

const categories: ReadonlySet<string> = new Set(CATEGORIES)
const isOfCapacity = ({ stream }: RecordedEvent): boolean => categories.has(categoryOf(stream))

/** Adds what the events of a share change to `sum`; gives the number of events set aside. */
function addEvents(share: Share, events: readonly RecordedEvent[], sum: Int32Array): number {
  const changes = noChanges()
  let setAside = 0
  for (const stored of events) {
    // Every share reads what is not of one unit; it changes nothing about units of other shares.
    const unitId = unitOf(stored)
    if (unitId !== undefined && partOf(unitId, share.parts) !== share.part) continue
    const isCounted = unitId !== undefined || share.part === 0
    try {
      const event = decodeEvent(stored)
      const planned = isCounted ? plannedBy(share, event) : []
      if (isAboutUnits(event)) record(share.ledger, event, changes)
      else checkReadable(event)
      if (isCounted) keepProject(share, event)
      takePlanned(share.planned, planned)
      if (isCounted && isRemembered(event)) addRemembered(sum, event)
    } catch (error) {
      if (!cannotBeApplied(error)) throw error
      if (isCounted) setAside += 1
    }
  }
  // An index for this page alone: its fingerprint does not depend on the pages before it.
  const index = createCapacityIndex()
  takeSegment(index, segmentOf(emptyNumbering(), changes))
  add(sum, index.fingerprint)
  return setAside
}

const isOfProject = (event: Known<DomainEvent>): event is Known<ProjectEvent> =>
  Object.hasOwn(infrastructureProjects.versions, event.type)

/** What is known of a project with one more event. */
const historyWith = ({ projects }: Share, event: Known<ProjectEvent>) =>
  [...(projects.get(event.data.projectId) ?? []), event].sort(inKnownOrder)

/** The planned places that an event adds; it does not count before it is kept. */
function plannedBy(share: Share, event: Known<DomainEvent>): readonly PlannedEntry[] {
  if (!isOfProject(event)) return []
  return recordProject(historyWith(share, event), event, share.ledger.isMunicipality)
}

function keepProject(share: Share, event: Known<DomainEvent>): void {
  if (isOfProject(event)) share.projects.set(event.data.projectId, historyWith(share, event))
}

function unitOf({ stream, data }: RecordedEvent): string | undefined {
  return categoryOf(stream) === serviceUnits.category
    ? JSON.stringify(data['unitId'] ?? null)
    : undefined
}

/** @throws RangeError or TypeError for an event that no register of the service could take in */
function checkReadable(event: Known<DomainEvent>): void {
  const of = capabilityOfEvent(event.type)
  if (of) for (const id of idsOf(of, event)) of.evolve(of.empty(id), event)
}

function partOf(unitId: string, parts: number): number {
  const [lane = 0] = textHash(unitId)
  return (lane >>> 0) % parts
}

function addRemembered(sum: Int32Array, { type, data, knownSince }: Known<DomainEvent>): void {
  addToFingerprint(sum, textHash(JSON.stringify([type, data])), 0, 0, knownSince, 1)
}

function add(sum: Int32Array, more: Int32Array): void {
  for (const [lane, value] of more.entries()) sum[lane] = (sum[lane] ?? 0) + value
}
