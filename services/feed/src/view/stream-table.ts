import type { Database } from '@vietas/event-store'
import type { NamedBefore } from '../about.ts'

export interface StreamTable {
  /** What the events of a stream, or others of its unit, have named so far. */
  readonly named: (stream: string) => NamedBefore | undefined
  readonly note: (stream: string, named: NamedBefore) => void
  /** An event of a stream has got this sequence. */
  readonly begin: (stream: string, sequence: number) => void
  /** Writes what was noted. */
  readonly write: () => void
  /** In the order of their first events, each with the sequence of that. */
  readonly firsts: () => Iterable<readonly [stream: string, first: number]>
}

interface Row {
  readonly stream: string
  readonly first: number | null
  readonly units: string
  readonly territories: string
  readonly targetGroups: string
}

interface Stream extends NamedBefore {
  /** Null: none of its own yet, as of a unit that a project has opened. */
  readonly first: number | null
}

const TABLE = `
  create table if not exists streams (
    stream text primary key,
    first integer,
    units text not null,
    territories text not null,
    targetGroups text not null
  ) without rowid
`

const NONE: Stream = { first: null, units: [], territories: [], targetGroups: [] }

export function streamTable(database: Database): StreamTable {
  database.exec(TABLE)
  const put = database.prepare('insert or replace into streams values (?, ?, ?, ?, ?)')
  const streams = new Map<string, Stream>()
  for (const row of database.prepare<Row>('select * from streams').all())
    streams.set(row.stream, {
      first: row.first,
      units: items(row.units),
      territories: items(row.territories),
      targetGroups: items(row.targetGroups),
    })
  const noted = new Set<string>()
  const set = (stream: string, now: Stream): void => {
    streams.set(stream, now)
    noted.add(stream)
  }
  return {
    named: (stream) => streams.get(stream),
    note: (stream, named) => {
      const before = streams.get(stream) ?? NONE
      if (!isSame(before, named)) set(stream, { ...named, first: before.first })
    },
    begin: (stream, sequence) => {
      const before = streams.get(stream) ?? NONE
      if (before.first === null) set(stream, { ...before, first: sequence })
    },
    write: () => {
      for (const stream of noted) {
        const { first, units, territories, targetGroups } = streams.get(stream) ?? NONE
        put.run([stream, first, text(units), text(territories), text(targetGroups)])
      }
      noted.clear()
    },
    firsts: () =>
      [...streams]
        .flatMap(([stream, { first }]) => (first === null ? [] : [[stream, first] as const]))
        .sort(([, a], [, b]) => a - b),
  }
}

const text = (items: readonly string[]): string => items.join('\n')

const items = (joined: string): readonly string[] => (joined === '' ? [] : joined.split('\n'))

/** What was named once stays so. */
const isSame = (before: NamedBefore, after: NamedBefore): boolean =>
  before.units.length === after.units.length &&
  before.territories.length === after.territories.length &&
  before.targetGroups.length === after.targetGroups.length
