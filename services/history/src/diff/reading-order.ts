import type { Dimension, GroupKey } from '@vietas/capacity-ledger'
import type { Lens } from '@vietas/territories'

const collator = new Intl.Collator('lv')

/** By the names of their labels, in the order in which the dimensions are asked for. */
export function inReadingOrder<Group extends { readonly key: GroupKey }>(
  by: readonly Dimension[],
  groups: readonly Group[],
  { municipality }: Lens,
): Group[] {
  const named = groups.map((group) => ({
    group,
    names: by.map((dimension, at) => {
      const value = group.key[at] ?? ''
      return dimension === 'municipality' ? `${municipality(value).name} ${value}` : value
    }),
  }))
  named.sort((a, b) => {
    const at = a.names.findIndex((name, i) => collator.compare(name, b.names[i] as string) !== 0)
    return at < 0 ? 0 : collator.compare(a.names[at] as string, b.names[at] as string)
  })
  return named.map(({ group }) => group)
}
