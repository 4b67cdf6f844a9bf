import { openDatabase } from '@vietas/event-store'

/** What a service keeps of its own on disk, the oldest first: never in the log. */
export interface RecordFile<One extends { readonly id: string }> {
  readonly all: () => readonly One[]
  readonly find: (id: string) => One | undefined
  readonly count: () => number
  /** Adds it, or puts it in place of the one with its id; durable when it returns. */
  readonly put: (one: One) => void
  /** Whether it was there. */
  readonly remove: (id: string) => boolean
  readonly close: () => void
}

/** @param table in lower case letters */
export function openRecordFile<One extends { readonly id: string }>(
  path: string,
  table: string,
): RecordFile<One> {
  const database = openDatabase(path)
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = full;
    create table if not exists ${table} (number integer primary key, id text unique, text text);
  `)
  const all = database.prepare<{ text: string }>(`select text from ${table} order by number`)
  const one = database.prepare<{ text: string }>(`select text from ${table} where id = ?`)
  const count = database.prepare<{ count: number }>(`select count(*) as count from ${table}`)
  const put = database.prepare(
    `insert into ${table} (id, text) values (?, ?) on conflict (id) do update set text = excluded.text`,
  )
  const remove = database.prepare(`delete from ${table} where id = ?`)
  return {
    all: () => all.all().map(({ text }) => JSON.parse(text) as One),
    find: (id) => {
      const row = one.get([id])
      return row && (JSON.parse(row.text) as One)
    },
    count: () => count.get()?.count ?? 0,
    put: (kept) => void put.run([kept.id, JSON.stringify(kept)]),
    remove: (id) => remove.run([id]).changes > 0,
    close: () => database.close(),
  }
}
