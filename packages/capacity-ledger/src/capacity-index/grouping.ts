import type { Dimension, GroupKey } from './question.ts'
import { CHANNELS } from './slots.ts'

/**
 * Says to which cell each leaf's sum is added. One grouping serves all questions that name the same
 * dimensions under the same lens, whatever their day, knowledge and filter. Filters choose among
 * the groups afterwards, so that asking for one municipality after the other needs no grouping for
 * each.
 */
export interface Grouping {
  readonly key: string
  readonly by: readonly Dimension[]
  readonly groups: GroupKey[]
  readonly groupNumbers: Map<string, number>
  /** How many leaves are assigned; the index may have got more since, and `cells` cover fewer. */
  leaves: number
  /** For each leaf its channel of a group (≥ 0), its presence (< −1, from −2 down), or left out (−1). */
  assigned: Int32Array
  /** The same as cells of one array: left out, then the channels of each group, then presences. */
  cells: Int32Array
  readonly presences: Presences
}

/**
 * A presence is a site, or a target group at a site, where a unit may operate. Presences have cells
 * of their own because the freshness of an answer depends on which units operate. They are columns,
 * because every question walks through them.
 */
export interface Presences {
  length: number
  group: Int32Array
  unit: Int32Array
  /** 1 where the unit is counted in the larger part of a split municipality. */
  uncertain: Uint8Array
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
  bytes: number
}

/** The cell of a group's first channel. */
export const groupCell = (group: number): number => 1 + group * CHANNELS.length
/** The cell of the first presence; there are as many more as presences. */
export const presenceCell = (grouping: Grouping): number => groupCell(grouping.groups.length)
