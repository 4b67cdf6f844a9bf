import { rigaDay, type Day, type EpochMs } from '@vietas/domain'
import { findLeaf, leafSum, type CapacityIndex } from '../capacity-index/capacity-index.ts'
import type { Columns } from '../capacity-index/columns.ts'
import { isConfirmedOn } from '../capacity-index/confirmation-days.ts'
import { ALL, CHANNELS, UNITS, type Slot } from '../capacity-index/slots.ts'
import { STEP, type Steps } from '../capacity-index/steps-of-work.ts'
import type { Change } from './change.ts'
import { reasonOf, reasonOfWhole } from './reasons.ts'
import { withoutRelocation } from './relocation.ts'
import { stripsBetween, type Point } from './strips.ts'

/** One thing that happened to a unit, or became known of it, between two points of both clocks. */
export interface Difference {
  readonly unit: number
  /** The day on which it happened; undefined for what became known of the first point's day. */
  readonly on: Day | undefined
  /** Since when what it comes from is known: the events behind it are known since then. */
  readonly knownSince: ReadonlySet<EpochMs>
  /** What it adds for each reason, by leaf. */
  readonly by: ReadonlyMap<Change, ReadonlyMap<number, number>>
  /** Leaves of which entries cancel each other out, as an order and its revocation do. */
  readonly cancelled: readonly number[]
}

/**
 * Everything that leads the numbers of all units from one point to another, each with its reason.
 * First what is known of the first point's day changes, then the day goes on as known at the second
 * point; so for every leaf all of it adds up to the whole difference. Of some units alone where
 * they are named.
 */
export function* differencesInSteps(
  index: CapacityIndex,
  from: Point,
  to: Point,
  take: (difference: Difference) => void,
  units?: readonly number[],
): Steps<void> {
  const { known, happened } = stripsBetween(index, from, to, units)
  yield
  let taken = 0
  for (const together of yield* byUnitAnd(index, known, 'knownSince')) {
    take(becameKnown(known, together, from))
    if (++taken % AT_ONCE === 0) yield
  }
  for (const together of yield* byUnitAnd(index, happened, 'day')) {
    take(hasHappened(index, happened, together, from, to))
    if (++taken % AT_ONCE === 0) yield
  }
}

/** Then others have their turn. */
const AT_ONCE = 1 << 10

/** The entries of one unit and one day, or one instant. */
interface Together {
  readonly unit: number
  readonly entries: readonly number[]
}

function* byUnitAnd(
  { leafSite, siteUnit }: CapacityIndex,
  columns: Columns,
  clock: 'day' | 'knownSince',
): Steps<Iterable<Together>> {
  const together = new Map<number, Map<number, number[]>>()
  for (let i = 0; i < columns.length; i++) {
    if (i % STEP === STEP - 1) yield
    const unit = siteUnit[leafSite[columns.leaf[i] as number] as number] as number
    const at = columns[clock][i] as number
    const ofUnit = together.get(unit) ?? new Map<number, number[]>()
    together.set(unit, ofUnit)
    const entries = ofUnit.get(at)
    if (entries === undefined) ofUnit.set(at, [i])
    else entries.push(i)
  }
  return (function* () {
    for (const [unit, ofUnit] of together)
      for (const entries of ofUnit.values()) yield { unit, entries }
  })()
}

/** Of a day that was over by then it is a correction; of one to come, another expectation. */
function becameKnown(
  columns: Columns,
  { unit, entries }: Together,
  { validAt }: Point,
): Difference {
  const since = columns.knownSince[entries[0] as number] as EpochMs
  const reason = rigaDay(since) > validAt ? 'corrected-later' : 'expected-otherwise'
  const { deltas, cancelled } = netted(columns, entries)
  const by = new Map([[reason, deltas]] as const)
  return { unit, on: undefined, knownSince: new Set([since]), by, cancelled }
}

function hasHappened(
  index: CapacityIndex,
  columns: Columns,
  { unit, entries }: Together,
  from: Point,
  to: Point,
): Difference {
  const on = columns.day[entries[0] as number] as Day
  const knownSince = new Set(entries.map((at) => columns.knownSince[at] as EpochMs))
  const sign = from.validAt <= to.validAt ? 1 : -1
  const { deltas, cancelled } = netted(columns, entries)
  const by = reasonsOn(index, unit, on, to.knownAt, deltas, sign)
  return { unit, on, knownSince, by, cancelled }
}

function netted(
  columns: Columns,
  entries: readonly number[],
): { readonly deltas: Map<number, number>; readonly cancelled: number[] } {
  const deltas = new Map<number, number>()
  for (const at of entries) {
    const leaf = columns.leaf[at] as number
    deltas.set(leaf, (deltas.get(leaf) ?? 0) + (columns.delta[at] as number))
  }
  const cancelled = [...deltas].flatMap(([leaf, delta]) => (delta === 0 ? [leaf] : []))
  for (const leaf of cancelled) deltas.delete(leaf)
  return { deltas, cancelled }
}

/** What has a reason is what happened on the day, also when the question goes back in time. */
function reasonsOn(
  index: CapacityIndex,
  unit: number,
  on: Day,
  knownAt: EpochMs,
  asked: ReadonlyMap<number, number>,
  sign: 1 | -1,
): ReadonlyMap<Change, ReadonlyMap<number, number>> {
  const day = sign === 1 ? asked : opposite(asked)
  const { moved, remains, leafOf } = withoutRelocation(index, day)
  const by = new Map<Change, Map<number, number>>()
  for (const [leaf, delta] of moved) add(by, 'moved-by-relocation', leaf, sign * delta)
  const about = {
    isStated: isConfirmedOn(index.confirmations, unit, on, knownAt),
    operates: () => operatesOn(index, unit, on, knownAt),
  }
  const whole = reasonOfWhole(remains, about)
  for (const [slot, delta] of remains)
    add(by, reasonOf(remains, slot, about, whole), leafOf.get(slot) as number, sign * delta)
  return by
}

function opposite(deltas: ReadonlyMap<number, number>): Map<number, number> {
  return new Map([...deltas].map(([leaf, delta]) => [leaf, -delta]))
}

function add(
  by: Map<Change, Map<number, number>>,
  reason: Change,
  leaf: number,
  delta: number,
): void {
  const deltas = by.get(reason) ?? new Map<number, number>()
  deltas.set(leaf, (deltas.get(leaf) ?? 0) + delta)
  by.set(reason, deltas)
}

const WHOLE_UNIT: Slot = ALL * CHANNELS.length + UNITS

function operatesOn(index: CapacityIndex, unit: number, on: Day, knownAt: EpochMs): boolean {
  return (index.unitSites[unit] ?? []).some((site) => {
    const leaf = findLeaf(index, site, WHOLE_UNIT)
    return leaf >= 0 && leafSum(index, leaf, on, knownAt) > 0
  })
}
