import { groupBy } from './group-by.ts'
import type { KnownSuccession } from './known-succession.ts'
import type { Population } from './municipality.ts'
import type { Succession } from './succession.ts'

/** A division of the country: what is in force between two reforms. */
export interface Stage {
  /** The first day of this division; null: before all that is recorded here. */
  readonly since: string | null
  /** The municipalities in force, with their people. */
  readonly population: ReadonlyMap<string, Population>
  /** What becomes of those that do not last into the next stage. */
  readonly onwards: ReadonlyMap<string, readonly KnownSuccession[]>
  /** What those that were not in the stage before were made of. */
  readonly backwards: ReadonlyMap<string, readonly KnownSuccession[]>
}

/** The divisions that follow from the first one by these successions, in the order of their days. */
export function stagesOf(
  origin: ReadonlyMap<string, Population>,
  successions: readonly KnownSuccession[],
): Stage[] {
  const reforms = [...groupBy(successions, ({ effectiveOn }) => effectiveOn)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )
  const stages: Stage[] = []
  let stage: Stage = {
    since: null,
    population: origin,
    onwards: new Map(),
    backwards: new Map(),
  }
  for (const [since, reform] of reforms) {
    const onwards = groupBy(reform, ({ from }) => from)
    stages.push({ ...stage, onwards })
    stage = {
      since,
      population: populationAfter(stage.population, onwards),
      onwards: new Map(),
      backwards: groupBy(reform, ({ to }) => to),
    }
  }
  return [...stages, stage]
}

/** All people of a split unit are counted in its larger part: how many live in each is not known. */
function populationAfter(
  before: ReadonlyMap<string, Population>,
  onwards: ReadonlyMap<string, readonly Succession[]>,
): Map<string, Population> {
  const after = new Map<string, Population>()
  for (const [code, { count, certain }] of before) {
    const into = onwards.get(code) ?? [{ to: code }]
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
