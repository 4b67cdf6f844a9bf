import type { Measure } from '@vietas/domain'
import type { Lens } from '@vietas/territories'
import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import { groupingInSteps } from '../capacity-index/grouping-for.ts'
import { asCalled } from '../capacity-index/query.ts'
import type { CapacityFilter, Dimension } from '../capacity-index/question.ts'
import { channelOfSlot } from '../capacity-index/slots.ts'
import { STEP, type Steps } from '../capacity-index/steps-of-work.ts'
import { emptyNumbers, type Numbers } from '../difference/numbers.ts'
import type { Point } from '../difference/walk.ts'
import { comingIn, entriesNow, type ComingIn, type Entries, type Reach } from './coming-in.ts'
import {
  addTo,
  changedBetween,
  changedSince,
  groupsAt,
  tallyFrom,
  type GroupNow,
  type Groups,
  type GroupsAt,
  type Tally,
} from './tally.ts'

/** A part of a walk along the clocks on which the boundaries are the same. */
export interface Leg {
  readonly lens: Lens
  /** Where it begins: a whole number that grows along the walk. */
  readonly at: number
  /** The same on both clocks. */
  readonly from: Point
}

export interface GrowthQuery {
  readonly by: readonly Dimension[]
  readonly filter: CapacityFilter
  readonly measures: readonly Measure[]
  readonly reach: Reach
  /** In the order of the walk; at least one. */
  readonly legs: readonly Leg[]
  /** Where the walk ends. */
  readonly until: number
}

/** What is so at a moment of a walk, as far as it is not what was so at the moment before. */
export interface Moment {
  readonly at: number
  readonly lens: Lens
  /** Of all that is asked about, a unit once; undefined where it is the same. */
  readonly total: Numbers | undefined
  /** Without dimensions none. */
  readonly groups: readonly GroupNow[]
}

/**
 * The moments of a walk: where it stops, or without stops wherever anything changes; in any case
 * where a leg begins, and the end. Yields undefined where others may have their turn.
 */
export type Moments = (stops?: readonly number[]) => Generator<Moment | undefined, void>

/** Reads the index as it is now: what comes in later has no part in any moment. */
export function* growthInSteps(index: CapacityIndex, asked: GrowthQuery): Steps<Moments> {
  const query = { ...asked, filter: asCalled(index, asked.filter) }
  const { by, filter, measures, legs, until } = query
  for (const { lens } of legs)
    for (const grouped of [by, []])
      yield* groupingInSteps(index, { by: grouped, filter, lens }, lens.planningRegionOf)
  const entries = entriesNow(index)
  const known = legs.map(({ at, lens, from }, i): KnownLeg => {
    const groupsBy = (grouped: readonly Dimension[]): GroupsAt =>
      groupsAt(index, { by: grouped, filter, lens }, from, measures)
    const to = (legs[i + 1]?.at ?? until + 1) - 1
    return { at, to, lens, total: groupsBy([]), groups: by.length === 0 ? NONE : groupsBy(by) }
  })
  return (stops) => momentsOf(entries, query, known, stops)
}

interface KnownLeg {
  readonly at: number
  /** Where its last moment may be. */
  readonly to: number
  readonly lens: Lens
  readonly total: GroupsAt
  readonly groups: GroupsAt
}

const NONE: GroupsAt = {
  groups: new Map(),
  asked: { groups: [], groupNumbers: new Map(), ofLeaves: new Int32Array(0) },
}

function* momentsOf(
  entries: Entries,
  { reach, measures, until }: GrowthQuery,
  legs: readonly KnownLeg[],
  stops: readonly number[] | undefined,
): ReturnType<Moments> {
  let before: readonly Groups[] = []
  for (const { at, to, lens, ...begins } of legs) {
    const total = tallyFrom(begins.total)
    const groups = tallyFrom(begins.groups)
    const [totalBefore, groupsBefore = new Map()] = before
    yield {
      at,
      lens,
      total: totalBefore
        ? changedBetween(totalBefore, total.groups)[0]?.numbers
        : (total.groups.get('[]')?.numbers.slice() ?? emptyNumbers()),
      groups: changedBetween(groupsBefore, groups.groups),
    }
    // Units are counted from other leaves where target groups are told apart.
    const isAsked = (leaf: number): boolean =>
      (total.asked.ofLeaves[leaf] ?? -1) >= 0 || (groups.asked.ofLeaves[leaf] ?? -1) >= 0
    const coming = yield* comingIn(entries, { after: at, until: to }, reach, measures, isAsked)
    const goTo = going(coming, entries, [total, groups])
    const wanted = stops?.filter((stop) => stop > at && stop <= to)
    for (const stop of wanted ?? whereAnythingComes(coming, at, to === until ? until : at)) {
      yield* goTo(stop)
      const changed = { total: changedSince(total)[0]?.numbers, groups: changedSince(groups) }
      const isAnother = changed.total !== undefined || changed.groups.length > 0
      if (wanted !== undefined || isAnother || stop === until) yield { at: stop, lens, ...changed }
    }
    before = [total.groups, groups.groups]
  }
}

/** Where each entry comes to count, once, and the end where it lies behind the beginning. */
function* whereAnythingComes({ at, length }: ComingIn, begin: number, end: number) {
  let last = begin
  for (let i = 0; i < length; i++) {
    const here = at[i] as number
    if (here !== last) yield here
    last = here
  }
  if (end > last) yield end
}

/** Adds, one after the other, all that come to count up to a stop. */
function going(
  { at, leaf, delta, length }: ComingIn,
  { leafSlot }: Entries,
  tallies: readonly Tally[],
): (stop: number) => Steps<void> {
  let next = 0
  return function* (stop) {
    for (; next < length && (at[next] as number) <= stop; next++) {
      if (next % STEP === 0) yield
      const one = leaf[next] as number
      const channel = channelOfSlot(leafSlot[one] as number)
      for (const tally of tallies) addTo(tally, one, channel, delta[next] as number)
    }
  }
}
