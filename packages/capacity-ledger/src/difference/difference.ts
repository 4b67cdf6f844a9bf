import { endOfRigaDay, type Day, type EpochMs } from '@vietas/domain'
import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import type { Columns } from '../capacity-index/columns.ts'
import { isConfirmedOn } from '../capacity-index/confirmation-days.ts'
import { channelOfSlot } from '../capacity-index/slots.ts'
import type { Steps } from '../capacity-index/steps-of-work.ts'
import type { Change } from './change.ts'
import { isOfPeople, reasonOf, reasonOfPeople, reasonOfWhole } from './reasons.ts'
import { withoutRelocation } from './relocation.ts'
import { daysBetween, entriesNow, knowledgeBetween, walk, type Point } from './walk.ts'

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

interface DifferencesAsked {
  readonly from: Point
  readonly to: Point
  readonly units: readonly number[]
  /** What came together is left out where none of it is in these channels. Default: nothing is. */
  readonly channels?: ReadonlySet<number> | undefined
}

/** Everything that leads the numbers of some units from one point to another, each with its reason. */
export function* differencesInSteps(
  index: CapacityIndex,
  { from, to, units, channels }: DifferencesAsked,
  take: (difference: Difference) => void,
): Steps<void> {
  const isAsked = ({ leaf, length }: Columns): boolean => {
    if (channels === undefined) return true
    for (let i = 0; i < length; i++)
      if (channels.has(channelOfSlot(index.leafSlot[leaf[i] as number] as number))) return true
    return false
  }
  const entries = yield* entriesNow(index)
  const becauseKnown = reasonsOfKnowledge(from)
  const sign = signBetween(from.knownAt, to.knownAt)
  yield* walk(entries, knowledgeBetween(from, to), units, (unit, since, together) => {
    if (isAsked(together)) take(becameKnown(unit, since, together, becauseKnown(since), sign))
    return undefined
  })
  yield* walk(entries, daysBetween(from, to), units, (unit, on, together) => {
    if (isAsked(together)) take(hasHappened(index, unit, on, together, from, to))
    return undefined
  })
}

/** Of a day that was over by then it is a correction; of one to come, another expectation. */
export function reasonsOfKnowledge({ validAt }: Point): (since: EpochMs) => Change {
  const dayIsOver = endOfRigaDay(validAt)
  return (since) => (since > dayIsOver ? 'corrected-later' : 'expected-otherwise')
}

/** 1 on the way from one to the other, −1 on the way back. */
export const signBetween = (from: number, to: number): 1 | -1 => (from <= to ? 1 : -1)

function becameKnown(
  unit: number,
  since: EpochMs,
  together: Columns,
  reason: Change,
  sign: 1 | -1,
): Difference {
  const { deltas, cancelled } = netted(together, sign)
  const by = new Map([[reason, deltas]] as const)
  return { unit, on: undefined, knownSince: new Set([since]), by, cancelled }
}

function hasHappened(
  index: CapacityIndex,
  unit: number,
  on: Day,
  together: Columns,
  from: Point,
  to: Point,
): Difference {
  const knownSince = new Set<EpochMs>(together.knownSince.subarray(0, together.length))
  const sign = signBetween(from.validAt, to.validAt)
  const by = new Map<Change, Map<number, number>>()
  const { cancelled } = netted(together, sign)
  reasonsOn(index, { unit, on, knownAt: to.knownAt, sign }, together, (reason) => {
    const deltas = by.get(reason) ?? new Map<number, number>()
    by.set(reason, deltas)
    return (leaf, delta) => void deltas.set(leaf, (deltas.get(leaf) ?? 0) + delta)
  })
  return { unit, on, knownSince, by, cancelled }
}

function netted(
  { leaf, delta, length }: Columns,
  sign: 1 | -1,
): { readonly deltas: Map<number, number>; readonly cancelled: number[] } {
  const deltas = new Map<number, number>()
  for (let i = 0; i < length; i++) {
    const at = leaf[i] as number
    deltas.set(at, (deltas.get(at) ?? 0) + sign * (delta[i] as number))
  }
  const cancelled = [...deltas].flatMap(([at, sum]) => (sum === 0 ? [at] : []))
  for (const at of cancelled) deltas.delete(at)
  return { deltas, cancelled }
}

/** Of which unit and day the reasons are asked, and whether the question goes on or back in time. */
interface AskedDay {
  readonly unit: number
  readonly on: Day
  readonly knownAt: EpochMs
  readonly sign: 1 | -1
}

/** Takes what changes for a reason, leaf by leaf. */
export type AddFor = (reason: Change) => (leaf: number, delta: number) => void

/** Adds what is known to have happened on a day, also when the question goes back in time. */
export function reasonsOn(
  index: CapacityIndex,
  { unit, on, knownAt, sign }: AskedDay,
  together: Columns,
  addFor: AddFor,
): void {
  const isStated = isConfirmedOn(index.confirmations, unit, on, knownAt)
  if (areOfPeople(index, together)) {
    const add = addFor(reasonOfPeople(isStated))
    for (let i = 0; i < together.length; i++)
      add(together.leaf[i] as number, sign * (together.delta[i] as number))
    return
  }
  const { moved, remains, leafOf } = withoutRelocation(index, netted(together, 1).deltas)
  for (const [leaf, delta] of moved) addFor('moved-by-relocation')(leaf, sign * delta)
  const about = { isStated }
  const whole = reasonOfWhole(remains)
  for (const [slot, delta] of remains)
    addFor(reasonOf(remains, slot, about, whole))(leafOf.get(slot) as number, sign * delta)
}

/** Whether nothing changes but people, at one site: most days are such, and all of it has one reason. */
function areOfPeople({ leafSite, leafSlot }: CapacityIndex, { leaf, length }: Columns): boolean {
  const site = leafSite[leaf[0] as number]
  for (let i = 0; i < length; i++) {
    const at = leaf[i] as number
    if (leafSite[at] !== site || !isOfPeople(leafSlot[at] as number)) return false
  }
  return true
}
