import {
  streamOf,
  type Act,
  type AnyEvent,
  type Capability,
  type Metadata,
  type Moment,
  type Refusal,
} from '@vietas/domain'
import {
  EventStoreError,
  type AppendResult,
  type EventStore,
  type ExpectedRevision,
  type JsonObject,
  type NewEvent,
  type RecordedEvent,
} from '@vietas/event-store'
import { etag, KEY_REUSED, type Problem } from '@vietas/service-kit'
import type { Desk } from '../desk.ts'
import { namedUuid, randomUuid } from '../ids.ts'
import { pauseAfterConflict } from '../pause.ts'
import type { Clock } from './clock.ts'
import type { IsWanted } from './in-time.ts'
import { entryOf, type Entry, type History } from './history.ts'
import { CONTENTION, NOT_BEGUN, notUnderstood, revisionChanged } from './problems.ts'
import { recordedAs, type Recorded } from './recorded.ts'

/** Who asks for what, apart from the command itself. */
export interface WriteRequest {
  /** The Idempotency-Key, scoped to its actor and address. */
  readonly key: string | undefined
  readonly ifMatch: ExpectedRevision | undefined
  readonly isWanted: IsWanted
  readonly metadata: Omit<Metadata, 'schemaVersion'>
}

export interface NotRecorded {
  readonly problem: Problem
  readonly headers?: Readonly<Record<string, string>>
}

export type Outcome = { readonly recorded: Recorded; readonly replayed: boolean } | NotRecorded

/** What is to be decided. */
export interface Asked {
  readonly act: Act
  readonly command: unknown
  /** What is wrong with the request whatever it is decided on. */
  readonly problem: Problem | undefined
  readonly meaningOf: (refusal: Refusal) => Problem
}

/**
 * Takes the turn of the stream, then of those that the decision looks at and of those that take in
 * what it records: always in this sequence, so that none waits in a ring.
 */
export function record(
  desk: Desk,
  of: Capability,
  id: string,
  request: WriteRequest,
  asked: Asked,
): Promise<Outcome> {
  const stream = streamOf(of, id)
  return desk.turns([stream], async () => {
    const beside = await streamsBeside(desk, of, id, asked)
    const others = [...new Set([...beside, ...desk.followed.takenInBy(stream)])]
    return desk.turns(others, () => recordInTurn(desk, of, id, request, asked, beside.length > 0))
  })
}

async function streamsBeside(
  { memory }: Desk,
  of: Capability,
  id: string,
  { act: { beside, creates }, command }: Asked,
): Promise<readonly string[]> {
  if (beside === undefined) return []
  // What is to be created is not read only to see that it is not there yet.
  const { state } = creates ? { state: of.empty(id) } : await memory.recall(of, id)
  return beside.ids(command, state).map((other) => streamOf(beside.of, other))
}

const MOST_ATTEMPTS = 20

/**
 * Decides on what is remembered, and appends at the revision decided on. Whoever was quicker makes
 * it decide again. A refusal is only given on what the store has now; so is any decision that looks
 * at other streams, whose revisions an append cannot name.
 */
async function recordInTurn(
  desk: Desk,
  of: Capability,
  id: string,
  request: WriteRequest,
  asked: Asked,
  looksAtOthers: boolean,
): Promise<Outcome> {
  const stream = streamOf(of, id)
  let isFresh = looksAtOthers
  for (let attempt = 1; ;) {
    if (!request.isWanted()) return { problem: NOT_BEGUN }
    const history = await (isFresh ? desk.memory.refresh(of, id) : desk.memory.recall(of, id))
    const repeated = repeatOf(id, history, request)
    if (repeated !== undefined) return repeated
    const decided = staleness(history, request) ?? (await decide(desk, history, request, asked))
    if ('events' in decided) {
      const { revision } = history
      const { versions } = of
      const events = decided.events.map((event, index) => newEvent(versions, request, event, index))
      const expected = revision < 0 ? 'no-stream' : revision
      // Reading may have taken long.
      if (!request.isWanted()) return { problem: NOT_BEGUN }
      const result = await append(desk.store, stream, expected, events)
      if (result === 'id-taken') return { problem: KEY_REUSED }
      if (result.outcome === 'appended')
        return readBack(desk, of, id, request, result.revision, events)
      if (attempt === MOST_ATTEMPTS) return { problem: CONTENTION, headers: { 'retry-after': '1' } }
      await pauseAfterConflict(attempt)
      attempt += 1
    } else if (isFresh) return decided
    isFresh = true
  }
}

