import type { Day, EpochMs } from '@vietas/domain'
import { addChannel } from './balances.ts'
import type { CapacityIndex } from './capacity-index.ts'
import type { Grouping, KeptSums } from './grouping.ts'
import { channelOfSlot, CHANNELS, UNITS } from './slots.ts'
import { emptyChannels, placeOf, type ByChannel } from './sums.ts'

interface Asked {
  readonly validAt: Day
  readonly knownAt: EpochMs
}

const ALL_CHANNELS = CHANNELS.map((_, channel) => channel)

/** The sums of a grouping's groups, for some channels or more; units by presence. Not to be changed. */
export function sumsOfGroups(
  index: CapacityIndex,
  grouping: Grouping,
  { validAt, knownAt }: Asked,
  channels: readonly number[],
): ByChannel {
  const { standing } = grouping
  if (knownAt < index.latestKnowledge) return summedUp(index, grouping, validAt, knownAt, channels)
  const isAskedAgain = standing.askedOn === validAt
  standing.askedOn = validAt
  const { kept } = standing
  // Balances that were made since may have entries that the kept sums have not.
  if (kept?.day === validAt && kept.entries >= index.balances.length)
    return broughtUpToDate(index, grouping, kept)
  // A walk over many days leaves what is kept of one that is asked about again and again.
  if (!isAskedAgain) return summedUp(index, grouping, validAt, knownAt, channels)
  const made = summedUp(index, grouping, validAt, knownAt, ALL_CHANNELS)
  const entries = index.balances.length + index.recent.length
  standing.kept = { day: validAt, channels: made, entries }
  return made
}

function summedUp(
  index: CapacityIndex,
  grouping: Grouping,
  day: Day,
  knownAt: EpochMs,
  channels: readonly number[],
): ByChannel {
  const sums = emptyOf(grouping, channels)
  const targets = placedTargets(index, grouping)
  for (const channel of channels)
    addChannel(index.balances, channel, day, knownAt, targets, sums[channel] as Int32Array)
  addRecent(index, grouping, 0, day, knownAt, sums)
  return sums
}

const emptyOf = (grouping: Grouping, channels: readonly number[]): ByChannel =>
  emptyChannels(channels, (channel) => targetsOf(grouping, channel))

/** How many numbers a channel has. */
const targetsOf = ({ groups, presences }: Grouping, channel: number): number =>
  channel === UNITS ? presences.length : groups.length

function broughtUpToDate(index: CapacityIndex, grouping: Grouping, kept: KeptSums): ByChannel {
  kept.channels = kept.channels.map((sums, channel) =>
    longer(sums as Int32Array, placeOf(targetsOf(grouping, channel))),
  )
  const from = kept.entries - index.balances.length
  addRecent(index, grouping, from, kept.day, index.latestKnowledge, kept.channels)
  kept.entries = index.balances.length + index.recent.length
  return kept.channels
}

function longer(column: Int32Array, length: number): Int32Array {
  if (column.length >= length) return column
  const into = new Int32Array(length)
  into.set(column)
  return into
}

/** Where each place of the balances is added, worked out anew when leaves change their places. */
function placedTargets({ balances: { leafAt } }: CapacityIndex, grouping: Grouping): Int32Array {
  if (grouping.placed.leafAt !== leafAt)
    grouping.placed = {
      leafAt,
      targets: leafAt.map((leaf) => grouping.targets[leaf] as number),
    }
  return grouping.placed.targets
}

/** Adds entries that came after the balances were made, from one of them on. */
function addRecent(
  { recent, leafSlot }: CapacityIndex,
  { targets }: Grouping,
  from: number,
  upTo: Day,
  knownAt: EpochMs,
  into: ByChannel,
): void {
  const { leaf, day, delta, knownSince, length } = recent
  for (let i = from; i < length; i++) {
    if ((day[i] as number) > upTo || (knownSince[i] as number) > knownAt) continue
    const at = leaf[i] as number
    const sums = into[channelOfSlot(leafSlot[at] as number)]
    if (sums === undefined) continue
    const target = targets[at] as number
    sums[target] = (sums[target] as number) + (delta[i] as number)
  }
}
