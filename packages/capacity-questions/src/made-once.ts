import type { Answering } from './answering.ts'
import type { AskedView } from './capacity-view/capacity-view.ts'
import type { KeptAnswer } from './kept-answers.ts'

const ofViews = new WeakMap<AskedView, Map<string, Promise<KeptAnswer>>>()

/** What several ask at once of the same view is worked out once, and fails for all of them or none. */
export function madeOnce(
  { view, position }: Answering,
  question: string,
  work: () => Promise<KeptAnswer>,
): Promise<KeptAnswer> {
  const underWay = ofViews.get(view) ?? new Map<string, Promise<KeptAnswer>>()
  ofViews.set(view, underWay)
  const key = `${position} ${question}`
  const before = underWay.get(key)
  if (before !== undefined) return before
  const made = work().finally(() => underWay.delete(key))
  underWay.set(key, made)
  return made
}
