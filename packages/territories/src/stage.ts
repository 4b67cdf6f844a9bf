import { groupBy } from './group-by.ts'
import type { KnownDivision } from './known-division.ts'
import type { Succession } from './succession.ts'

/** A division of the country: the municipalities in force between two changes. */
export interface Stage {
  /** The first day of this division; null: it was there before all that is recorded here. */
  readonly since: string | null
  /** The municipalities in force, by the names that they have. */
  readonly names: ReadonlyMap<string, string>
  /** For each municipality that ends with this stage, what becomes of it in the next. */
  readonly successors: ReadonlyMap<string, readonly Succession[]>
  /** For each municipality that others go into with this stage, what they were. */
  readonly predecessors: ReadonlyMap<string, readonly Succession[]>
}

/** Every division from the oldest on, in the order of their days. */
export function stagesOf(division: KnownDivision): Stage[] {
  const endings = groupBy([...division.endings.values()].flat(), ({ effectiveOn }) => effectiveOn)
  const created = groupBy(division.created, ([, since]) => since)
  const renamings = groupBy(division.renamings, ({ effectiveOn }) => effectiveOn)
  const days = [...endings.keys(), ...created.keys(), ...renamings.keys()]
  const changes = [...new Set(days)].filter((day) => day !== null).sort()

  const nameOf = (code: string): string => division.described.get(code)?.name ?? code
  const oldest = (created.get(null) ?? []).map(([code]) => [code, nameOf(code)] as const)
  const stages: Stage[] = [
    { since: null, names: new Map(oldest), successors: new Map(), predecessors: new Map() },
  ]
  for (const since of changes) {
    const before = stages.at(-1) as Stage
    const reform = (endings.get(since) ?? []).filter(({ from }) => before.names.has(from))
    const successors = groupBy(reform, ({ from }) => from)
    const names = new Map([...before.names].filter(([code]) => !successors.has(code)))
    for (const { to } of reform) names.set(to, before.names.get(to) ?? nameOf(to))
    for (const [code] of created.get(since) ?? []) names.set(code, nameOf(code))
    for (const { code, name } of renamings.get(since) ?? [])
      if (names.has(code)) names.set(code, name)
    stages[stages.length - 1] = { ...before, successors }
    const predecessors = groupBy(reform, ({ to }) => to)
    stages.push({ since, names, successors: new Map(), predecessors })
  }
  return stages
}
