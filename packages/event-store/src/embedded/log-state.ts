import { loadNames } from './names.ts'
import { logTable } from './log-table.ts'
import { streamIndex } from './stream-index.ts'
import type { Database } from './driver.ts'
import type { LogTable } from './log-table.ts'
import type { Names } from './names.ts'
import type { StreamIndex } from './stream-index.ts'

/** The log and what is kept in memory about it. */
export interface LogState {
  readonly log: LogTable
  readonly names: Names
  readonly index: StreamIndex
  /** The position of the newest event, and when it was recorded. */
  position: number
  recordedAt: number
}

/** Reads what the index's tables have not taken in yet: after a crash, some thousand events. */
export function loadLogState(database: Database): LogState {
  const names = loadNames(database)
  const log = logTable(database, names)
  const state = { log, names, index: streamIndex(database), position: log.head(), recordedAt: 0 }
  let after = database.prepare<{ up_to: number }>('select up_to from indexed').get()?.up_to ?? 0
  while (after < state.position) {
    const request = { after, upTo: state.position, limit: Infinity, filter: undefined }
    const page = log.readPage({ direction: 'forward', ...request })
    for (const { id, stream, position, revision } of page.events) {
      state.index.add(state.index.stream(stream), id, Number(position), revision)
    }
    after = page.lookedAt
  }
  if (state.position > 0) state.recordedAt = log.readPositions([state.position])[0]?.recordedAt ?? 0
  return state
}
