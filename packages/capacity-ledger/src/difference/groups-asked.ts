import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import { groupingFor } from '../capacity-index/grouping-for.ts'
import { asCalled } from '../capacity-index/query.ts'
import type { GroupKey, Question } from '../capacity-index/question.ts'
import { groupsOfLeaves, selectionOf } from '../capacity-index/selection-of.ts'

/** The groups of a question, and the one that each leaf is counted in; −1 where it is not. */
export interface GroupsAsked {
  readonly groups: readonly GroupKey[]
  readonly groupNumbers: ReadonlyMap<string, number>
  readonly ofLeaves: Int32Array
}

export function groupsAsked(index: CapacityIndex, asked: Question): GroupsAsked {
  const question = { ...asked, filter: asCalled(index, asked.filter) }
  const grouping = groupingFor(index, question, question.lens.planningRegionOf)
  const selection = selectionOf(index.selections, grouping, question)
  const { groups, groupNumbers } = selection
  return { groups, groupNumbers, ofLeaves: groupsOfLeaves(index, selection) }
}
