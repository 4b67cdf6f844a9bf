import { grown } from './columns.ts'
import type { Grouping, Selection } from './grouping.ts'
import {
  DIMENSIONS,
  groupText,
  NOT_STATED,
  type CapacityFilter,
  type GroupKey,
  type Question,
} from './question.ts'
import { channelOfSlot, UNITS } from './slots.ts'

/** The selections of all groupings, those asked for last at the end. */
export interface Selections {
  readonly kept: Map<string, Selection>
  /** About what they take in memory. */
  bytes: number
}

/** More than this is not kept; what was not asked for the longest goes first. */
const MOST_BYTES = 16 * 1024 * 1024
/** A group of a selection of its own: its key, the text of it and its place in the map. */
const BYTES_PER_GROUP = 240
const BYTES_PER_SELECTION = 500

export const emptySelections = (): Selections => ({ kept: new Map(), bytes: 0 })

export function selectionOf(
  selections: Selections,
  grouping: Grouping,
  { by, filter }: Question,
): Selection {
  const text = canonicalFilter(filter)
  const key = `${grouping.key} ${by.length} ${text}`
  const kept = selections.kept.get(key)
  if (kept) take(selections, key, kept)
  const selection =
    kept?.grouping === grouping ? kept : emptySelection(grouping, by.length, text === '[]')
  if (selection.to.length < grouping.groups.length) extend(selection, grouping, by.length, filter)
  selection.bytes = bytesOf(selection, key)
  selections.kept.set(key, selection)
  selections.bytes += selection.bytes
  for (const [oldest, other] of selections.kept) {
    if (selections.bytes <= MOST_BYTES || other === selection) break
    take(selections, oldest, other)
  }
  return selection
}

interface Leaves {
  readonly leaves: number
  readonly leafSlot: Int32Array
}

/** The group of a selection in which each leaf is counted; −1 where it is in none. */
export function groupsOfLeaves({ leaves, leafSlot }: Leaves, selection: Selection): Int32Array {
  const { to, grouping, ofLeaves } = selection
  if (ofLeaves.length >= leaves) return ofLeaves
  const { targets, presences } = grouping
  // Whoever still walks along the array that was there must not see it change.
  const groups = grown(ofLeaves, new Int32Array(leaves))
  for (let leaf = ofLeaves.length; leaf < leaves; leaf++) {
    const target = (targets[leaf] as number) - 1
    const isOfUnits = channelOfSlot(leafSlot[leaf] as number) === UNITS
    const group = isOfUnits ? presences.group[target] : target
    groups[leaf] = to[group as number] ?? NOWHERE
  }
  selection.ofLeaves = groups
  return groups
}

const NOWHERE = -1

function take(selections: Selections, key: string, selection: Selection): void {
  selections.kept.delete(key)
  selections.bytes -= selection.bytes
}

/** The same for filters that let the same through, in whatever order their values were named. */
export function canonicalFilter(filter: CapacityFilter): string {
  return JSON.stringify(
    DIMENSIONS.flatMap((dimension) => {
      const values = filter[dimension]
      return values === undefined ? [] : [[dimension, [...new Set([values].flat())].sort()]]
    }),
  )
}

/** Without a filter the groups are those of the grouping itself. */
function emptySelection(grouping: Grouping, asked: number, isUnfiltered: boolean): Selection {
  const isWhole = isUnfiltered && asked === grouping.by.length
  return {
    grouping,
    isWhole,
    groups: isWhole ? grouping.groups : [],
    groupNumbers: isWhole ? grouping.groupNumbers : new Map<string, number>(),
    to: new Int32Array(0),
    ofLeaves: new Int32Array(0),
    bytes: 0,
  }
}

const bytesOf = ({ isWhole, groups, to, ofLeaves }: Selection, key: string): number =>
  BYTES_PER_SELECTION +
  2 * key.length +
  to.byteLength +
  ofLeaves.byteLength +
  (isWhole ? 0 : groups.length * BYTES_PER_GROUP)

function extend(
  selection: Selection,
  grouping: Grouping,
  asked: number,
  filter: CapacityFilter,
): void {
  const { groups, groupNumbers } = selection
  const done = selection.to.length
  const to = grown(selection.to, new Int32Array(grouping.groups.length))
  const fits = filterOn(grouping, filter)
  for (let group = done; group < grouping.groups.length; group++) {
    if (selection.isWhole) {
      to[group] = group
      continue
    }
    const values = grouping.groups[group] as GroupKey
    if (!fits(values)) {
      to[group] = -1
      continue
    }
    const key = values.slice(0, asked)
    const text = groupText(key)
    let number = groupNumbers.get(text)
    if (number === undefined) {
      number = groups.length
      groups.push(key)
      groupNumbers.set(text, number)
    }
    to[group] = number
  }
  selection.to = to
}

function filterOn(grouping: Grouping, filter: CapacityFilter): (values: GroupKey) => boolean {
  const wanted = DIMENSIONS.flatMap((dimension) => {
    const values = filter[dimension]
    if (values === undefined) return []
    const set = new Set(typeof values === 'string' ? [values] : values)
    return [{ at: grouping.by.indexOf(dimension), set }]
  })
  return (values) => wanted.every(({ at, set }) => set.has(values[at] ?? NOT_STATED))
}
