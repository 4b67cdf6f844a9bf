import { groupBy } from './group-by.ts'
import type { ReformStep } from './reform-steps-file.ts'
import { type Succession, wholeSuccession } from './succession.ts'

/** A succession together with the law or judgment by which it was known. */
export interface KnownSuccession extends Succession {
  readonly step: ReformStep
}

/** What each unit was known to become; a later step on it takes the place of an earlier one. */
export function successionsKnownBy(
  steps: readonly ReformStep[],
  successions: readonly Succession[],
): KnownSuccession[] {
  const known = new Map<string, KnownSuccession[]>()
  for (const step of steps) {
    for (const [from, into] of groupBy(statedBy(step, successions), (stated) => stated.from)) {
      known.set(
        from,
        into.map((succession) => ({ ...succession, step })),
      )
    }
  }
  return [...known.values()].flat()
}

function statedBy(
  { effectiveOn, units, instead }: ReformStep,
  successions: readonly Succession[],
): Succession[] {
  const replaced = new Set(instead.map(({ code }) => code))
  const asItCame = successions.filter(
    (succession) =>
      succession.effectiveOn === effectiveOn &&
      (units === 'all' || units.includes(succession.from)) &&
      !replaced.has(succession.from),
  )
  return [
    ...asItCame,
    ...instead.map(({ code, successor }) => wholeSuccession(code, successor, effectiveOn)),
  ]
}
