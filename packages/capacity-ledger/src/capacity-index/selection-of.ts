import type { Grouping, Selection } from './grouping.ts'
import {
  DIMENSIONS,
  groupText,
  type CapacityFilter,
  type GroupKey,
  type Question,
} from './question.ts'

/** A grouping keeps this many selections; a new one displaces the oldest. */
const MOST_SELECTIONS = 1_000

export function selectionOf(grouping: Grouping, { by, filter }: Question): Selection {
  const key = JSON.stringify([by.length, filter])
  let selection = grouping.selections.get(key)
  if (!selection) {
    selection = { groups: [], groupNumbers: new Map(), to: new Int32Array(0) }
    grouping.selections.set(key, selection)
    const oldest = grouping.selections.keys().next().value
    if (grouping.selections.size > MOST_SELECTIONS && oldest !== undefined)
      grouping.selections.delete(oldest)
  }
  if (selection.to.length < grouping.groups.length) extend(selection, grouping, by.length, filter)
  return selection
}

function extend(
  selection: Selection,
  grouping: Grouping,
  asked: number,
  filter: CapacityFilter,
): void {
  const { groups, groupNumbers } = selection
  const done = selection.to.length
  const to = new Int32Array(grouping.groups.length)
  to.set(selection.to)
  const fits = filterOn(grouping, filter)
  for (let group = done; group < grouping.groups.length; group++) {
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
    const set = new Set<string | undefined>(typeof values === 'string' ? [values] : values)
    return [{ at: grouping.by.indexOf(dimension), set }]
  })
  return (values) => wanted.every(({ at, set }) => set.has(values[at]))
}
