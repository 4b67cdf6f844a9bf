import { decodeSegment, encodeSegment, mergedSegment, type Segment } from '@vietas/capacity-ledger'
import type { Database } from '@vietas/event-store'

/** Segments of an index as rows of a view's file: few, however often a little is added. */
export interface SegmentFile {
  /** In the order in which they were added; to be read before any is added. */
  readonly all: () => Iterable<Segment>
  readonly add: (segment: Segment) => void
}

/** So many of about one size become one. */
const MERGED_AT_ONCE = 8
/** Larger ones stay as they are: reading and writing them again would hold up others. */
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
  return {
    all: function* () {
      for (const { number, bytes } of from(0)) {
        kept.push({ number, bytes: bytes.length })
        yield decodeSegment(bytes)
      }
    },
    add: (segment) => {
      put((kept.at(-1)?.number ?? -1) + 1, encodeSegment(segment))
      for (let count = lastToMerge(kept); count > 0; count = lastToMerge(kept)) merge(count)
    },
  }
}

/**
 * How many of the last segments are to become one: as soon as there are enough of
 * no greater order than the last, or they fill one up.
 */
function lastToMerge(kept: readonly Kept[]): number {
  const order = orderOf(kept.at(-1)?.bytes ?? 0)
  let count = 0
  let bytes = 0
  for (let at = kept.length - 1; at >= 0; at--) {
    const size = (kept[at] as Kept).bytes
    if (orderOf(size) > order) break
    if (bytes + size > LARGEST_BYTES) return count > 1 ? count : 0
    bytes += size
    count += 1
  }
  return count >= MERGED_AT_ONCE ? count : 0
}

const orderOf = (bytes: number): number =>
  Math.floor(Math.log(Math.max(1, bytes)) / Math.log(MERGED_AT_ONCE))
