import { PAGE_EVENTS } from '../local/log.ts'
import { parseEventTexts } from './event-text.ts'
import type { LocalPage, PageRequest } from '../local/log.ts'
import type { RecordedEvent } from '../port.ts'
import type { Database, SqlValue, Statement } from './driver.ts'
import type { Names } from './names.ts'

/**
 * SQLite joins some hundred events into one text and JSON.parse takes that apart: a call for each
 * row costs more than the row. Larger texts leave the processor's cache; 250 measured best.
 */
const CHUNK_EVENTS = 250
/** A page of large events ends early. */
const PAGE_CHARACTERS = 16 * 1024 * 1024
/** With a filter, a page ends after so many positions looked at, so that others get their turn. */
const WINDOW = 16 * PAGE_EVENTS

interface Chunk {
  readonly texts: string | null
  readonly count: number
  readonly last: number
}

/** Bounds are given as the position before the first one read, and the last one read. */
type ChunkStatements = Record<PageRequest['direction'], Statement<Chunk>>

export function pageReader(database: Database, names: Names): (request: PageRequest) => LocalPage {
  const all = prepareChunks(database, '')
  const filtered = prepareChunks(
    database,
    `and (?4 is null or category in (select value from json_each(?4)))
     and (?5 is null or type in (select value from json_each(?5)))`,
  )
  return (request) => {
    const { direction, filter, limit } = request
    const statement = (filter === undefined ? all : filtered)[direction]
    const filters =
      filter === undefined ? [] : [numbers(names, filter.categories), numbers(names, filter.types)]
    const step = direction === 'forward' ? 1 : -1
    const [before, end] =
      direction === 'forward'
        ? [request.after, request.upTo]
        : [request.upTo + 1, request.after + 1]
    const last = filter === undefined ? end : nearer(end, before + step * WINDOW, step)
    return readPage(statement, before, last, limit, filters)
  }
}

function readPage(
  statement: Statement<Chunk>,
  before: number,
  end: number,
  limit: number,
  filters: readonly SqlValue[],
): LocalPage {
  const events: RecordedEvent[] = []
  let lookedAt = before
  let characters = 0
  while (lookedAt !== end && events.length < limit && characters < PAGE_CHARACTERS) {
    const most = Math.min(CHUNK_EVENTS, limit - events.length)
    const chunk = statement.get([lookedAt, end, most, ...filters])
    if (chunk === undefined || chunk.texts === null) return { events, lookedAt: end }
    for (const event of parseEventTexts(chunk.texts)) events.push(event)
    characters += chunk.texts.length
    lookedAt = chunk.count < most ? end : chunk.last
  }
  return { events, lookedAt }
}

function prepareChunks(database: Database, condition: string): ChunkStatements {
  const chunk = (range: string, order: string, last: string): Statement<Chunk> =>
    database.prepare(
      `select group_concat(event) as texts, count(*) as count, ${last}(position) as last from (
         select position, event from log where ${range} ${condition} order by position ${order} limit ?3
       )`,
    )
  return {
    forward: chunk('position > ?1 and position <= ?2', 'asc', 'max'),
    backward: chunk('position < ?1 and position >= ?2', 'desc', 'min'),
  }
}

function nearer(a: number, b: number, step: number): number {
  return (a - b) * step < 0 ? a : b
}

/** The numbers of the wanted names as JSON; null when any name will do. */
function numbers(names: Names, wanted: readonly string[] | undefined): string | null {
  if (wanted === undefined) return null
  return JSON.stringify(
    wanted.map((name) => names.find(name)).filter((number) => number !== undefined),
  )
}
