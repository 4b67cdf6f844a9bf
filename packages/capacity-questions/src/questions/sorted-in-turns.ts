import type { Turn } from '../in-turns.ts'

/** So many are sorted, and so many put behind one another, between two turns. */
const RUN = 500

type Compare<Item> = (a: Item, b: Item) => number

/** Sorted runs, merged two by two: nobody waits for the whole. */
export async function sortedInTurns<Item>(
  items: readonly Item[],
  compare: Compare<Item>,
  turn: Turn,
): Promise<readonly Item[]> {
  let runs: (readonly Item[])[] = []
  for (let from = 0; from < items.length; from += RUN) {
    runs.push(items.slice(from, from + RUN).sort(compare))
    await turn()
  }
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = []
    for (let i = 0; i < runs.length; i += 2)
      merged.push(await mergedInTurns(runs[i] as readonly Item[], runs[i + 1] ?? [], compare, turn))
    runs = merged
  }
  return runs[0] ?? []
}

/** Of two that are in order, one. */
export async function mergedInTurns<Item>(
  a: readonly Item[],
  b: readonly Item[],
  compare: Compare<Item>,
  turn: Turn,
): Promise<readonly Item[]> {
  if (b.length === 0 || compare(a.at(-1) as Item, b[0] as Item) <= 0) return [...a, ...b]
  const merged: Item[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] as Item, b[j] as Item]
    const isLeft = compare(left, right) <= 0
    merged.push(isLeft ? left : right)
    if (isLeft) i++
    else j++
    if (merged.length % RUN === 0) await turn()
  }
  return [...merged, ...a.slice(i), ...b.slice(j)]
}
