import { messageOf } from './faults.ts'
import type { Database, Position, RecordedEvent } from '@vietas/event-store'

/** An event that could not be applied, and that the view leaves out. */
export interface DeadLetter {
  readonly eventId: string
  readonly stream: string
  readonly position: Position
  readonly type: string
  readonly error: string
  /** Epoch milliseconds. */
  readonly at: number
}

/** Positions are unique, not ids: EventStoreDB may hold one id twice. */
export const DEAD_LETTER_TABLE = `
  create table if not exists projection_dead_letters (
    number integer primary key,
    position text not null unique,
    event_id text not null,
    stream text not null,
    type text not null,
    error text not null,
    at integer not null
  ) strict;
`

export interface DeadLetterTable {
  add(letters: readonly DeadLetter[]): void
  count(): number
  list(limit: number): DeadLetter[]
}

export function deadLetterTable(database: Database): DeadLetterTable {
  const insert = database.prepare(
    `insert into projection_dead_letters (position, event_id, stream, type, error, at)
     values (?, ?, ?, ?, ?, ?)`,
  )
  const count = database.prepare<{ count: number }>(
    'select count(*) as count from projection_dead_letters',
  )
  const list = database.prepare(
    `select event_id as eventId, stream, position, type, error, at
     from projection_dead_letters order by number limit ?`,
  )
  return {
    add: (letters) => {
      for (const { eventId, stream, position, type, error, at } of letters) {
        insert.run([position, eventId, stream, type, error, at])
      }
    },
    count: () => count.get()?.count ?? 0,
    list: (limit) => list.all([limit]) as unknown as DeadLetter[],
  }
}

const LONGEST_ERROR = 2_000

export function deadLetter(event: RecordedEvent, error: unknown, at: number): DeadLetter {
  const { id: eventId, stream, position, type } = event
  // SQLite cuts a text off at a NUL character.
  const text = messageOf(error).replaceAll('\0', '\\0').slice(0, LONGEST_ERROR)
  return { eventId, stream, position, type, error: text, at }
}
