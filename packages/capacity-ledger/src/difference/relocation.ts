import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import type { Slot } from '../capacity-index/slots.ts'

/** What changes for a unit on one day, by leaf. */
export type ByLeaf = ReadonlyMap<number, number>

/** A day's changes: what only moves from one site to another, and what remains at the one that it comes to. */
export interface DayApart {
  readonly moved: ByLeaf
  readonly remains: ReadonlyMap<Slot, number>
  /** The leaf in which a slot's remainder is counted. */
  readonly leafOf: ReadonlyMap<Slot, number>
}

/** Takes a relocation out of a day, so that what it moves comes to nothing in all. */
export function withoutRelocation(index: CapacityIndex, day: ByLeaf): DayApart {
  const remains = new Map<Slot, number>()
  const leafOf = new Map<Slot, number>()
  const moved = new Map<number, number>()
  const to = siteComeTo(index, day)
  for (const [leaf, delta] of day) {
    const slot = index.leafSlot[leaf] as Slot
    remains.set(slot, (remains.get(slot) ?? 0) + delta)
    if (!leafOf.has(slot) || index.leafSite[leaf] === to) leafOf.set(slot, leaf)
  }
  for (const [leaf, delta] of day) {
    const slot = index.leafSlot[leaf] as Slot
    const stays = leafOf.get(slot) === leaf ? (remains.get(slot) as number) : 0
    if (delta !== stays) moved.set(leaf, delta - stays)
  }
  for (const [slot, delta] of remains) if (delta === 0) remains.delete(slot)
  return { moved, remains, leafOf }
}

/**
 * The site of the unit on that day, where it was at another the day before: no number is below 0,
 * so those of a site that is left only go down. Where nothing goes up there is no other site.
 */
function siteComeTo({ leafSite }: CapacityIndex, day: ByLeaf): number | undefined {
  for (const [leaf, delta] of day) if (delta > 0) return leafSite[leaf]
  return undefined
}
