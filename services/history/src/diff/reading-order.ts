import type { Dimension, GroupKey } from '@vietas/capacity-ledger'
import type { Lens } from '@vietas/territories'

const collator = new Intl.Collator('lv')

/** By the names of their labels, in the order in which the dimensions are asked for. */
export function inReadingOrder<Group extends { readonly key: GroupKey }>(
  by: readonly Dimension[],
  groups: readonly Group[],
  { municipality }: Lens,
): Group[] {
  const places = by.map((dimension, at) => {
    const values = new Set(groups.map(({ key }) => key[at] ?? ''))
    const nameOf = (value: string): string =>
      dimension === 'municipality' ? `${municipality(value).name} ${value}` : value
    return placesOf([...values].map((value) => [value, nameOf(value)] as const))
  })
  return [...groups].sort((a, b) => {
    for (const [at, placeOf] of places.entries()) {
      const order = placeOf(a.key[at] ?? '') - placeOf(b.key[at] ?? '')
      if (order !== 0) return order
    }
    return 0
  })
}

/** Where each value stands by its name; those that are read alike stand in one place. */
function placesOf(named: (readonly [value: string, name: string])[]): (value: string) => number {
  named.sort(([, a], [, b]) => collator.compare(a, b))
  const places = new Map<string, number>()
  let place = 0
  for (const [at, [value, name]] of named.entries()) {
    const before = named[at - 1]?.[1]
    if (before !== undefined && collator.compare(before, name) !== 0) place = at
    places.set(value, place)
  }
  return (value) => places.get(value) as number
}
