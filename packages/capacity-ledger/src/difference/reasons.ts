import { MEASURES, type Measure } from '@vietas/domain'
import {
  ALL,
  channelOfSlot,
  CHANNELS,
  groupOfSlot,
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
  /** It operates on that day, once everything of the day has happened. */
  readonly operates: boolean
}

const numberOf = Object.fromEntries(MEASURES.map((measure, at) => [measure, at])) as Record<
  Measure,
  number
>

/** The reason of each slot. A unit that begins or ceases to operate has one for all of them. */
export function reasonsOf(day: DayOfUnit, about: About): (slot: Slot) => Change {
  const whole = reasonOfWhole(day, about)
  if (whole !== undefined) return () => whole
  const groups = new Map<number, (channel: number) => Change>()
  return (slot) => {
    const group = groupOfSlot(slot)
    const of = groups.get(group) ?? reasonsOfGroup(day, group, about)
    groups.set(group, of)
    return of(channelOfSlot(slot))
  }
}

function reasonOfWhole(day: DayOfUnit, { isStated, operates }: About): Change | undefined {
  const units = changeOf(day, ALL, UNITS)
  const authorised = changeOfAuthorised(day)
  const ceases = changeOf(day, ALL, UNCONFIRMED) > 0
  // Authorised places outlast a suspension, and no report of one states counts.
  if (units > 0) return authorised !== 0 || isStated ? 'opened' : 'resumed'
  if (units < 0) return authorised !== 0 || ceases ? 'closed' : 'suspended'
  return !operates && (authorised < 0 || ceases) ? 'closed' : undefined
}

const changeOf = (day: DayOfUnit, group: number, channel: number): number =>
  day.get(slotAt(group, channel)) ?? 0

const slotAt = (group: number, channel: number): Slot => group * CHANNELS.length + channel

/** Known or unknown, more (1) or fewer (−1); 0 when nothing changes. */
function changeOfAuthorised(day: DayOfUnit): number {
  for (const [slot, delta] of day) {
    const channel = channelOfSlot(slot)
    const isUnknown = channel === MEASURES.length + numberOf.authorised
    if (channel === numberOf.authorised || isUnknown) return Math.sign(delta)
  }
  return 0
}

function reasonsOfGroup(
  day: DayOfUnit,
  group: number,
  { isStated }: About,
): (channel: number) => Change {
  const people: Change = isStated ? 're-counted' : 'came-and-went'
  const counts = (measure: Measure): number => changeOf(day, group, numberOf[measure])
  const unknowns = (measure: Measure): number =>
    changeOf(day, group, MEASURES.length + numberOf[measure])
  const changes = (measure: Measure): boolean => counts(measure) !== 0 || unknowns(measure) !== 0
  const goWith = (measure: Measure, other: Measure): boolean =>
    changes(other) && counts(measure) === counts(other) && unknowns(measure) === unknowns(other)

  const ofPlaces = (measure: Measure): Change => (counts(measure) > 0 ? 'enlarged' : 'reduced')
  const ofOrder = (measure: Measure): Change =>
    counts(measure) > 0 || unknowns(measure) > 0 ? 'closure-ordered' : 'closure-called-off'

  const reasonOf = (measure: Measure): Change => {
    const unknown = unknowns(measure)
    switch (measure) {
      case 'closing':
        return goWith('closing', 'operational') ? reasonOf('operational') : ofOrder(measure)
      case 'affected':
        return goWith('affected', 'occupied') ? reasonOf('occupied') : ofOrder(measure)
      default:
        if (unknown !== 0) return unknown > 0 ? 'became-unknown' : 'became-known'
    }
    switch (measure) {
      case 'authorised':
      case 'operational':
        return ofPlaces(measure)
      case 'free':
      case 'overrun':
        return changes('operational') ? reasonOf('operational') : people
      case 'operationalBeyondAuthorised':
        return reasonOf(changes('operational') ? 'operational' : 'authorised')
      default:
        return people
    }
  }
  // A target group that a unit begins to serve brings all its counts with it.
  const begins = group === ALL ? 0 : changeOf(day, group, UNITS)
  return (channel) => {
    if (begins !== 0) return begins > 0 ? 'enlarged' : 'reduced'
    if (channel >= UNITS) return 'closed'
    return reasonOf(MEASURES[channel % MEASURES.length] as Measure)
  }
}
