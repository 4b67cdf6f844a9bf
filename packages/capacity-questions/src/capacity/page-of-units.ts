import {
  firstUnitAfter,
  mayFit,
  queryCapacity,
  unitsInOrder,
  type CapacityIndex,
  type CapacityQuery,
  type CapacityTable,
  type GroupKey,
} from '@vietas/capacity-ledger'
import { labelsOf } from './group-labels.ts'
import type { Groups } from './write-capacity.ts'

export interface Page {
  /** How many units at most. */
  readonly limit: number
  /** The unit that the page before has ended with; empty on the first. */
  readonly behind: string
}

interface PageOfUnits {
  readonly groups: readonly Groups[]
  /** Behind which unit the next page begins, where there is one. */
  readonly next: string | undefined
}

/** Summed up at once; not all of them are there on the day that is asked about. */
const AT_ONCE = 128
/** Where few of the units are asked about a page has fewer of them rather than taking long. */
const MOST_SUMMED = 1_024
const MOST_LOOKED_AT = 4_096

/** The groups of so many units, from their own entries: as fast among many units as among few. */
export function pageOfUnits(
  index: CapacityIndex,
  query: CapacityQuery,
  { limit, behind }: Page,
): PageOfUnits {
  const { units, next } = candidatesFor(index, query, behind)
  const at = query.by.indexOf('unit')
  const groups: Groups[] = []
  let count = 0
  let last: string | undefined
  for (let from = 0; from < units.length; from += AT_ONCE) {
    const unit = units.slice(from, from + AT_ONCE)
    const table = queryCapacity(index, { ...query, filter: { ...query.filter, unit } })
    const order: number[] = []
    groups.push({ table, order })
    for (const group of presentOf(query, table)) {
      const id = (table.groups[group] as GroupKey)[at] as string
      if (id !== last && ++count > limit) return { groups, next: last }
      last = id
      order.push(group)
    }
  }
  return { groups, next }
}

/** Units in the order of their ids that were ever in the places asked for. */
function candidatesFor(
  index: CapacityIndex,
  query: CapacityQuery,
  behind: string,
): { readonly units: readonly string[]; readonly next: string | undefined } {
  const { unit } = query.filter
  const ids = unit === undefined ? unitsInOrder(index) : [...new Set(unit)].sort()
  const fits = mayFit(index, query)
  const units: string[] = []
  let at = firstUnitAfter(ids, behind)
  const end = Math.min(ids.length, at + MOST_LOOKED_AT)
  for (; at < end && units.length < MOST_SUMMED; at++) {
    const id = ids[at] as string
    if (fits(id)) units.push(id)
  }
  return { units, next: at < ids.length ? ids[at - 1] : undefined }
}

function presentOf({ by, lens }: CapacityQuery, table: CapacityTable): readonly number[] {
  return labelsOf(by, table.groups, lens).order.filter((group) => table.isPresent(group))
}
