import { crc32 } from 'node:zlib'
import { comparePositions, type Database, type Position } from '@vietas/event-store'
import type { Span } from './chunk.ts'
import type { LineFile } from './line-file.ts'

export interface ChunkTable {
  /** What the last run has left. */
  readonly restored: { readonly log: string | undefined; readonly chain: string }
  readonly add: (span: Span, content: Content) => void
  /** Makes one of many small ones, and gives the first events of those that are gone. */
  readonly merge: () => readonly number[]
  readonly last: () => Span | undefined
  readonly holding: (sequence: number) => Span | undefined
  /** The first that holds an event recorded at an instant or later. */
  readonly recordedFrom: (instant: number) => Span | undefined
  /** How many events lie at or before a position. */
  readonly upTo: (position: Position) => number
  readonly positionOf: (sequence: number) => Position | undefined
  readonly lines: (first: number) => Buffer
  /** The lines behind a place, as many whole chunks as there is room for; undefined: not one. */
  readonly read: (after: number, last: number, into: Buffer) => LinesRead | undefined
}

export interface LinesRead {
  readonly bytes: number
  /** The sequence of the last event. */
  readonly to: number
}

export interface Content {
  readonly lines: Uint8Array
  readonly positions: readonly Position[]
  readonly log: string
  readonly chain: string
}

const TABLE = `
  create table if not exists chunks (
    first integer primary key,
    last integer not null,
    recordedUntil integer not null,
    position text not null,
    positions text not null,
    log text not null,
    chain text not null,
    start integer not null,
    size integer not null,
    checksum integer not null
  );
  create table if not exists synced (one integer primary key check (one = 1), size integer not null)
`

/** What is recorded piece by piece is kept in pieces of at least so many events, or so many bytes. */
const SMALL_EVENTS = 64
const SMALL_BYTES = 32 * 1024
const MOST_SMALL = 32
/**
 * After a loss of power the database may hold what the file of lines does not. So much may be looked
 * at again when it is opened.
 */
const UNSYNCED_BYTES = 16 * 1024 * 1024

/** Where its lines lie in the file. */
interface Placed extends Span {
  readonly start: number
  readonly size: number
}

interface Row {
  readonly positions: string
  readonly log: string
  readonly chain: string
}

