import { fingerprintOfTables } from '../fingerprint-of-tables.ts'
import type { Database, SqlValue } from '@vietas/event-store'
import type { Projection } from '../projection.ts'

/** Events and the sum of their amounts by stream, so that an event applied twice or never shows. */
export interface Counts {
  readonly database: Database
  of(stream: string): { events: number; amount: number }
  add(stream: string, amount: number): void
}

interface Row extends Record<string, SqlValue> {
  events: number
  amount: number
}

/** Writes rows in `apply`, and throws for an amount that is no number after it wrote the row. */
export const counts: Projection<Counts> = {
  name: 'counts',
  version: 1,
  open: (database) => {
    database.exec(
      `create table if not exists counts (
         stream text primary key, events integer not null, amount integer not null
       ) strict, without rowid`,
    )
    const select = database.prepare<Row>('select events, amount from counts where stream = ?')
    const add = database.prepare(
      `insert into counts values (?1, 1, ?2)
       on conflict do update set events = events + 1, amount = amount + ?2`,
    )
    return {
      database,
      of: (stream) => select.get([stream]) ?? { events: 0, amount: 0 },
      add: (stream, amount) => void add.run([stream, amount]),
    }
  },
  apply: (view, { stream, data }) => {
    const amount = data['amount']
    view.add(stream, typeof amount === 'number' ? amount : 0)
    if (typeof amount !== 'number')
      throw new TypeError(`${JSON.stringify(amount)} is not an amount`)
  },
  fingerprint: ({ database }) => fingerprintOfTables(database, ['counts']),
}
