import type { Balances } from './balances.ts'
import type { CapacityIndex } from './capacity-index.ts'
import type { Steps } from './steps-of-work.ts'

export type MakeInSteps<Made> = (index: CapacityIndex, balances: Balances) => Steps<Made>

/** Made once for balances; what one question does not finish the next goes on with. */
export function madeInSteps<Made>(make: MakeInSteps<Made>): MakeInSteps<Made> {
  const made = new WeakMap<Balances, { readonly of: Made }>()
  const underWay = new WeakMap<Balances, Steps<Made>>()
  return function* (index, balances) {
    const steps = underWay.get(balances) ?? make(index, balances)
    underWay.set(balances, steps)
    for (;;) {
      const before = made.get(balances)
      if (before !== undefined) return before.of
      const { done, value } = steps.next()
      if (done === true) made.set(balances, { of: value })
      else yield
    }
  }
}

/**
 * The same, made anew for each index: indexes that share balances may be told other reasons. One that
 * stands still has it from the one that goes on.
 */
export function madeForEach<Made>(make: MakeInSteps<Made>): MakeInSteps<Made> {
  const ofIndexes = new WeakMap<CapacityIndex, MakeInSteps<Made>>()
  return (index, balances) => {
    const goingOn = index.goesOn ?? index
    const madeOnce = ofIndexes.get(goingOn) ?? madeInSteps(make)
    ofIndexes.set(goingOn, madeOnce)
    return madeOnce(index, balances)
  }
}
