import { refreshInSteps, type CapacityIndex } from '@vietas/capacity-ledger'
import { finished } from './in-turns.ts'

const underWay = new WeakSet<CapacityIndex>()

/** Brings the balances of an index up to date where they lag far behind; nobody waits for it. */
export function keepBalanced(index: CapacityIndex, onFault: (error: unknown) => void): void {
  if (underWay.has(index)) return
  const steps = refreshInSteps(index)
  if (steps.next().done === true) return
  underWay.add(index)
  finished(steps)
    .catch(onFault)
    .finally(() => underWay.delete(index))
}
