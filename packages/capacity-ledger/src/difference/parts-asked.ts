import type { CapacityIndex } from '../capacity-index/capacity-index.ts'
import {
  ALL,
  channelOfSlot,
  COUNTED,
  FIRST_UNIT_CHANNEL,
  groupOfSlot,
  type Slot,
} from '../capacity-index/slots.ts'
import type { GroupsAsked } from './groups-asked.ts'

/** Of each unit: whether anything of it is asked about, and whether all that is counted of it is. */
export interface PartsAsked {
  readonly isAny: Uint8Array
  readonly isWhole: Uint8Array
}

type OfLeaves = GroupsAsked['ofLeaves']

const made = new WeakMap<OfLeaves, PartsAsked & { readonly leaves: number }>()

/** Made once for the same leaves. */
export function partsAsked(index: CapacityIndex, ofLeaves: OfLeaves): PartsAsked {
  const before = made.get(ofLeaves)
  if (before?.leaves === index.leaves) return before
  const { units, leaves, leafSite, leafSlot, siteUnit } = index
  const isAny = new Uint8Array(units.length)
  const isWhole = new Uint8Array(units.length).fill(1)
  for (let leaf = 0; leaf < leaves; leaf++) {
    const unit = siteUnit[leafSite[leaf] as number] as number
    const isAsked = (ofLeaves[leaf] as number) >= 0
    if (isAsked) isAny[unit] = 1
    if (isAsked !== isOfWhole(leafSlot[leaf] as Slot)) isWhole[unit] = 0
  }
  const parts = { isAny, isWhole, leaves }
  made.set(ofLeaves, parts)
  return parts
}

/** Whether it is counted of a whole unit: units and unknown counts are not, of a target group. */
export function isOfWhole(slot: Slot): boolean {
  const channel = channelOfSlot(slot)
  return channel < COUNTED && (channel < FIRST_UNIT_CHANNEL || groupOfSlot(slot) === ALL)
}
