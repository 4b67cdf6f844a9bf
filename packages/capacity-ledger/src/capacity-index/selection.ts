import { DIMENSIONS, groupText, type CapacityFilter, type GroupKey } from './plan.ts'
import type { Plan, Question } from './plan.ts'

/** What one question takes of a plan's groups, and puts together. */
export interface Selection {
  readonly groups: GroupKey[]
  readonly groupNumbers: Map<string, number>
  /** For each group of the plan the group of the question that it goes to, −1 for none. */
  to: Int32Array
}

/** Selections kept for a plan; a new one displaces the oldest. */
const MOST_SELECTIONS = 1_000

export function selectionOf(plan: Plan, { by, filter }: Question): Selection {
  const key = JSON.stringify([by.length, filter])
  let selection = plan.selections.get(key)
  if (!selection) {
    selection = { groups: [], groupNumbers: new Map(), to: new Int32Array(0) }
    plan.selections.set(key, selection)
    const oldest = plan.selections.keys().next().value
    if (plan.selections.size > MOST_SELECTIONS && oldest !== undefined)
      plan.selections.delete(oldest)
  }
  if (selection.to.length < plan.groups.length) extend(selection, plan, by.length, filter)
  return selection
}

function extend(selection: Selection, plan: Plan, asked: number, filter: CapacityFilter): void {
  const { groups, groupNumbers } = selection
  const known = selection.to.length
  const to = new Int32Array(plan.groups.length)
  to.set(selection.to)
  const fits = filterOn(plan, filter)
  for (let group = known; group < plan.groups.length; group++) {
    const values = plan.groups[group] as GroupKey
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

function filterOn(plan: Plan, filter: CapacityFilter): (values: GroupKey) => boolean {
  const wanted = DIMENSIONS.flatMap((dimension) => {
    const values = filter[dimension]
    if (values === undefined) return []
    const set = new Set<string | undefined>(typeof values === 'string' ? [values] : values)
    return [{ at: plan.by.indexOf(dimension), set }]
  })
  return (values) => wanted.every(({ at, set }) => set.has(values[at]))
}
