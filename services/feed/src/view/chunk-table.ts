import { comparePositions, type Database, type Position } from '@vietas/event-store'
import type { Span } from './chunk.ts'

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
    lines blob not null
  )
`

/** What is recorded piece by piece is kept in pieces of at least so many events. */
const SMALL_EVENTS = 64
const MOST_SMALL = 32

type Row = Omit<Content, 'positions'> & { readonly positions: string }

export function chunkTable(database: Database): ChunkTable {
  database.exec(TABLE)
  const spans = database
    .prepare<Span & object>(
      'select first, last, recordedUntil, position from chunks order by first',
    )
    .all()
  const newest = database.prepare<{ log: string; chain: string }>(
    'select log, chain from chunks order by first desc limit 1',
  )
  const insert = database.prepare('insert into chunks values (?, ?, ?, ?, ?, ?, ?, ?)')
  const remove = database.prepare('delete from chunks where first >= ?')
  const select = database.prepare<Row>(
    'select lines, positions, log, chain from chunks where first = ?',
  )
  const selectLines = database.prepare<Pick<Row, 'lines'>>(
    'select lines from chunks where first = ?',
  )
  const rowOf = (first: number): Row => there(select.get([first]), first)
  const add: ChunkTable['add'] = (span, { lines, positions, log, chain }) => {
    const { first, last, recordedUntil, position } = span
    insert.run([first, last, recordedUntil, position, positions.join(','), log, chain, lines])
    spans.push(span)
  }
  const merge = (): readonly number[] => {
    const small = spans.slice(firstSmall(spans))
    const [oldest] = small
    const youngest = small.at(-1)
    if (small.length < MOST_SMALL || oldest === undefined || youngest === undefined) return []
    const rows = small.map(({ first }) => rowOf(first))
    remove.run([oldest.first])
    spans.length -= small.length
    add(
      { ...youngest, first: oldest.first },
      {
        ...(rows.at(-1) as Row),
        lines: Buffer.concat(rows.map(({ lines }) => lines)),
        positions: rows.flatMap(({ positions }) => positions.split(',')),
      },
    )
    return small.map(({ first }) => first)
  }
  const before = firstWhere(spans)
  return {
    restored: newest.get() ?? { log: undefined, chain: '' },
    add,
    merge,
    last: () => spans.at(-1),
    holding: (sequence) => before(({ last }) => last >= sequence),
    recordedFrom: (instant) => before(({ recordedUntil }) => recordedUntil >= instant),
    upTo: (position) => {
      const span = before((one) => comparePositions(one.position, position) >= 0)
      if (span === undefined) return spans.at(-1)?.last ?? 0
      const positions = rowOf(span.first).positions.split(',')
      const within = positions.findIndex((one) => comparePositions(one, position) > 0)
      return within < 0 ? span.last : span.first - 1 + within
    },
    positionOf: (sequence) => {
      const span = before(({ last }) => last >= sequence)
      return span && rowOf(span.first).positions.split(',')[sequence - span.first]
    },
    lines: (first) => asBuffer(there(selectLines.get([first]), first).lines),
  }
}

function there<Found>(row: Found | undefined, first: number): Found {
  if (row === undefined) throw new Error(`the events from ${first} on are not in the file`)
  return row
}

/** The same bytes, not a copy of them. */
const asBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)

/** Where the small ones at the end begin. */
function firstSmall(spans: readonly Span[]): number {
  let at = spans.length
  while (at > 0 && isSmall(spans[at - 1] as Span)) at--
  return at
}

const isSmall = ({ first, last }: Span): boolean => last - first + 1 < SMALL_EVENTS

/** By halves: the first of which something holds that then holds of all that follow. */
const firstWhere =
  (spans: readonly Span[]) =>
  (holds: (span: Span) => boolean): Span | undefined => {
    let [low, high] = [0, spans.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (holds(spans[middle] as Span)) high = middle
      else low = middle + 1
    }
    return spans[low]
  }
