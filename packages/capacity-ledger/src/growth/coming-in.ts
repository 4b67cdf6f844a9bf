import type { Day, EpochMs, Measure } from '@vietas/domain'
import type { Balances } from '../capacity-index/balances.ts'
import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import { emptyColumns, inOrder, push, type Columns } from '../capacity-index/columns.ts'
import { channelOfSlot } from '../capacity-index/slots.ts'
import { sortedOrder } from '../capacity-index/sorted-order.ts'
import { STEP, type Steps } from '../capacity-index/steps-of-work.ts'
import { channelsOf } from '../capacity-index/sums.ts'

/** Where on a walk along the clocks an entry comes to count; `Infinity`: nowhere on it. */
export type Reach = (day: Day, knownSince: EpochMs) => number

/** All entries of an index as they are now, whatever comes in while they are read. */
export interface Entries {
  readonly balances: Balances
  readonly recent: Columns
  readonly recentLength: number
  readonly leafSlot: Int32Array
}

export const entriesNow = ({ balances, recent, leafSlot }: CapacityIndex): Entries => ({
  balances,
  recent,
  recentLength: recent.length,
  leafSlot,
})

/** Entries in the order in which they come to count, and where that is. */
export interface ComingIn {
  readonly length: number
  readonly at: Float64Array
  readonly leaf: Int32Array
  readonly delta: Int32Array
}

/** Those that come to count behind `after`, up to `until`, of the measures asked for. */
export function* comingIn(
  { balances, recent, recentLength, leafSlot }: Entries,
  { after, until }: { readonly after: number; readonly until: number },
  reach: Reach,
  measures: readonly Measure[],
  isAsked: (leaf: number) => boolean,
): Steps<ComingIn> {
  const channels = new Set(channelsOf(measures))
  const found = emptyColumns()
  const add = (columns: Columns, i: number, leaf: number): void => {
    const at = reach(columns.day[i] as number, columns.knownSince[i] as number)
    if (at <= after || at > until) return
    if (!channels.has(channelOfSlot(leafSlot[leaf] as number)) || !isAsked(leaf)) return
    push(found, leaf, 0, at, columns.delta[i] as number)
  }
  const { entries } = balances.byDay
  // From a point to itself nothing comes.
  const [all, more] = after < until ? [entries.length, recentLength] : [0, 0]
  for (let i = 0; i < all; i++) {
    if (i % STEP === 0) yield
    add(entries, i, balances.leafAt[entries.leaf[i] as number] as number)
  }
  for (let i = 0; i < more; i++) {
    if (i % STEP === 0) yield
    add(recent, i, recent.leaf[i] as number)
  }
  const order = yield* sortedOrder(found.knownSince, found.length)
  const { length, knownSince, leaf, delta } = yield* inOrder(found, order)
  return { length, at: knownSince, leaf, delta }
}
