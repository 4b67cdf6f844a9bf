import type { Database, SqlValue } from '@vietas/event-store'
import type { Projection } from '../projection.ts'

/** Keeps sums in memory and writes one row for each transaction, as the capacity view does. */
export interface Tallies {
  readonly sums: Map<string, number>
  pending: [stream: string, amount: number][]
  readonly database: Database
}

interface Segment extends Record<string, SqlValue> {
  entries: string
}

export const tallies: Projection<Tallies> = {
  name: 'tallies',
  version: 1,
  open: (database) => {
    database.exec(
      'create table if not exists segments (number integer primary key, entries text not null)',
    )
    const view: Tallies = { sums: new Map(), pending: [], database }
    const segments = database.prepare<Segment>('select entries from segments order by number').all()
    for (const { entries } of segments) add(view, JSON.parse(entries) as Tallies['pending'])
    return view
  },
  apply: (view, { stream, data }) => {
    const amount = data['amount']
    if (typeof amount !== 'number')
      throw new TypeError(`${JSON.stringify(amount)} is not an amount`)
    view.pending.push([stream, amount])
  },
  flush: (view, database) => {
    if (view.pending.length === 0) return
    const insert = database.prepare('insert into segments (entries) values (?)')
    insert.run([JSON.stringify(view.pending)])
    add(view, view.pending)
    view.pending = []
  },
  fingerprint: ({ sums }) => JSON.stringify([...sums].map(String).sort()),
}

function add({ sums }: Tallies, entries: Tallies['pending']): void {
  for (const [stream, amount] of entries) sums.set(stream, (sums.get(stream) ?? 0) + amount)
}
