import type { CapacityIndex } from './capacity-index.ts'

/**
 * The index as it is now, for what is answered in turns: nothing that comes in meanwhile has a part
 * in it. What only grows, or is replaced as a whole, is shared with it, and so is what is copied
 * before it changes. All who ask before anything comes in have the same one.
 */
export function standingStill(index: CapacityIndex): CapacityIndex {
  if (index.goesOn !== undefined) return index
  return (index.still ??= stillOf(index))
}

function stillOf(index: CapacityIndex): CapacityIndex {
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
    goesOn: index,
  }
}

/** Whether nothing has come in since, so that it may keep sums for the one that goes on. */
export const isAsNow = (index: CapacityIndex): boolean =>
  index.goesOn === undefined || index.goesOn.still === index
