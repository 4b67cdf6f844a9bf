import type { Dimension, GroupKey } from '@vietas/capacity-ledger'
import { sortedByTexts } from '@vietas/capacity-questions'
import type { Lens } from '@vietas/territories'
import { remembered } from './remembered.ts'

/** By the names of their labels, in the order in which the dimensions are asked for. */
export function inReadingOrder<Group extends { readonly key: GroupKey }>(
  by: readonly Dimension[],
  groups: readonly Group[],
  { municipality }: Lens,
): Group[] {
  const columns = by.map((dimension, at) => {
    const textOf = remembered((value: string) =>
      dimension === 'municipality' ? `${municipality(value).name} ${value}` : value,
    )
    return (key: GroupKey) => textOf(key[at] ?? '')
  })
  return sortedByTexts(groups, ({ key }) => columns.map((textOf) => textOf(key)))
}
