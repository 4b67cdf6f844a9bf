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
    if (at > after && at <= until && isAsked(leaf))
      push(found, leaf, 0, at, columns.delta[i] as number)
  }
  // From a point to itself nothing comes.
  if (after < until) {
    for (const [from, to] of rangesOf(balances, channels)) {
      yield
      const { entries } = balances.byDay
      for (let i = from; i < to; i++)
        add(entries, i, balances.leafAt[entries.leaf[i] as number] as number)
    }
    for (let i = 0; i < recentLength; i++) {
      if (i % STEP === 0) yield
      const leaf = recent.leaf[i] as number
      if (channels.has(channelOfSlot(leafSlot[leaf] as number))) add(recent, i, leaf)
    }
  }
  const order = yield* sortedOrder(found.knownSince, found.length)
  const { length, knownSince, leaf, delta } = yield* inOrder(found, order)
  return { length, at: knownSince, leaf, delta }
}

/** Where the entries of some channels lie, in pieces of a step at most. */
function* rangesOf(
  { byDay: { lines, kinds, starts } }: Balances,
  channels: ReadonlySet<number>,
): Generator<readonly [from: number, to: number]> {
  for (let strip = 0; strip < lines.length; strip++)
    for (const channel of channels) {
      const part = strip * kinds + channel
      const end = starts[part + 1] as number
      for (let from = starts[part] as number; from < end; from += STEP)
        yield [from, Math.min(end, from + STEP)]
    }
}
