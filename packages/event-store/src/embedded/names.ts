import type { Database } from './driver.ts'

/** Numbers for the few names of categories and types, so that a filter compares integers. */
export interface Names {
  numberOf(name: string): number
  /** Undefined for a name that no event has. */
  find(name: string): number | undefined
  hasUnsaved(): boolean
  /** Writes the numbers given out since the last time; call inside a transaction. */
  save(): void
}

export function loadNames(database: Database): Names {
  const numbers = new Map<string, number>()
  const rows = database.prepare<{ number: number; name: string }>('select * from names').all()
  for (const { number, name } of rows) numbers.set(name, number)
  const insert = database.prepare('insert into names values (?, ?)')
  let saved = numbers.size
  return {
    numberOf: (name) => {
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, numbers.size + 1)
      return numbers.size
    },
    find: (name) => numbers.get(name),
    hasUnsaved: () => saved < numbers.size,
    save: () => {
      for (const [name, number] of [...numbers].slice(saved)) insert.run([number, name])
      saved = numbers.size
    },
  }
}
