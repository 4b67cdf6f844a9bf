import type { Day, EpochMs } from '@vietas/domain'
import { addAlong, addChannel, stripsOn, type Balances } from './balances.ts'
import type { CapacityIndex } from './capacity-index.ts'
import { grown } from './columns.ts'
import type { Grouping, KeptSums } from './grouping.ts'
import { channelOfSlot, CHANNELS, UNITS } from './slots.ts'
import type { Span } from './span.ts'
import { isAsNow } from './standing-still.ts'
import { emptyChannels, placeOf, type ByChannel } from './sums.ts'

interface Asked {
  readonly validAt: Day
  readonly knownAt: EpochMs
}

/** Sums that go on from one point to a later one, of either clock: what one question has had last. */
export type Walk = Map<Grouping, Stand>

interface Stand extends Asked {
  readonly balances: Balances
  /** How many entries had come since they were made. */
  readonly recent: number
  readonly sums: ByChannel
}

/** Over more strips it is shorter to begin anew. */
const MOST_STRIPS = 3

const ALL_CHANNELS = CHANNELS.map((_, channel) => channel)

/**
 * The sums of a grouping's groups, for some channels or more; units by presence. Not to be changed,
 * and on a walk, for which the channels are always the same, only right until the next point.
 */
export function sumsOfGroups(
  index: CapacityIndex,
  grouping: Grouping,
  { validAt, knownAt }: Asked,
  channels: readonly number[],
  walk?: Walk,
): ByChannel {
  if (walk !== undefined) return goneOn(index, grouping, { validAt, knownAt }, channels, walk)
  const { sumsNow } = grouping
  if (knownAt < index.latestKnowledge || !isAsNow(index))
    return summedUp(index, grouping, validAt, knownAt, channels)
  const isAskedAgain = sumsNow.askedOn === validAt
  sumsNow.askedOn = validAt
  const { kept } = sumsNow
  // Balances that were made since may have entries that the kept sums have not.
  if (kept?.day === validAt && kept.entries >= index.balances.length)
    return broughtUpToDate(index, grouping, kept)
  // A walk over many days leaves what is kept of one that is asked about again and again.
  if (!isAskedAgain) return summedUp(index, grouping, validAt, knownAt, channels)
  const made = summedUp(index, grouping, validAt, knownAt, ALL_CHANNELS)
  const entries = index.balances.length + index.recent.length
  sumsNow.kept = { day: validAt, channels: made, entries }
  return made
}

function goneOn(
  index: CapacityIndex,
  grouping: Grouping,
  to: Asked,
  channels: readonly number[],
  walk: Walk,
): ByChannel {
  const { balances, recent } = index
  const { validAt, knownAt } = to
  const from = walk.get(grouping)
  const spans = from && spansBetween(index, from, to)
  const sums = from && spans ? from.sums : summedUp(index, grouping, validAt, knownAt, channels)
  if (from && spans) {
    const targets = placedTargets(index, grouping)
    for (const span of spans)
      for (const channel of channels)
        addAlong(balances, channel, span, targets, sums[channel] as Int32Array)
    addRecent(index, grouping, 0, to, sums, from)
  }
  walk.set(grouping, { validAt, knownAt, balances, recent: recent.length, sums })
  return sums
}

/** Undefined where it is not possible to go on, or too far. */
function spansBetween(
  { balances, recent }: CapacityIndex,
  from: Stand,
  to: Asked,
): readonly Span[] | undefined {
  if (from.balances !== balances || from.recent !== recent.length) return undefined
  if (from.validAt > to.validAt || from.knownAt > to.knownAt) return undefined
  const spans: readonly Span[] = [
    { clock: 'day', after: from.validAt, upTo: to.validAt, otherUpTo: to.knownAt },
    { clock: 'knownSince', after: from.knownAt, upTo: to.knownAt, otherUpTo: from.validAt },
  ]
  return spans.every((span) => stripsOn(balances, span) <= MOST_STRIPS) ? spans : undefined
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
  addRecent(index, grouping, 0, { validAt: day, knownAt }, sums)
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
  const upTo = { validAt: kept.day, knownAt: index.latestKnowledge }
  addRecent(index, grouping, from, upTo, kept.channels)
  kept.entries = index.balances.length + index.recent.length
  return kept.channels
}

const longer = (column: Int32Array, length: number): Int32Array =>
  column.length >= length ? column : grown(column, new Int32Array(length))

/** Where each place of the balances is added, worked out anew when leaves change their places. */
function placedTargets({ balances: { leafAt } }: CapacityIndex, grouping: Grouping): Int32Array {
  if (grouping.placed.leafAt !== leafAt)
    grouping.placed = {
      leafAt,
      targets: leafAt.map((leaf) => grouping.targets[leaf] as number),
    }
  return grouping.placed.targets
}

const NEVER: Asked = { validAt: -Infinity, knownAt: -Infinity }

/** Adds entries that came after the balances were made, from one of them on; none of an earlier point. */
function addRecent(
  { recent, leafSlot }: CapacityIndex,
  { targets }: Grouping,
  from: number,
  { validAt, knownAt }: Asked,
  into: ByChannel,
  before: Asked = NEVER,
): void {
  const { leaf, day, delta, knownSince, length } = recent
  for (let i = from; i < length; i++) {
    const [on, since] = [day[i] as number, knownSince[i] as number]
    if (on > validAt || since > knownAt) continue
    if (on <= before.validAt && since <= before.knownAt) continue
    const at = leaf[i] as number
    const sums = into[channelOfSlot(leafSlot[at] as number)]
    if (sums === undefined) continue
    const target = targets[at] as number
    sums[target] = (sums[target] as number) + (delta[i] as number)
  }
}
