/**
 * Keeps a copy of everything on record in a SQLite file, and goes on where it was left:
 *
 *   node mirror-into-sqlite.ts http://127.0.0.1:8080 vietas.db [--once]
 *
 * What was learnt and the place to go on from are written in one transaction, so neither is ever there
 * without the other.
 */
import { parseArgs } from 'node:util'
import { createVietas, type Fact } from '@vietas/client'
import Database from 'libsql'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { once: { type: 'boolean', default: false } },
})
const [url = 'http://127.0.0.1:8080', file = 'vietas.db'] = positionals

const database = new Database(file)
database.exec(`
  pragma journal_mode = wal;
  create table if not exists facts (
    id text primary key,
    subject text not null,
    type text not null,
    known_since text not null,
    data text not null
  ) strict;
  create table if not exists place (one integer primary key check (one = 1), cursor text) strict;
`)
const insert = database.prepare('insert or ignore into facts values (?, ?, ?, ?, ?)')
const move = database.prepare('insert or replace into place values (1, ?)')
const place = database.prepare('select cursor from place').get() as { cursor: string } | undefined

const end = new AbortController()
process.once('SIGINT', () => end.abort())
process.once('SIGTERM', () => end.abort())

const steps = createVietas({ url }).mirror({
  ...(place && { after: place.cursor }),
  follow: !values.once,
  signal: end.signal,
  interrupted: (why, ms) => console.error(`${why.message}; again in ${Math.round(ms)} ms`),
  checkpoint: (cursor) => {
    begin()
    move.run(cursor)
    database.exec('commit')
  },
})

for await (const step of steps) {
  begin()
  if (step.kind === 'snapshot') database.exec('delete from facts')
  else if (step.kind === 'event') {
    const { subject, ...event } = step.event
    keep(subject ?? '', event)
  } else
    for (const fact of step.thing.facts) keep(`${step.thing.capability} ${step.thing.id}`, fact)
}
if (database.inTransaction) database.exec('rollback')
const { facts } = database.prepare('select count(*) as facts from facts').get() as { facts: number }
console.log(`${facts} facts`)
database.close()

function begin(): void {
  if (!database.inTransaction) database.exec('begin')
}

function keep(subject: string, fact: Pick<Fact, 'id' | 'type' | 'knownsince' | 'data'>): void {
  insert.run(fact.id, subject, fact.type, fact.knownsince, JSON.stringify(fact.data))
}
