import type { Dimension, GroupKey } from '@vietas/capacity-ledger'
import { sortedByTexts } from '@vietas/capacity-questions'
import type { Lens } from '@vietas/territories'

/** By the names of their labels, in the order in which the dimensions are asked for. */
export const inReadingOrder = <Group extends { readonly key: GroupKey }>(
  by: readonly Dimension[],
  groups: readonly Group[],
  { municipality }: Lens,
): Group[] =>
  sortedByTexts(groups, ({ key }) =>
    by.map((dimension, at) => {
      const value = key[at] ?? ''
      return dimension === 'municipality' ? `${municipality(value).name} ${value}` : value
    }),
  )
