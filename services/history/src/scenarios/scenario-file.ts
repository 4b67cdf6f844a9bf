import { openDatabase } from '@vietas/event-store'
import type { Scenario } from './make-scenario.ts'

/** Scenarios on disk, the oldest first: a file of their own, and never the log. */
export interface ScenarioFile {
  readonly all: () => readonly Scenario[]
  readonly find: (id: string) => Scenario | undefined
  readonly count: () => number
  /** Adds it, or puts it in place of the one with its id; durable when it returns. */
  readonly put: (scenario: Scenario) => void
  /** Whether it was there. */
  readonly remove: (id: string) => boolean
  readonly close: () => void
}

export function openScenarioFile(path: string): ScenarioFile {
  const database = openDatabase(path)
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = full;
    create table if not exists scenarios (number integer primary key, id text unique, text text);
  `)
  const all = database.prepare<{ text: string }>('select text from scenarios order by number')
  const one = database.prepare<{ text: string }>('select text from scenarios where id = ?')
  const count = database.prepare<{ count: number }>('select count(*) as count from scenarios')
  const put = database.prepare(
    'insert into scenarios (id, text) values (?, ?) on conflict (id) do update set text = excluded.text',
  )
  const remove = database.prepare('delete from scenarios where id = ?')
  return {
    all: () => all.all().map(({ text }) => JSON.parse(text) as Scenario),
    find: (id) => {
      const row = one.get([id])
      return row && (JSON.parse(row.text) as Scenario)
    },
    count: () => count.get()?.count ?? 0,
    put: (scenario) => void put.run([scenario.id, JSON.stringify(scenario)]),
    remove: (id) => remove.run([id]).changes > 0,
    close: () => database.close(),
  }
}
