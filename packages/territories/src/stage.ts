import { groupBy } from './group-by.ts'
import type { EnactedSuccession } from './enacted-succession.ts'
import type { Population } from './municipality.ts'
import type { Succession } from './succession.ts'

/** A division of the country: the municipalities in force between two reforms. */
export interface Stage {
  /** The first day of this division; null: it was there before all that is recorded here. */
  readonly since: string | null
  /** The municipalities in force, with their people. */
  readonly population: ReadonlyMap<string, Population>
  /** For each municipality that ends with this stage, what becomes of it in the next. */
  readonly successors: ReadonlyMap<string, readonly EnactedSuccession[]>
  /** For each municipality that begins with this stage, what it was made of. */
  readonly predecessors: ReadonlyMap<string, readonly EnactedSuccession[]>
}

/** The oldest division, and those that these successions make of it, in the order of their days. */
export function stagesOf(
  oldest: ReadonlyMap<string, Population>,
  successions: readonly EnactedSuccession[],
): Stage[] {
  const reforms = [...groupBy(successions, ({ effectiveOn }) => effectiveOn)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )
  const stages: Stage[] = []
  let stage: Stage = {
    since: null,
    population: oldest,
    successors: new Map(),
    predecessors: new Map(),
  }
  for (const [since, reform] of reforms) {
    const successors = groupBy(reform, ({ from }) => from)
    stages.push({ ...stage, successors })
    stage = {
      since,
      population: populationAfter(stage.population, successors),
      successors: new Map(),
      predecessors: groupBy(reform, ({ to }) => to),
    }
  }
  return [...stages, stage]
}

/** Counts all people of a split municipality in its larger part: no source states those of each. */
function populationAfter(
  before: ReadonlyMap<string, Population>,
  successors: ReadonlyMap<string, readonly Succession[]>,
): Map<string, Population> {
  const after = new Map<string, Population>()
  for (const [code, { count, certain }] of before) {
    const into = successors.get(code) ?? [{ to: code }]
    into.forEach(({ to }, part) => {
      const sum = after.get(to) ?? { count: 0, certain: true }
      after.set(to, {
        count: sum.count + (part === 0 ? count : 0),
        certain: sum.certain && certain && into.length === 1,
      })
    })
  }
  return after
}
