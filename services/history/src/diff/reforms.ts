import type { Answering, Clocks } from '@vietas/capacity-questions'
import { rigaDay, territories, TerritoryChangeAnswer } from '@vietas/domain'
import type { z } from 'zod'
import type { Points } from '../points.ts'

export const ReformAnswer = TerritoryChangeAnswer.pick({
  id: true,
  kind: true,
  effectiveOn: true,
  predecessors: true,
  successors: true,
  basis: true,
}).meta({ id: 'Reform' })
type ReformAnswer = z.infer<typeof ReformAnswer>

/** Changes that are in effect at one of the points only; none where both have the same boundaries. */
export function reformsBetween({ view }: Answering, { from, to }: Points): ReformAnswer[] {
  if (from.lens.key === to.lens.key) return []
  const register = view.registers.of(territories)
  const inEffect = (
    id: string,
    { validAt, knownAt }: Clocks,
  ): TerritoryChangeAnswer | undefined => {
    const change = register.get(id, knownAt)
    const answer = change && territories.on(change, { validAt, knownAt: rigaDay(knownAt) })
    return answer?.status === 'in-effect' ? answer : undefined
  }
  return [...register.ids()].flatMap((id) => {
    const [before, after] = [inEffect(id, from), inEffect(id, to)]
    const change = after ?? before
    const moves = change !== undefined && ['merger', 'split'].includes(change.kind)
    if (!moves || (before === undefined) === (after === undefined)) return []
    const { kind, effectiveOn, predecessors, successors, basis } = change
    return [{ id, kind, effectiveOn, predecessors, successors, basis }]
  })
}
