import { CAPABILITIES, CATEGORIES, hexOf, textHash } from '@vietas/domain'
import { START, type Database, type Position, type RecordedEvent } from '@vietas/event-store'
import type { Projection } from '@vietas/projections'
import { recentlyUsed, type RecentlyUsed } from '@vietas/service-kit'
import { aboutOf, namedAfter, type About } from '../about.ts'
import { cloudEventText } from '../cloud-event.ts'
import { logIdOf } from '../log-id.ts'
import { chunkOf, keepPieces, type Chunk, type Pieces, type Span } from './chunk.ts'
import { chunkTable, type ChunkTable } from './chunk-table.ts'
import { openLineFile, type LineFile } from './line-file.ts'
import { streamTable, type StreamTable } from './stream-table.ts'

/** The log as bytes, in a file. The log is the truth; this can be thrown away. */
export interface FeedView {
  /** The id of the log; undefined while it is empty. */
  readonly log: () => string | undefined
  /** How many events it holds. */
  readonly sequence: () => number
  /** The position of the last of them. */
  readonly position: () => Position
  /** The events after a place, as many as lie together; undefined at the end. */
  readonly chunkAfter: (sequence: number) => Chunk | undefined
  /** Reads them as JSON Lines into memory that is the caller's, where whole chunks have room in it. */
  readonly readLines: ChunkTable['read']
  /** How many events were recorded before an instant. */
  readonly recordedBefore: (instant: number) => number
  /** How many events lie at or before a position. */
  readonly upTo: (position: Position) => number
  readonly positionOf: (sequence: number) => Position | undefined
  /** The streams in the order of their first events, each with the sequence of that. */
  readonly streams: StreamTable['firsts']
}

interface Building extends FeedView {
  readonly take: (event: RecordedEvent) => void
  readonly write: () => void
  readonly chain: () => string
  readonly close: () => void
}

/** Raise it when an event gets other bytes, unless by a new shape or address, or they lie elsewhere. */
const FORMAT = 4
/** With so many bytes a chunk takes no more events: most have room in what is sent at once. */
const CHUNK_BYTES = 60 * 1024
const KEPT_BYTES = 16 * 1024 * 1024
const KEPT_PIECES_BYTES = 32 * 1024 * 1024

/** Told after each transaction that has brought events. */
export type WhenGrown = () => void

/**
 * Every event that is on record gets its number and its bytes. None is left out, also none that this
 * release cannot read, so that numbers stay the same whatever a release can read.
 */
export function feedProjection(schemasAt: string, whenGrown: WhenGrown): Projection<FeedView> {
  const viewOf = (view: FeedView): Building => view as Building
  return {
    name: 'feed',
    version: versionOf(schemasAt),
    filter: { categories: CATEGORIES },
    open: (database) => openView(database, schemasAt),
    apply: (view, event) => viewOf(view).take(event),
    flush: (view) => {
      viewOf(view).write()
      // The transaction goes on without a pause: by then it is over.
      queueMicrotask(whenGrown)
    },
    fingerprint: (view) => viewOf(view).chain(),
    close: (view) => viewOf(view).close(),
  }
}

interface Shapes {
  readonly category: string
  /** The newest version of each type of event. */
  readonly versions: Readonly<Record<string, number>>
}

/** Another for whatever gives the events other bytes, or lets others in. */
export function versionOf(schemasAt: string, declared: readonly Shapes[] = CAPABILITIES): number {
  const shapes = declared.flatMap(({ category, versions }) => [
    category,
    ...Object.entries(versions).map(([type, version]) => `${category} ${type} ${version}`),
  ])
  const [hash] = textHash(JSON.stringify([schemasAt, ...shapes.sort()]))
  return FORMAT * 2 ** 32 + ((hash as number) >>> 0)
}

interface Pending {
  readonly lines: string[]
  readonly positions: Position[]
  readonly abouts: About[]
  /** The sequence of the last of them. */
  last: number
  recordedUntil: number
  chain: string
  size: number
}

const nothing = (): Pending => ({
  lines: [],
  positions: [],
  abouts: [],
  last: 0,
  recordedUntil: 0,
  chain: '',
  size: 0,
})

interface State {
  readonly chunks: ChunkTable
  readonly streams: StreamTable
  readonly kept: RecentlyUsed<number, Chunk>
  readonly pieces: Pieces
  readonly schemasAt: string
  log: string | undefined
  sequence: number
  /** Tells one row of events from every other. */
  chain: string
  pending: Pending[]
}

