import { bulkInsert } from './bulk-insert.ts'
import { parseEventTexts } from './event-text.ts'
import { newestRows } from './newest-rows.ts'
import { pageReader } from './read-pages.ts'
import type { LocalPage, PageRequest } from '../local/log.ts'
import type { RecordedEvent } from '../port.ts'
import type { BulkInsert } from './bulk-insert.ts'
import type { Database, SqlValue } from './driver.ts'
import type { Names } from './names.ts'
import type { LogRow, NewestRows } from './newest-rows.ts'

export interface LogTable {
  /** Position, category, type and text of each event, one after the other. */
  readonly insert: BulkInsert
  /** Tells that such rows are in the log: they are what is read next. */
  inserted(rows: readonly SqlValue[]): void
  head(): number
  readPage(request: PageRequest): LocalPage
  /** @param positions in ascending order, in which SQLite need not sort their texts */
  readPositions(positions: readonly number[]): RecordedEvent[]
}

export function logTable(database: Database, names: Names): LogTable {
  const head = database.prepare<{ head: number }>(
    'select ifnull(max(position), 0) as head from log',
  )
  const byPosition = database.prepare<{ texts: string | null }>(
    `select group_concat(event) as texts from (
       select event from log where position in (select value from json_each(?)) order by position
     )`,
  )
  const newest = newestRows()
  const readPage = pageReader(database, names)
  return {
    insert: bulkInsert(database, 'log', COLUMNS),
    inserted: (rows) => {
      for (let at = 0; at < rows.length; at += COLUMNS) newest.add(rowAt(rows, at))
    },
    head: () => head.get()?.head ?? 0,
    readPage: (request) => newestPage(newest, names, request) ?? readPage(request),
    readPositions: (positions) =>
      parseEventTexts(
        newest.joined(positions) ?? byPosition.get([JSON.stringify(positions)])?.texts ?? '',
      ),
  }
}

const COLUMNS = 4

function rowAt(rows: readonly SqlValue[], at: number): LogRow {
  const [position, category, type, text] = rows.slice(at, at + COLUMNS)
  return { position, category, type, text } as LogRow
}

/** Undefined where it is not all in memory. */
function newestPage(newest: NewestRows, names: Names, request: PageRequest): LocalPage | undefined {
  const { direction, after, upTo, limit, filter = {} } = request
  if (direction === 'backward') return undefined
  const wanted = {
    categories: numbersOf(names, filter.categories),
    types: numbersOf(names, filter.types),
  }
  const page = newest.page({ after, upTo, limit, filter: wanted })
  return page && { events: parseEventTexts(page.texts), lookedAt: page.lookedAt }
}

function numbersOf(
  names: Names,
  wanted: readonly string[] | undefined,
): ReadonlySet<number> | undefined {
  return wanted && new Set(wanted.flatMap((name) => names.find(name) ?? []))
}
