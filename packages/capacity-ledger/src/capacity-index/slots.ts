import { MEASURES, TARGET_GROUPS, type TargetGroup } from '@vietas/domain'
import { ALL_GROUPS, type Channel, type GroupOrAll } from '../entry.ts'

/** Every channel, numbered: the measures, the units for which each is unknown, then the standing. */
export const CHANNELS: readonly Channel[] = [
  ...MEASURES,
  ...MEASURES.map((measure): Channel => `unknown:${measure}`),
  'units',
  'unconfirmed',
]
export const GROUPS: readonly GroupOrAll[] = [
  ...(Object.keys(TARGET_GROUPS) as TargetGroup[]),
  ALL_GROUPS,
]

const channelNumbers = new Map(CHANNELS.map((channel, number) => [channel, number]))
const groupNumbers = new Map(GROUPS.map((group, number) => [group, number]))

export const UNITS = channelNumbers.get('units') as number
export const UNCONFIRMED = channelNumbers.get('unconfirmed') as number
/** Channels before this one are measures; their sums are meaningful across target groups. */
export const FIRST_UNIT_CHANNEL = MEASURES.length
export const ALL = groupNumbers.get(ALL_GROUPS) as number

/** What a site keeps a balance of: a channel of a target group. */
export type Slot = number
export const SLOTS = GROUPS.length * CHANNELS.length

export function slotOf(group: GroupOrAll, channel: Channel): Slot {
  return (
    (groupNumbers.get(group) as number) * CHANNELS.length + (channelNumbers.get(channel) as number)
  )
}
export const groupOfSlot = (slot: Slot): number => Math.floor(slot / CHANNELS.length)
export const channelOfSlot = (slot: Slot): number => slot % CHANNELS.length
