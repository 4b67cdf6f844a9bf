import type { Projection } from '@vietas/projections'

/** Every event that reaches the view, in the order of its coming. */
export interface Arrivals {
  readonly ids: string[]
  pending: string[]
}

export function arrivals(category: string): Projection<Arrivals> {
  return {
    name: 'arrivals',
    version: 1,
    filter: { categories: [category] },
    open: (database) => {
      database.exec('create table if not exists arrivals (number integer primary key, id text)')
      const rows = database.prepare<{ id: string }>('select id from arrivals order by number').all()
      return { ids: rows.map(({ id }) => id), pending: [] }
    },
    apply: (view, { id }) => void view.pending.push(id),
    flush: (view, database) => {
      const insert = database.prepare('insert into arrivals (id) values (?)')
      for (const id of view.pending) insert.run([id])
      view.ids.push(...view.pending)
      view.pending = []
    },
    fingerprint: ({ ids }) => ids.join(),
  }
}
