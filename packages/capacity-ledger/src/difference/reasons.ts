import { MEASURES, type Measure } from '@vietas/domain'
import {
  ALL,
  channelOfSlot,
  CHANNELS,
  groupOfSlot,
  SLOTS,
  UNCONFIRMED,
  UNITS,
  type Slot,
} from '../capacity-index/slots.ts'
import type { Change } from './change.ts'

/** What changes for a unit on one day, by slot; nothing that is 0. */
export type DayOfUnit = ReadonlyMap<Slot, number>

/** What else tells one reason from another. */
export interface About {
  /** A report states or confirms the unit's counts on that day. */
  readonly isStated: boolean
}

const numberOf = Object.fromEntries(MEASURES.map((measure, at) => [measure, at])) as Record<
  Measure,
  number
>

const OF_PEOPLE: ReadonlySet<Measure> = new Set([
  'occupied',
  'reserved',
  'waiting',
  'free',
  'overrun',
  'displaced',
])
const ofPeople = Uint8Array.from({ length: SLOTS }, (_, slot) =>
  Number(OF_PEOPLE.has(MEASURES[channelOfSlot(slot)] as Measure)),
)

/** Whether a slot counts people, or what follows from them while nothing else changes. */
export const isOfPeople = (slot: Slot): boolean => ofPeople[slot] === 1

/** The reason of all that changes where only people do. */
export const reasonOfPeople = (isStated: boolean): Change =>
  isStated ? 're-counted' : 'came-and-went'

/** The reason of a slot. A unit that begins or ceases to operate has one for all of them. */
export function reasonOf(
  day: DayOfUnit,
  slot: Slot,
  about: About,
  whole: Change | undefined,
): Change {
  if (whole !== undefined) return whole
  const group = groupOfSlot(slot)
  const channel = channelOfSlot(slot)
  // A target group that a unit begins to serve brings all its counts with it.
  const begins = group === ALL ? 0 : changeOf(day, group, UNITS)
  if (begins !== 0) return begins > 0 ? 'enlarged' : 'reduced'
  if (channel >= UNITS) return 'closed'
  return reasonOfMeasure(day, group, MEASURES[channel % MEASURES.length] as Measure, about)
}

/** Where the unit itself begins or ceases to operate; undefined where it goes on as it was. */
export function reasonOfWhole(day: DayOfUnit, { isStated }: About): Change | undefined {
  const units = changeOf(day, ALL, UNITS)
  const ceases = changeOf(day, ALL, UNCONFIRMED) > 0
  // Authorised places outlast a suspension, and no report of one states counts. A unit that opens
  // had none before, known or not; one that is closed has none left.
  const [more, fewer] = [changesAuthorised(day, 1), changesAuthorised(day, -1)]
  if (units > 0) return !fewer && (more || isStated) ? 'opened' : 'resumed'
  if (ceases) return 'closed'
  const areGone = fewer && !more
  if (units < 0) return areGone ? 'closed' : 'suspended'
  // Of a unit that does not operate, a report may say that there are fewer, or none, as of any other.
  return areGone && !isStated ? 'closed' : undefined
}

const slotAt = (group: number, channel: number): Slot => group * CHANNELS.length + channel

function changeOf(day: DayOfUnit, group: number, channel: number): number {
  return day.get(slotAt(group, channel)) ?? 0
}

/** Whether any authorised places, known or unknown, become more (1) or fewer (−1). */
function changesAuthorised(day: DayOfUnit, sign: 1 | -1): boolean {
  for (const [slot, delta] of day) {
    const channel = channelOfSlot(slot)
    const isUnknown = channel === MEASURES.length + numberOf.authorised
    if ((channel === numberOf.authorised || isUnknown) && delta * sign > 0) return true
  }
  return false
}

function counts(day: DayOfUnit, group: number, measure: Measure): number {
  return changeOf(day, group, numberOf[measure])
}

function unknowns(day: DayOfUnit, group: number, measure: Measure): number {
  return changeOf(day, group, MEASURES.length + numberOf[measure])
}

function changes(day: DayOfUnit, group: number, measure: Measure): boolean {
  return counts(day, group, measure) !== 0 || unknowns(day, group, measure) !== 0
}

/** Whether one changes by as much as the other, from which it follows. */
function goesWith(day: DayOfUnit, group: number, measure: Measure, other: Measure): boolean {
  return (
    changes(day, group, other) &&
    counts(day, group, measure) === counts(day, group, other) &&
    unknowns(day, group, measure) === unknowns(day, group, other)
  )
}

function reasonOfMeasure(day: DayOfUnit, group: number, measure: Measure, about: About): Change {
  switch (measure) {
    case 'closing':
      return reasonOfOrder(day, group, measure, 'operational', about)
    case 'affected':
      return reasonOfOrder(day, group, measure, 'occupied', about)
    default:
  }
  const unknown = unknowns(day, group, measure)
  if (unknown !== 0) return unknown > 0 ? 'became-unknown' : 'became-known'
  const places = changes(day, group, 'operational') ? 'operational' : 'authorised'
  switch (measure) {
    case 'authorised':
    case 'operational':
      return counts(day, group, measure) > 0 ? 'enlarged' : 'reduced'
    case 'operationalBeyondAuthorised':
      return reasonOfMeasure(day, group, places, about)
    case 'free':
    case 'overrun':
      if (places === 'operational') return reasonOfMeasure(day, group, places, about)
      return reasonOfPeople(about.isStated)
    default:
      return reasonOfPeople(about.isStated)
  }
}

function reasonOfOrder(
  day: DayOfUnit,
  group: number,
  measure: 'closing' | 'affected',
  of: Measure,
  about: About,
): Change {
  if (goesWith(day, group, measure, of)) return reasonOfMeasure(day, group, of, about)
  const more = counts(day, group, measure) > 0 || unknowns(day, group, measure) > 0
  return more ? 'closure-ordered' : 'closure-called-off'
}
