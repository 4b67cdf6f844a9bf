import type { Database } from '@vietas/event-store'
import type { NamedBefore } from '../about.ts'

export interface StreamTable {
  /** What the events of a stream have named so far. */
  readonly named: (stream: string) => NamedBefore | undefined
  readonly note: (stream: string, sequence: number, named: NamedBefore) => void
  /** Writes what was noted. */
  readonly write: () => void
  /** In the order of their first events, each with the sequence of that. */
  readonly firsts: () => Iterable<readonly [stream: string, first: number]>
}

interface Row {
  readonly stream: string
  readonly first: number
  readonly territories: string
  readonly targetGroups: string
}

interface Stream extends NamedBefore {
  readonly first: number
}

const TABLE = `
  create table if not exists streams (
    first integer primary key,
    stream text not null,
    territories text not null,
    targetGroups text not null
  )
`

export function streamTable(database: Database): StreamTable {
  database.exec(TABLE)
  const put = database.prepare('insert or replace into streams values (?, ?, ?, ?)')
  const streams = new Map<string, Stream>()
  const all = database.prepare<Row>('select * from streams order by first')
  for (const { stream, first, territories, targetGroups } of all.all())
    streams.set(stream, {
      first,
      territories: items(territories),
      targetGroups: items(targetGroups),
    })
  const noted = new Set<string>()
  return {
    named: (stream) => streams.get(stream),
    note: (stream, sequence, named) => {
      const before = streams.get(stream)
      if (before !== undefined && isSame(before, named)) return
      streams.set(stream, { ...named, first: before?.first ?? sequence })
      noted.add(stream)
    },
    write: () => {
      for (const stream of noted) {
        const { first, territories, targetGroups } = streams.get(stream) as Stream
        put.run([first, stream, territories.join('\n'), targetGroups.join('\n')])
      }
      noted.clear()
    },
    firsts: function* () {
      for (const [stream, { first }] of streams) yield [stream, first]
    },
  }
}

const items = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'))

const isSame = (a: NamedBefore, b: NamedBefore): boolean =>
  sameItems(a.territories, b.territories) && sameItems(a.targetGroups, b.targetGroups)

const sameItems = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at])
