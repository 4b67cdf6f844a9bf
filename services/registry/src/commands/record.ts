import { SCHEMA_VERSIONS, type DomainEvent, type Metadata, type Moment } from '@vietas/domain'
import {
  EventStoreError,
  type AppendResult,
  type EventStore,
  type ExpectedRevision,
  type JsonObject,
  type NewEvent,
  type RecordedEvent,
} from '@vietas/event-store'
import { etag, type Problem } from '@vietas/service-kit'
import type { Clock } from './clock.ts'
import { entryOf, type Entry, type History } from './history.ts'
import { namedUuid, randomUuid } from '../ids.ts'
import { pauseAfterConflict } from '../pause.ts'
import { CONTENTION, KEY_REUSED, revisionChanged } from './problems.ts'
import { recordedAs, type Recorded } from './recorded.ts'

/** What a command is about: one stream, and all that it is decided on. */
export interface Subject<State> {
  readonly id: string
  readonly stream: string
  /** May be behind what others have recorded. */
  readonly recall: () => Promise<History<State>>
  readonly refresh: () => Promise<History<State>>
  readonly take: (events: readonly RecordedEvent[]) => void
}

/** Who asks for what, apart from the command itself. */
export interface WriteRequest {
  readonly key: string | undefined
  readonly ifMatch: ExpectedRevision | undefined
  readonly metadata: Omit<Metadata, 'schemaVersion'>
}

export interface NotRecorded {
  readonly problem: Problem
  readonly headers?: Readonly<Record<string, string>>
}

export type Judgement = { readonly events: readonly DomainEvent[] } | NotRecorded
export type Judge<State> = (state: State, moment: Moment) => Judgement

export type Outcome = { readonly recorded: Recorded; readonly replayed: boolean } | NotRecorded

const MOST_ATTEMPTS = 20

/**
 * Decides on what is remembered, and appends at the revision decided on. Whoever was quicker makes
 * it decide again. A refusal is only given on what the store has now.
 */
export async function record<State>(
  { store, clock }: { readonly store: EventStore; readonly clock: Clock },
  subject: Subject<State>,
  request: WriteRequest,
  judge: Judge<State>,
): Promise<Outcome> {
  let isFresh = false
  for (let attempt = 1; ;) {
    const history = await (isFresh ? subject.refresh() : subject.recall())
    const repeated = repeatOf(subject, history, request)
    if (repeated !== undefined) return repeated
    const judged =
      staleness(history, request) ?? judge(history.state, momentOf(history, request, clock))
    if ('events' in judged) {
      const { revision } = history
      const events = judged.events.map((event, index) => newEvent(subject, request, event, index))
      const expected = revision < 0 ? 'no-stream' : revision
      const result = await append(store, subject.stream, expected, events)
      if (result === 'id-taken') return { problem: KEY_REUSED }
      if (result.outcome === 'appended')
        return readBack(store, subject, request, result.revision, events)
      if (attempt === MOST_ATTEMPTS) return { problem: CONTENTION, headers: { 'retry-after': '1' } }
      await pauseAfterConflict(attempt)
      attempt += 1
    } else if (isFresh) return judged
    isFresh = true
  }
}

/** The first answer again, when the stream holds what this key has recorded. */
function repeatOf<State>(
  { id, stream }: Subject<State>,
  { entries }: History<State>,
  { key, metadata }: WriteRequest,
): Outcome | undefined {
  if (key === undefined) return undefined
  const first = entries.get(eventId(key, stream, 0))
  if (first === undefined) return undefined
  if (first.requestFingerprint !== metadata.requestFingerprint) return { problem: KEY_REUSED }
  const recorded: [Entry, ...Entry[]] = [first]
  for (;;) {
    const next = entries.get(eventId(key, stream, recorded.length))
    if (next === undefined) return { recorded: recordedAs(id, recorded), replayed: true }
    recorded.push(next)
  }
}

function staleness<State>(
  { revision }: History<State>,
  { ifMatch }: WriteRequest,
): NotRecorded | undefined {
  // Of what does not exist the decision says so.
  if (typeof ifMatch !== 'number' || revision < 0 || ifMatch === revision) return undefined
  return { problem: revisionChanged(revision, ifMatch), headers: { etag: etag(revision) } }
}

function momentOf<State>(
  { latestKnownSince }: History<State>,
  { metadata }: WriteRequest,
  { now, today }: Clock,
): Moment {
  // Recorded next is known last, even where the store's clock is ahead of this one.
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

function newEvent<State>(
  { stream }: Subject<State>,
  { key, metadata }: WriteRequest,
  { type, data }: DomainEvent,
  index: number,
): NewEvent {
  return {
    id: key === undefined ? randomUuid() : eventId(key, stream, index),
    type,
    data: data as JsonObject,
    metadata: { schemaVersion: SCHEMA_VERSIONS[type], ...metadata } as JsonObject,
  }
}

function eventId(key: string, stream: string, index: number): string {
  return namedUuid(key, stream, index)
}

/**
 * A store takes the same ids at the same revision for a repeat, whatever is in them, and does not
 * say so. What the log holds is what was recorded.
 */
async function readBack<State>(
  store: EventStore,
  subject: Subject<State>,
  { metadata }: WriteRequest,
  revision: number,
  appended: readonly NewEvent[],
): Promise<Outcome> {
  const written: RecordedEvent[] = []
  const range = { from: revision - appended.length + 1, to: revision }
  for await (const { events } of store.readStream(subject.stream, range)) written.push(...events)
  subject.take(written)
  const [first, ...others] = written.map(entryOf)
  if (first === undefined) throw new Error(`${subject.stream} lost revision ${revision}`)
  if (first.requestFingerprint !== metadata.requestFingerprint) return { problem: KEY_REUSED }
  const correlationId = written[0]?.metadata['correlationId']
  return {
    recorded: recordedAs(subject.id, [first, ...others]),
    replayed: correlationId !== metadata.correlationId,
  }
}
