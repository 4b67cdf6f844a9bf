/** What was known earlier of one, by how many of its first facts it is the fold of. */
type Earlier<State> = Map<number, State>

/** Folds of earlier instants, of all of a register together: they are asked again from list to list. */
export interface EarlierFolds<State> {
  readonly keep: (of: Earlier<State>, count: number, state: State) => void
}

/** Facts that the folds kept are made of, in all; about 200 bytes each. */
const MOST_FACTS = 100_000

/** Those that were made first go first. A fold that has been forgotten since counts until its turn. */
export function createEarlierFolds<State>(mostFacts: number = MOST_FACTS): EarlierFolds<State> {
  const kept = new Set<{ readonly of: Earlier<State>; readonly count: number }>()
  let facts = 0
  return {
    keep: (of, count, state) => {
      of.set(count, state)
      kept.add({ of, count })
      facts += count
      for (const oldest of kept) {
        if (facts <= mostFacts) break
        kept.delete(oldest)
        oldest.of.delete(oldest.count)
        facts -= oldest.count
      }
    },
  }
}
