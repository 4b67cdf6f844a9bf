import { groupBy } from './group-by.ts'
import type { ReformStep } from './reform-steps-file.ts'
import { type Succession, wholeSuccession } from './succession.ts'

/** A succession together with the law or judgment that orders it. */
export interface EnactedSuccession extends Succession {
  readonly step: ReformStep
}

/** What each municipality becomes by these steps; a later step on it replaces an earlier one. */
export function successionsEnactedBy(
  steps: readonly ReformStep[],
  successions: readonly Succession[],
): EnactedSuccession[] {
  const byPredecessor = new Map<string, EnactedSuccession[]>()
  for (const step of steps) {
    for (const [from, into] of groupBy(successionsOf(step, successions), ({ from }) => from)) {
      byPredecessor.set(
        from,
        into.map((succession) => ({ ...succession, step })),
      )
    }
  }
  return [...byPredecessor.values()].flat()
}

function successionsOf(
  { effectiveOn, units, instead }: ReformStep,
  successions: readonly Succession[],
): Succession[] {
  const replaced = new Set(instead.map(({ code }) => code))
  const cameToBe = successions.filter(
    (succession) =>
      succession.effectiveOn === effectiveOn &&
      (units === 'all' || units.includes(succession.from)) &&
      !replaced.has(succession.from),
  )
  return [
    ...cameToBe,
    ...instead.map(({ code, successor }) => wholeSuccession(code, successor, effectiveOn)),
  ]
}
