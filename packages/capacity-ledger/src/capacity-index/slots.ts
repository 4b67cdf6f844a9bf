import { MEASURES, TARGET_GROUPS, type TargetGroup } from '@vietas/domain'
import { ALL_GROUPS, type Channel, type GroupOrAll } from '../entry.ts'

/** All channels in the order of their numbers: measures, unknown counts, the unit's standing. */
export const CHANNELS: readonly Channel[] = [
  ...MEASURES,
  ...MEASURES.map((measure): Channel => `unknown:${measure}`),
  'units',
  'unconfirmed',
  'suspended',
]
export const GROUPS: readonly GroupOrAll[] = [
  ...(Object.keys(TARGET_GROUPS) as TargetGroup[]),
  ALL_GROUPS,
]

const channelNumbers = new Map(CHANNELS.map((channel, number) => [channel, number]))
const groupNumbers = new Map(GROUPS.map((group, number) => [group, number]))

export const UNITS = channelNumbers.get('units') as number
export const UNCONFIRMED = channelNumbers.get('unconfirmed') as number
/** The only channel that no answer counts: it says why other numbers change. */
export const SUSPENDED = channelNumbers.get('suspended') as number
/** How many channels, the first, answers count. */
export const COUNTED = UNCONFIRMED + 1
/** The first unknown count. Channels before it are measures: sums across target groups have a meaning. */
export const FIRST_UNIT_CHANNEL = MEASURES.length
export const ALL = groupNumbers.get(ALL_GROUPS) as number

/** A channel of a target group; a site has a balance for each. */
export type Slot = number
export const SLOTS = GROUPS.length * CHANNELS.length

export function slotOf(group: GroupOrAll, channel: Channel): Slot {
  return (
    (groupNumbers.get(group) as number) * CHANNELS.length + (channelNumbers.get(channel) as number)
  )
}
export const groupOfSlot = (slot: Slot): number => Math.floor(slot / CHANNELS.length)
export const channelOfSlot = (slot: Slot): number => slot % CHANNELS.length
