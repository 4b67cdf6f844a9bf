import { bulkInsert } from './bulk-insert.ts'
import { parseEventTexts } from './event-text.ts'
import { newestTexts } from './newest-texts.ts'
import { pageReader } from './read-pages.ts'
import type { LocalPage, PageRequest } from '../local/log.ts'
import type { RecordedEvent } from '../port.ts'
import type { BulkInsert } from './bulk-insert.ts'
import type { Database, SqlValue } from './driver.ts'
import type { Names } from './names.ts'

export interface LogTable {
  /** Position, category, type and text of each event, one after the other. */
  readonly insert: BulkInsert
  /** Tells that such rows are in the log: whoever records an event reads it back at once. */
  inserted(rows: readonly SqlValue[]): void
  head(): number
  readPage(request: PageRequest): LocalPage
  readPositions(positions: readonly number[]): RecordedEvent[]
}

export function logTable(database: Database, names: Names): LogTable {
  const head = database.prepare<{ head: number }>(
    'select ifnull(max(position), 0) as head from log',
  )
  const byPosition = database.prepare<{ texts: string | null }>(
    `select group_concat(event order by at.key) as texts
     from json_each(?) as at join log on log.position = at.value`,
  )
  const newest = newestTexts()
  return {
    insert: bulkInsert(database, 'log', COLUMNS),
    inserted: (rows) => {
      for (let at = 0; at < rows.length; at += COLUMNS)
        newest.add(rows[at] as number, rows[at + 3] as string)
    },
    head: () => head.get()?.head ?? 0,
    readPage: pageReader(database, names),
    readPositions: (positions) =>
      parseEventTexts(
        newest.joined(positions) ?? byPosition.get([JSON.stringify(positions)])?.texts ?? '',
      ),
  }
}

const COLUMNS = 4
