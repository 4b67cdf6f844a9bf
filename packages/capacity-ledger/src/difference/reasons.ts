import { MEASURES, type Measure } from '@vietas/domain'
import {
  ALL,
  channelOfSlot,
  CHANNELS,
  groupOfSlot,
  SLOTS,
  SUSPENDED,
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

/** The reason of a slot. A unit that begins or ceases to operate has one for all that it does not keep. */
export function reasonOf(
  day: DayOfUnit,
  slot: Slot,
  about: About,
  whole: Change | undefined,
): Change {
  const group = groupOfSlot(slot)
  const channel = channelOfSlot(slot)
  const measure = MEASURES[channel % MEASURES.length] as Measure
  if (whole !== undefined) {
    const isKept = channel < UNITS && keeps(day, measure, whole)
    return isKept ? reasonOfMeasure(day, group, measure, about) : whole
  }
  // A target group that a unit begins to serve brings all its counts with it.
  const begins = group === ALL ? 0 : changeOf(day, group, UNITS)
  if (begins !== 0) return begins > 0 ? 'enlarged' : 'reduced'
  return channel >= UNITS ? 'closed' : reasonOfMeasure(day, group, measure, about)
}

/**
 * Where the unit itself begins or ceases to operate; undefined where it goes on as it was. One that
 * is suspended is still there, so whatever is stated of that day has no say in it.
 */
export function reasonOfWhole(day: DayOfUnit): Change | undefined {
  const operates = changeOf(day, ALL, UNITS)
  const isThere = operates + changeOf(day, ALL, SUSPENDED)
  if (isThere !== 0) return isThere > 0 ? 'opened' : 'closed'
  if (operates !== 0) return operates > 0 ? 'resumed' : 'suspended'
  return undefined
}

/** Whether a unit has a measure before and after: where it changes that day, that is not the reason. */
function keeps(day: DayOfUnit, measure: Measure, whole: Change): boolean {
  switch (measure) {
    case 'authorised':
      return whole === 'suspended' || whole === 'resumed'
    case 'waiting':
      return whole !== 'opened'
    case 'displaced':
      return whole === 'closed' && changeOf(day, ALL, UNITS) === 0
    default:
      return false
  }
}

const slotAt = (group: number, channel: number): Slot => group * CHANNELS.length + channel

function changeOf(day: DayOfUnit, group: number, channel: number): number {
  return day.get(slotAt(group, channel)) ?? 0
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
