import type { Day } from '@vietas/domain'
import type { Dimension, GroupKey } from './question.ts'
import type { ByChannel } from './sums.ts'

/**
 * Says to which number each leaf's sum is added. One grouping serves all questions that name the same
 * dimensions under the same lens, whatever their day, knowledge and filter. Filters choose among
 * the groups afterwards, so that asking for one municipality after the other needs no grouping for
 * each.
 */
export interface Grouping {
  readonly key: string
  readonly by: readonly Dimension[]
  readonly groups: GroupKey[]
  readonly groupNumbers: Map<string, number>
  /** How many leaves have a target; the index may have got more since. */
  leaves: number
  /** For each leaf: left out (0), or its group, of a leaf of units its presence, numbered from 1. */
  targets: Int32Array
  /** The same in the order of the places that leaves have in some balances. */
  placed: { readonly leafAt: Int32Array; readonly targets: Int32Array }
  readonly presences: Presences
  readonly sumsNow: SumsNow
  /** Whether an index that stands still has it too: it is then copied before it grows. */
  isShared: boolean
}

/**
 * A presence is a site, or a target group at a site, where a unit may operate. Presences are counted
 * one by one because the freshness of an answer depends on which units operate. They are columns,
 * because every question walks through them.
 */
export interface Presences {
  length: number
  group: Int32Array
  unit: Int32Array
  /** 1 where the unit is counted in the larger part of a split municipality. */
  uncertain: Uint8Array
}

/**
 * The sums of a grouping's groups on one day as everything known has it: what is asked most. They are
 * kept, and what comes in is added to them one by one.
 */
export interface SumsNow {
  /** On which day everything known was asked for last. */
  askedOn: Day | undefined
  kept: KeptSums | undefined
}

export const nothingKept = (): SumsNow => ({ askedOn: undefined, kept: undefined })

export interface KeptSums {
  readonly day: Day
  /** Those of units by presence, all others by group. */
  channels: ByChannel
  /** How many of the index's entries are in them. */
  entries: number
}

/** What one question takes from a grouping: which of its groups, merged into which of its own. */
export interface Selection {
  readonly grouping: Grouping
  /** Whether it takes every group as it is. */
  readonly isWhole: boolean
  readonly groups: GroupKey[]
  readonly groupNumbers: Map<string, number>
  /** For each group of the grouping, the question's group that it is added to; −1 if left out. */
  to: Int32Array
  /** For each leaf the question's group in which it is counted, or −1; as far as it was asked for. */
  ofLeaves: Int32Array
  bytes: number
}

/** The targets of leaves are shared where they are whole: they are replaced when leaves are added. */
export function copyOfGrouping(grouping: Grouping): Grouping {
  const { groups, groupNumbers, presences, targets, leaves } = grouping
  return {
    ...grouping,
    groups: [...groups],
    groupNumbers: new Map(groupNumbers),
    targets: leaves === targets.length ? targets : targets.slice(),
    isShared: false,
    presences: {
      ...presences,
      group: presences.group.slice(),
      unit: presences.unit.slice(),
      uncertain: presences.uncertain.slice(),
    },
  }
}
