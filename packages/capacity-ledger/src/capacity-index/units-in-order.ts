import type { CapacityIndex } from './capacity-index.ts'

/** An index that stands still has the same units. */
const inOrder = new WeakMap<CapacityIndex['units'], readonly string[]>()

/** The ids of all units in their order as texts; new ones are put among those before. */
export function unitsInOrder({ units }: CapacityIndex): readonly string[] {
  const before = inOrder.get(units) ?? []
  if (before.length === units.length) return before
  const more = units.slice(before.length).sort()
  const after = before.length === 0 ? more : merged(before, more)
  inOrder.set(units, after)
  return after
}

function merged(a: readonly string[], b: readonly string[]): string[] {
  const both: string[] = []
  let j = 0
  for (const id of a) {
    while (j < b.length && (b[j] as string) < id) both.push(b[j++] as string)
    both.push(id)
  }
  for (; j < b.length; j++) both.push(b[j] as string)
  return both
}

/** The index of the first id after another, in order. */
export function firstUnitAfter(ids: readonly string[], id: string): number {
  let from = 0
  let to = ids.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((ids[middle] as string) > id) to = middle
    else from = middle + 1
  }
  return from
}