function openView(database: Database, schemasAt: string): Building {
  const file = openLineFile(`${database.file}-beside`)
  try {
    return viewOn(database, file, schemasAt)
  } catch (error) {
    file.close()
    throw error
  }
}

function viewOn(database: Database, file: LineFile, schemasAt: string): Building {
  const chunks = chunkTable(database, file)
  const streams = streamTable(database)
  const { log, chain } = chunks.restored
  const sequence = chunks.last()?.last ?? 0
  const kept = recentlyUsed<number, Chunk>(KEPT_BYTES, ({ lines }) => lines.length)
  const state: State = {
    chunks,
    streams,
    kept,
    pieces: keepPieces(KEPT_PIECES_BYTES),
    schemasAt,
    log,
    sequence,
    chain,
    pending: [],
  }
  return {
    log: () => state.log,
    sequence: () => chunks.last()?.last ?? 0,
    position: () => chunks.last()?.position ?? START,
    chunkAfter: (after) => chunkHolding(state, after + 1),
    readLines: chunks.read,
    recordedBefore: (instant) => recordedBefore(state, instant),
    upTo: (position) => chunks.upTo(position),
    positionOf: (sequence) => chunks.positionOf(sequence),
    streams: streams.firsts,
    take: (event) => take(state, event),
    write: () => write(state),
    chain: () => state.chain,
    close: file.close,
  }
}

/** All that may throw comes first, so that a number is never given without bytes. */
function take(state: State, event: RecordedEvent): void {
  const { streams, schemasAt } = state
  const about = aboutOf(event, streams.named)
  const named = namedAfter(event, streams.named)
  const log = state.log ?? logIdOf(event)
  const sequence = state.sequence + 1
  const line = cloudEventText(event, { log, sequence, about, schemasAt })
  state.log = log
  state.sequence = sequence
  for (const [stream, after] of named) streams.note(stream, after)
  streams.begin(event.stream, sequence)
  const pending = pendingOf(state)
  pending.lines.push(line)
  pending.positions.push(event.position)
  pending.abouts.push(about)
  state.chain = hexOf(textHash(`${state.chain} ${event.id} ${event.revision}`))
  Object.assign(pending, { last: sequence, recordedUntil: event.recordedAt, chain: state.chain })
  pending.size += line.length
}

/** Where the next event goes. */
function pendingOf({ pending }: State): Pending {
  const newest = pending.at(-1)
  if (newest !== undefined && newest.size < CHUNK_BYTES) return newest
  const next = nothing()
  pending.push(next)
  return next
}

function write(state: State): void {
  const { pending } = state
  state.pending = []
  state.streams.write()
  if (pending.length === 0) return
  for (const chunk of pending) writeChunk(state, chunk)
  for (const first of state.chunks.merge()) state.kept.forget(first)
}

function writeChunk({ chunks, kept, pieces, log = '' }: State, pending: Pending): void {
  const { lines, positions, abouts, last, recordedUntil, chain } = pending
  const position = positions.at(-1) as Position
  const span: Span = { first: last - lines.length + 1, last, recordedUntil, position }
  const chunk = chunkOf(span, Buffer.from(`${lines.join('\n')}\n`), pieces, abouts)
  chunks.add(span, { lines: chunk.lines, positions, log, chain })
  kept.keep(chunk.first, chunk)
}

function chunkHolding({ chunks, kept, pieces }: State, sequence: number): Chunk | undefined {
  const span = chunks.holding(sequence)
  if (span === undefined) return undefined
  const found = kept.get(span.first)
  if (found?.last === span.last) return found
  const chunk = chunkOf(span, chunks.lines(span.first), pieces)
  kept.keep(chunk.first, chunk)
  return chunk
}

function recordedBefore(state: State, instant: number): number {
  const span = state.chunks.recordedFrom(instant)
  if (span === undefined) return state.chunks.last()?.last ?? 0
  const chunk = chunkHolding(state, span.first)
  const times = (chunk?.lines.toString() ?? '').split('\n')
  const before = times.findIndex((line) => line === '' || timeOf(line) >= instant)
  return span.first - 1 + before
}

const timeOf = (line: string): number =>
  Date.parse((JSON.parse(line) as { readonly time: string }).time)