async function decide(
  desk: Desk,
  history: History,
  request: WriteRequest,
  { act, command, problem, meaningOf }: Asked,
): Promise<{ readonly events: readonly AnyEvent[] } | NotRecorded> {
  if (problem !== undefined) return { problem }
  const { beside } = act
  const others = beside
    ? await desk.memory.refreshAll(beside.of, beside.ids(command, history.state))
    : []
  for (const { setAside } of [history, ...others])
    if (setAside !== undefined) return { problem: notUnderstood(setAside) }
  const moment = momentOf(history, request, desk.clock)
  const decision = act.decide(command, moment)(
    history.state,
    others.map(({ state }) => state),
  )
  return decision.outcome === 'accepted' ? decision : { problem: meaningOf(decision.refusal) }
}

/** The first answer again, when the stream holds what this key has recorded. */
function repeatOf(
  id: string,
  { entries }: History,
  { key, metadata }: WriteRequest,
): Outcome | undefined {
  if (key === undefined) return undefined
  const first = entries.get(namedUuid(key, 0))
  if (first === undefined) return undefined
  if (first.requestFingerprint !== metadata.requestFingerprint) return { problem: KEY_REUSED }
  const recorded: [Entry, ...Entry[]] = [first]
  for (;;) {
    const next = entries.get(namedUuid(key, recorded.length))
    if (next === undefined) return { recorded: recordedAs(id, recorded), replayed: true }
    recorded.push(next)
  }
}

function staleness({ revision }: History, { ifMatch }: WriteRequest): NotRecorded | undefined {
  // When nothing is recorded yet, the decision says so.
  if (typeof ifMatch !== 'number' || revision < 0 || ifMatch === revision) return undefined
  return { problem: revisionChanged(revision, ifMatch), headers: { etag: etag(revision) } }
}

function momentOf(
  { latestKnownSince }: History,
  { metadata }: WriteRequest,
  { now, today }: Clock,
): Moment {
  // What is recorded now becomes known after all that is there, even if the store's clock is ahead.
  const knownSince = metadata.knownSince ?? Math.max(now(), latestKnownSince)
  return { today: today(), knownSince }
}

async function append(
  store: EventStore,
  stream: string,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
): Promise<AppendResult | 'id-taken'> {
  try {
    return await store.append(stream, expected, events)
  } catch (error) {
    if (error instanceof EventStoreError && error.code === 'id-taken') return error.code
    throw error
  }
}

function newEvent(
  versions: Capability['versions'],
  { key, metadata }: WriteRequest,
  { type, data }: AnyEvent,
  index: number,
): NewEvent {
  return {
    id: key === undefined ? randomUuid() : namedUuid(key, index),
    type,
    data: data as JsonObject,
    metadata: { schemaVersion: versions[type], ...metadata } as JsonObject,
  }
}

/**
 * A store takes the same ids at the same revision for a repeat, whatever is in them, and does not
 * say so. What the log holds is what was recorded.
 */
async function readBack(
  { store, memory, followed }: Desk,
  of: Capability,
  id: string,
  { metadata }: WriteRequest,
  revision: number,
  appended: readonly NewEvent[],
): Promise<Outcome> {
  const stream = streamOf(of, id)
  const written: RecordedEvent[] = []
  const range = { from: revision - appended.length + 1, to: revision }
  for await (const { events } of store.readStream(stream, range)) written.push(...events)
  memory.take(of, id, written)
  followed.take(written)
  const [first, ...others] = written.map(entryOf)
  if (first === undefined) throw new Error(`${stream} lost revision ${revision}`)
  if (first.requestFingerprint !== metadata.requestFingerprint) return { problem: KEY_REUSED }
  const correlationId = written[0]?.metadata['correlationId']
  return {
    recorded: recordedAs(id, [first, ...others]),
    replayed: correlationId !== metadata.correlationId,
  }
}
