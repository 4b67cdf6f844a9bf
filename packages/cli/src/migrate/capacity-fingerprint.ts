import {
  addToFingerprint,
  createCapacityIndex,
  createLedger,
  emptyNumbering,
  fingerprintText,
  record,
  segmentOf,
  takeSegment,
  textHash,
  type Changes,
  type Ledger,
} from '@vietas/capacity-ledger'
import { CATEGORIES, decodeEvent, isStructural, type DomainEvent, type Known } from '@vietas/domain'
import { categoryOf, type EventStore, type RecordedEvent } from '@vietas/event-store'
import type { ReadOptions } from './log-digest.ts'

export interface CapacityFold {
  /** As the capacity service publishes it at `/v1/views`. */
  readonly fingerprint: string
  /** Events that cannot be applied; the service puts them aside as well. */
  readonly setAside: number
}

/**
 * Folds a log as the capacity service does, and keeps nothing but the sum. The ledger remembers
 * all events of its units, so a large log is folded in parts, a share of the units in each; the
 * fingerprint of the whole is the sum of theirs.
 */
export async function capacityFoldOf(
  store: EventStore,
  parts: number,
  { upTo, signal, onEvents }: ReadOptions,
): Promise<CapacityFold> {
  const sum = new Int32Array(4)
  let setAside = 0
  for (let part = 0; part < parts; part += 1) {
    const share = { part, parts, ledger: createLedger() }
    for await (const { events } of store.readAll({ upTo, signal })) {
      setAside += takeIn(share, events.filter(isOfCapacity), sum)
      onEvents(events.length)
    }
    signal.throwIfAborted()
  }
  return { fingerprint: fingerprintText(sum), setAside }
}

/** Events that a ledger should remember, at some 350 bytes each. */
const MOST_REMEMBERED = 1_000_000

export const partsFor = (events: number): number => Math.max(1, Math.ceil(events / MOST_REMEMBERED))

interface Share {
  readonly part: number
  readonly parts: number
  readonly ledger: Ledger
}

const categories: ReadonlySet<string> = new Set(CATEGORIES)
const isOfCapacity = ({ stream }: RecordedEvent): boolean => categories.has(categoryOf(stream))

/** Gives the number of events set aside. */
function takeIn(share: Share, events: readonly RecordedEvent[], sum: Int32Array): number {
  const changes: Changes[] = []
  let setAside = 0
  for (const stored of events) {
    // Orders are taken in everywhere: about units of other shares they say nothing there.
    const unitId = unitOf(stored)
    if (unitId !== undefined && partOf(unitId, share.parts) !== share.part) continue
    const isCounted = unitId !== undefined || share.part === 0
    try {
      const event = decodeEvent(stored)
      changes.push(record(share.ledger, event))
      if (isCounted && isStructural(event)) addStructural(sum, event)
    } catch {
      if (isCounted) setAside += 1
    }
  }
  // An index for this page alone: a fingerprint needs none of those before it.
  const index = createCapacityIndex()
  takeSegment(index, segmentOf(emptyNumbering(), changes))
  add(sum, index.fingerprint)
  return setAside
}

function unitOf({ data }: RecordedEvent): string | undefined {
  return 'orderId' in data ? undefined : JSON.stringify(data['unitId'] ?? null)
}

function partOf(unitId: string, parts: number): number {
  const [lane = 0] = textHash(unitId)
  return (lane >>> 0) % parts
}

function addStructural(sum: Int32Array, { type, data, knownSince }: Known<DomainEvent>): void {
  addToFingerprint(sum, textHash(JSON.stringify([type, data])), 0, knownSince, 1)
}

function add(sum: Int32Array, more: Int32Array): void {
  for (const [lane, value] of more.entries()) sum[lane] = (sum[lane] ?? 0) + value
}
