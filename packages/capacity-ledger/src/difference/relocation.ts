import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import { ALL, CHANNELS, UNITS, type Slot } from '../capacity-index/slots.ts'

/** What changes for a unit on one day, by leaf. */
export type ByLeaf = ReadonlyMap<number, number>

/** A day's changes: what only moves from one site to another, and what remains at the last one. */
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
  const to = siteMovedTo(index, day)
  for (const [leaf, delta] of day) {
    const slot = index.leafSlot[leaf] as Slot
    remains.set(slot, (remains.get(slot) ?? 0) + delta)
    const site = index.leafSite[leaf] as number
    const other = index.leafSite[leafOf.get(slot) ?? NONE]
    if (other === undefined || site === to || (other !== to && site > other)) leafOf.set(slot, leaf)
  }
  for (const [leaf, delta] of day) {
    const slot = index.leafSlot[leaf] as Slot
    const stays = leafOf.get(slot) === leaf ? (remains.get(slot) as number) : 0
    if (delta !== stays) moved.set(leaf, delta - stays)
  }
  for (const [slot, delta] of remains) if (delta === 0) remains.delete(slot)
  return { moved, remains, leafOf }
}

const NONE = -1

/** Where the unit comes to operate; where it does not, the site that was known last. */
function siteMovedTo({ leafSite, leafSlot }: CapacityIndex, day: ByLeaf): number {
  let last = NONE
  for (const [leaf, delta] of day) {
    const site = leafSite[leaf] as number
    if (leafSlot[leaf] === ALL * CHANNELS.length + UNITS && delta > 0) return site
    last = Math.max(last, site)
  }
  return last
}
