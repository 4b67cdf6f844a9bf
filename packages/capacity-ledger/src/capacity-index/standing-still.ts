import type { CapacityIndex } from './capacity-index.ts'

/**
 * The index as it is now, for what is answered in turns: nothing that comes in meanwhile has a part
 * in it. What only grows, or is replaced as a whole, is shared with it, and so is what is copied
 * before it changes.
 */
export function standingStill(index: CapacityIndex): CapacityIndex {
  for (const grouping of index.groupings.values()) grouping.isShared = true
  index.confirmations.isShared = true
  return {
    ...index,
    fingerprint: index.fingerprint.slice(),
    recent: { ...index.recent },
    recentLast: index.recentLast.slice(),
    recentBefore: index.recentBefore.slice(),
    recentConfirmations: { ...index.recentConfirmations },
    groupings: new Map(index.groupings),
    standsStill: true,
  }
}
