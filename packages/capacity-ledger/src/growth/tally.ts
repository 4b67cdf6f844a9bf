import type { Measure } from '@vietas/domain'
import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import { queryCapacity } from '../capacity-index/query.ts'
import { groupText, type GroupKey, type Question } from '../capacity-index/question.ts'
import { channelsOf } from '../capacity-index/sums.ts'
import { groupsOfLeaves } from '../difference/differences-by-group.ts'
import { addTable, emptyNumbers, isNothing, type Numbers } from '../difference/numbers.ts'
import type { Point } from '../difference/walk.ts'

/** What a group has; nothing once it has nothing left. */
export interface GroupNow {
  readonly key: GroupKey
  readonly numbers: Numbers
}

export type Groups = ReadonlyMap<string, GroupNow>

/** What the groups of a question have at a point, and into which of them each leaf is counted. */
export interface Standing {
  readonly groups: Groups
  readonly groupOf: (leaf: number) => GroupKey | undefined
}

export function standingAt(
  index: CapacityIndex,
  question: Question,
  point: Point,
  measures: readonly Measure[],
): Standing {
  const table = queryCapacity(index, { ...question, ...point })
  const asked = channelsOf(measures)
  const groups = table.present.flatMap((group) => {
    const all = emptyNumbers()
    addTable(table, group, 1, all)
    const numbers = emptyNumbers()
    for (const channel of asked) numbers[channel] = all[channel] as number
    const key = table.groups[group] as GroupKey
    return isNothing(numbers) ? [] : [[groupText(key), { key, numbers }] as const]
  })
  return { groups: new Map(groups), groupOf: groupsOfLeaves(index, question) }
}

/** What groups have, while entries are added, and what those had that are others since. */
export interface Tally {
  readonly groupOf: Standing['groupOf']
  readonly groups: Map<string, GroupNow>
  /** Keys of a question are the same objects for all leaves, so that few need be written. */
  readonly byKey: Map<GroupKey, GroupNow>
  readonly before: Map<GroupNow, Numbers>
}

export const tallyFrom = ({ groups, groupOf }: Standing): Tally => ({
  groupOf,
  groups: new Map([...groups].map(([text, group]) => [text, copyOf(group)])),
  byKey: new Map(),
  before: new Map(),
})

export function addTo(tally: Tally, leaf: number, channel: number, delta: number): void {
  const key = tally.groupOf(leaf)
  if (key === undefined) return
  const group = tally.byKey.get(key) ?? groupWith(tally, key)
  if (!tally.before.has(group)) tally.before.set(group, group.numbers.slice())
  group.numbers[channel] = (group.numbers[channel] as number) + delta
}

function groupWith({ groups, byKey }: Tally, key: GroupKey): GroupNow {
  const text = groupText(key)
  const group = groups.get(text) ?? { key, numbers: emptyNumbers() }
  groups.set(text, group)
  byKey.set(key, group)
  return group
}

/** The groups that are others than when this was asked last. */
export function changedSince({ before }: Tally): GroupNow[] {
  const changed = [...before].filter(([{ numbers }, was]) => !isSame(numbers, was))
  before.clear()
  return changed.map(([group]) => copyOf(group))
}

/** The groups of the second that are not as in the first, and with nothing those only in the first. */
export function changedBetween(first: Groups, second: Groups): GroupNow[] {
  const changed = [...second].filter(([text, { numbers }]) => {
    const was = first.get(text)?.numbers
    return was === undefined ? !isNothing(numbers) : !isSame(numbers, was)
  })
  const gone = [...first].filter(([text, was]) => !second.has(text) && !isNothing(was.numbers))
  return [
    ...changed.map(([, group]) => copyOf(group)),
    ...gone.map(([, { key }]) => ({ key, numbers: emptyNumbers() })),
  ]
}

const copyOf = ({ key, numbers }: GroupNow): GroupNow => ({ key, numbers: numbers.slice() })

const isSame = (one: Numbers, other: Numbers): boolean =>
  one.every((number, at) => number === other[at])
