import { refreshInSteps, type CapacityIndex } from '@vietas/capacity-ledger'
import { finished } from './in-turns.ts'

const underWay = new WeakMap<CapacityIndex, Promise<void>>()

/**
 * Brings the balances of an index up to date where they lag far behind; questions need not wait for
 * it. Gives when it is done, also where it failed; undefined where there is nothing to do.
 */
export function keepBalanced(
  index: CapacityIndex,
  onFault: (error: unknown) => void,
): Promise<void> | undefined {
  const before = underWay.get(index)
  if (before !== undefined) return before
  const steps = refreshInSteps(index)
  if (steps.next().done === true) return undefined
  const done = finished(steps)
    .catch(onFault)
    .finally(() => underWay.delete(index))
  underWay.set(index, done)
  return done
}
