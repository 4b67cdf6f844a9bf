import type { Measure } from '@vietas/domain'
import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import { queryCapacity } from '../capacity-index/query.ts'
import { groupText, type GroupKey, type Question } from '../capacity-index/question.ts'
import { channelsOf } from '../capacity-index/sums.ts'
import { groupsAsked, type GroupsAsked } from '../difference/groups-asked.ts'
import { addTable, emptyNumbers, isNothing, type Numbers } from '../difference/numbers.ts'
import type { Point } from '../difference/walk.ts'

/** What a group has; nothing once it has nothing left. */
export interface GroupNow {
  readonly key: GroupKey
  readonly numbers: Numbers
}

export type Groups = ReadonlyMap<string, GroupNow>

/** What the groups of a question have at a point, and into which of them each leaf is counted. */
export interface GroupsAt {
  readonly groups: Groups
  readonly asked: GroupsAsked
}

export function groupsAt(
  index: CapacityIndex,
  question: Question,
  point: Point,
  measures: readonly Measure[],
): GroupsAt {
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
  return { groups: new Map(groups), asked: groupsAsked(index, question) }
}

/** What groups have, while entries are added, and what those had that are others since. */
export interface Tally {
  readonly asked: GroupsAsked
  readonly groups: Map<string, GroupTally>
  /** By the numbers of the groups asked. */
  readonly byNumber: GroupTally[]
  readonly changed: GroupTally[]
}

interface GroupTally extends GroupNow {
  /** What it had when the changed ones were asked for last; undefined where nothing came since. */
  before: Numbers | undefined
}

export const tallyFrom = ({ groups, asked }: GroupsAt): Tally => ({
  asked,
  groups: new Map(
    [...groups].map(([text, { key, numbers }]) => [
      text,
      { key, numbers: numbers.slice(), before: undefined },
    ]),
  ),
  byNumber: [],
  changed: [],
})

export function addTo(tally: Tally, leaf: number, channel: number, delta: number): void {
  const number = tally.asked.ofLeaves[leaf] ?? -1
  if (number < 0) return
  const group = tally.byNumber[number] ?? groupWith(tally, number)
  if (group.before === undefined) {
    group.before = group.numbers.slice()
    tally.changed.push(group)
  }
  group.numbers[channel] = (group.numbers[channel] as number) + delta
}

function groupWith({ asked, groups, byNumber }: Tally, number: number): GroupTally {
  const key = asked.groups[number] as GroupKey
  const text = groupText(key)
  const group = groups.get(text) ?? { key, numbers: emptyNumbers(), before: undefined }
  groups.set(text, group)
  byNumber[number] = group
  return group
}

/** The groups that are others than when this was asked last. */
export function changedSince(tally: Tally): GroupNow[] {
  const others: GroupNow[] = []
  for (const group of tally.changed.splice(0)) {
    if (!isSame(group.numbers, group.before as Numbers)) others.push(copyOf(group))
    group.before = undefined
  }
  return others
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
