import type { Database } from '@vietas/event-store'
import { lastToMerge } from './rows-to-merge.ts'
import { KINDS, numberText, type Kind, type SourcedEvents } from './sourced-events.ts'
import { addEncodedRows, encodeRows, FIELDS, numberOf } from './sourced-rows.ts'

/** Events of sources as rows of a view's file: few, however often a little is added. */
export interface SourcedFile {
  /** Into what holds nothing yet. */
  readonly restore: (sourced: SourcedEvents) => void
  /** Writes what has come since the last time. */
  readonly write: (sourced: SourcedEvents) => void
}

/** How much there was of everything before a row of the file. */
type Counts = Readonly<Record<Kind | 'rows' | 'withdrawals', number>>

interface Stored {
  readonly number: number
  readonly names: string
  readonly events: Uint8Array
}

/** What is not an event: new texts of each kind, and rows withdrawn since. */
type Names = Readonly<Record<Kind, readonly string[]>> & {
  readonly withdrawn: readonly (readonly [row: number, knownSince: number, position: string])[]
}

/** Of rows of the file that became one. */
const LARGEST_ROWS = 20_000

export function sourcedFile(database: Database): SourcedFile {
  database.exec(
    'create table if not exists sourced (number integer primary key, names text not null, events blob not null)',
  )
  const next = database.prepare<Stored>(
    'select number, names, events from sourced where number >= ? order by number limit 1',
  )
  const insert = database.prepare('insert into sourced values (?, ?, ?)')
  const remove = database.prepare('delete from sourced where number >= ?')
  /** The counts before each row of the file, and at the end of the last. */
  const ends: Counts[] = [countsOf(undefined)]

  const put = (sourced: SourcedEvents): void => {
    const before = ends.at(-1) as Counts
    const names = JSON.stringify(namesSince(sourced, before))
    const events = encodeRows(sourced.rows, before.rows, sourced.rows.length)
    insert.run([ends.length - 1, names, events])
    ends.push(countsOf(sourced))
  }
  const toMerge = (): number => lastToMerge(rowsBetween(ends), LARGEST_ROWS)
  return {
    restore: (sourced) => {
      for (let row = next.get([0]); row !== undefined; row = next.get([row.number + 1])) {
        restoreRow(sourced, row)
        ends.push(countsOf(sourced))
      }
    },
    write: (sourced) => {
      if (isSame(ends.at(-1) as Counts, countsOf(sourced))) return
      put(sourced)
      for (let count = toMerge(); count > 0; count = toMerge()) {
        ends.length -= count
        remove.run([ends.length - 1])
        put(sourced)
      }
    },
  }
}

const isSame = (a: Counts, b: Counts): boolean =>
  a.rows === b.rows && a.withdrawals === b.withdrawals

function countsOf(sourced: SourcedEvents | undefined): Counts {
  const ofKinds = KINDS.map((kind) => [kind, sourced?.numbered[kind].texts.length ?? 0])
  return {
    ...(Object.fromEntries(ofKinds) as Record<Kind, number>),
    rows: sourced?.rows.length ?? 0,
    withdrawals: sourced?.withdrawals.length ?? 0,
  }
}

function namesSince({ numbered, withdrawals }: SourcedEvents, before: Counts): Names {
  const texts = KINDS.map((kind) => [kind, numbered[kind].texts.slice(before[kind])])
  const since = withdrawals.slice(before.withdrawals)
  return {
    ...(Object.fromEntries(texts) as Record<Kind, string[]>),
    withdrawn: since.map(({ row, knownSince, position }) => [row, knownSince, String(position)]),
  }
}

function restoreRow(sourced: SourcedEvents, { names, events }: Stored): void {
  const { rows, numbered, lastOfStream } = sourced
  const { withdrawn, ...texts } = JSON.parse(names) as Names
  for (const kind of KINDS) for (const text of texts[kind]) numberText(numbered[kind], text)
  const from = rows.length
  addEncodedRows(rows, events)
  for (let row = from; row < rows.length; row++)
    lastOfStream.set(numberOf(rows, row, FIELDS.stream), row + 1)
  for (const [row, knownSince, position] of withdrawn)
    sourced.withdrawals.push({ row, knownSince, position: BigInt(position) })
}

const rowsBetween = (ends: readonly Counts[]): number[] =>
  ends.slice(1).map(({ rows }, at) => rows - (ends[at] as Counts).rows)
