import type { Balances } from './balances.ts'
import type { CapacityIndex } from './capacity-index.ts'
import { inOrder, type Columns } from './columns.ts'
import { madeInSteps } from './made-in-steps.ts'
import { sortedOrder } from './sorted-order.ts'
import { STEP, type Steps } from './steps-of-work.ts'
import { startsOf } from './strips.ts'

/** The entries of some balances unit by unit. */
export interface UnitOrder {
  /** Those of one unit stand together, in the order of their days. */
  readonly entries: Columns
  /** Where those of each unit begin. */
  readonly starts: Uint32Array
  /** The same, those of one unit in the order in which they became known. */
  readonly byKnownSince: Uint32Array
}

/** Made once for balances, 24 bytes an entry. */
export const unitOrder = madeInSteps(orderOf)

function* orderOf(
  { leafSite, siteUnit, units }: CapacityIndex,
  { byDay, leafAt }: Balances,
): Steps<UnitOrder> {
  const { length, leaf, day } = byDay.entries
  const unitOf = new Int32Array(length)
  for (let i = 0; i < length; i++) {
    if (i % STEP === 0) yield
    const site = leafSite[leafAt[leaf[i] as number] as number] as number
    unitOf[i] = siteUnit[site] as number
  }
  const starts = startsOf(unitOf, length, units.length)
  const order = yield* byUnit(unitOf, starts, yield* sortedOrder(day, length))
  const entries = yield* inOrder(byDay.entries, order)
  const unitAt = new Int32Array(length)
  for (let i = 0; i < length; i++) {
    if (i % STEP === 0) yield
    entries.leaf[i] = leafAt[entries.leaf[i] as number] as number
    unitAt[i] = unitOf[order[i] as number] as number
  }
  const byKnownSince = yield* byUnit(unitAt, starts, yield* sortedOrder(entries.knownSince, length))
  return { entries, starts, byKnownSince }
}

/** Brings those of one unit together, and leaves them in their order otherwise. */
function* byUnit(unitOf: Int32Array, starts: Uint32Array, order: Uint32Array): Steps<Uint32Array> {
  const next = starts.slice()
  const into = new Uint32Array(order.length)
  for (let i = 0; i < order.length; i++) {
    if (i % STEP === 0) yield
    const entry = order[i] as number
    const unit = unitOf[entry] as number
    const place = next[unit] as number
    into[place] = entry
    next[unit] = place + 1
  }
  return into
}
