import { decodeSegment, encodeSegment, mergedSegment, type Segment } from '@vietas/capacity-ledger'
import type { Database } from '@vietas/event-store'
import { lastToMerge } from './rows-to-merge.ts'

/** Segments of an index as rows of a view's file: few, however often a little is added. */
export interface SegmentFile {
  /** In the order in which they were added; to be read before any is added. */
  readonly all: () => Iterable<Segment>
  readonly add: (segment: Segment) => void
}

/** Of segments that became one. */
const LARGEST_BYTES = 1024 * 1024

interface Kept {
  readonly number: number
  /** How many. */
  readonly bytes: number
}

interface Row {
  readonly number: number
  readonly bytes: Uint8Array
}

export function segmentFile(database: Database): SegmentFile {
  database.exec(
    'create table if not exists segments (number integer primary key, bytes blob not null)',
  )
  const next = database.prepare<Row>(
    'select number, bytes from segments where number >= ? order by number limit 1',
  )
  const insert = database.prepare('insert into segments values (?, ?)')
  const remove = database.prepare('delete from segments where number >= ?')
  const kept: Kept[] = []

  const put = (number: number, bytes: Uint8Array): void => {
    insert.run([number, bytes])
    kept.push({ number, bytes: bytes.length })
  }
  function* from(first: number): Iterable<Row> {
    for (let row = next.get([first]); row !== undefined; row = next.get([row.number + 1])) yield row
  }
  const merge = (count: number): void => {
    const { number } = kept[kept.length - count] as Kept
    const whole = mergedSegment([...from(number)].map(({ bytes }) => decodeSegment(bytes)))
    remove.run([number])
    kept.length -= count
    put(number, encodeSegment(whole))
  }
  const toMerge = (): number =>
    lastToMerge(
      kept.map(({ bytes }) => bytes),
      LARGEST_BYTES,
    )
  return {
    all: function* () {
      for (const { number, bytes } of from(0)) {
        kept.push({ number, bytes: bytes.length })
        yield decodeSegment(bytes)
      }
    },
    add: (segment) => {
      put((kept.at(-1)?.number ?? -1) + 1, encodeSegment(segment))
      for (let count = toMerge(); count > 0; count = toMerge()) merge(count)
    },
  }
}