/** @throws Error where the file does not hold what the table says */
export function chunkTable(database: Database, file: LineFile): ChunkTable {
  database.exec(TABLE)
  const spans = database
    .prepare<Placed & object>(
      'select first, last, recordedUntil, position, start, size from chunks order by first',
    )
    .all()
  const newest = database.prepare<{ log: string; chain: string }>(
    'select log, chain from chunks order by first desc limit 1',
  )
  const insert = database.prepare('insert into chunks values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  const remove = database.prepare('delete from chunks where first >= ?')
  const select = database.prepare<Row>('select positions, log, chain from chunks where first = ?')
  const noteSynced = database.prepare('insert or replace into synced values (1, ?)')
  let synced = database.prepare<{ size: number }>('select size from synced').get()?.size ?? 0
  const end = (): number => endOf(spans.at(-1))
  const rowOf = (first: number): Row => there(select.get([first]), first)
  const linesOf = ({ start, size }: Placed): Buffer => {
    const lines = Buffer.allocUnsafeSlow(size)
    file.read(lines, start)
    return lines
  }
  const put = (placed: Placed, { positions, log, chain }: Row, lines: Uint8Array): void => {
    const { first, last, recordedUntil, position, start, size } = placed
    const of = [first, last, recordedUntil, position, positions, log, chain]
    insert.run([...of, start, size, crc32(lines)])
    spans.push(placed)
  }
  const add: ChunkTable['add'] = (span, { lines, positions, log, chain }) => {
    const start = end()
    file.write(lines, start)
    put(
      { ...span, start, size: lines.length },
      { positions: positions.join(','), log, chain },
      lines,
    )
    if (end() - synced < UNSYNCED_BYTES) return
    file.sync()
    synced = end()
    noteSynced.run([synced])
  }
  const merge = (): readonly number[] => {
    const small = spans.slice(firstSmall(spans))
    const [oldest] = small
    const youngest = small.at(-1)
    if (small.length < MOST_SMALL || oldest === undefined || youngest === undefined) return []
    const rows = small.map(({ first }) => rowOf(first))
    remove.run([oldest.first])
    spans.length -= small.length
    const { first, start } = oldest
    const merged = { ...youngest, first, start, size: endOf(youngest) - start }
    const positions = rows.map((row) => row.positions).join(',')
    put(merged, { ...(rows.at(-1) as Row), positions }, linesOf(merged))
    return small.map((one) => one.first)
  }
  const before = firstWhere(spans)
  const holding = (sequence: number): Placed | undefined => before(({ last }) => last >= sequence)
  check(database, file, spans, synced)
  return {
    restored: newest.get() ?? { log: undefined, chain: '' },
    add,
    merge,
    last: () => spans.at(-1),
    holding,
    recordedFrom: (instant) => before(({ recordedUntil }) => recordedUntil >= instant),
    upTo: (position) => {
      const span = before((one) => comparePositions(one.position, position) >= 0)
      if (span === undefined) return spans.at(-1)?.last ?? 0
      const positions = rowOf(span.first).positions.split(',')
      const within = positions.findIndex((one) => comparePositions(one, position) > 0)
      return within < 0 ? span.last : span.first - 1 + within
    },
    positionOf: (sequence) => {
      const span = holding(sequence)
      return span && rowOf(span.first).positions.split(',')[sequence - span.first]
    },
    lines: (first) => linesOf(there(holding(first), first)),
    read: (after, last, into) => {
      const from = holding(after + 1)
      if (from?.first !== after + 1) return undefined
      let [bytes, to] = [0, after]
      for (let next: Placed | undefined = from; next; next = holding(to + 1)) {
        if (next.last > last || bytes + next.size > into.length) break
        bytes += next.size
        to = next.last
      }
      if (to === after) return undefined
      file.read(into.subarray(0, bytes), from.start)
      return { bytes, to }
    },
  }
}

function there<Found>(row: Found | undefined, first: number): Found {
  if (row === undefined) throw new Error(`the events from ${first} on are not in the file`)
  return row
}

const endOf = (span: Placed | undefined): number =>
  span === undefined ? 0 : span.start + span.size

/** What the disk was not known to hold is looked at, and the whole file is to be there. */
function check(database: Database, file: LineFile, spans: readonly Placed[], synced: number): void {
  if (file.size() < endOf(spans.at(-1))) throw new Error('lines of events are missing')
  const checksum = database.prepare<{ checksum: number }>(
    'select checksum from chunks where first = ?',
  )
  for (const span of spans) {
    if (endOf(span) <= synced) continue
    const lines = Buffer.allocUnsafeSlow(span.size)
    file.read(lines, span.start)
    if (checksum.get([span.first])?.checksum !== crc32(lines))
      throw new Error(`the lines of the events from ${span.first} on are not whole`)
  }
}

/** Where the small ones at the end begin. */
function firstSmall(spans: readonly Placed[]): number {
  let at = spans.length
  while (at > 0 && isSmall(spans[at - 1] as Placed)) at--
  return at
}

const isSmall = ({ first, last, size }: Placed): boolean =>
  last - first + 1 < SMALL_EVENTS && size < SMALL_BYTES

/** By halves: the first of which something holds that then holds of all that follow. */
const firstWhere =
  (spans: readonly Placed[]) =>
  (holds: (span: Placed) => boolean): Placed | undefined => {
    let [low, high] = [0, spans.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (holds(spans[middle] as Placed)) high = middle
      else low = middle + 1
    }
    return spans[low]
  }
