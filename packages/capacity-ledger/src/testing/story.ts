import {
  dateOf,
  dayOf,
  knownAtMs,
  knownSinceMs,
  rigaDay,
  type UnitReport,
  type Known,
} from '@vietas/domain'
import { ALL_GROUPS, type Changes, type Channel, type GroupOrAll, type Site } from '../entry.ts'
import { createLedger, record, type Ledger } from '../ledger.ts'

/** A ledger that is told events one after the other, and can be asked for its numbers. */
export interface Story {
  readonly ledger: Ledger
  /** Records an event known since a day, as number 0, 1, 2 …, and gives what it adds. */
  readonly tell: (knownSince: string, event: UnitReport) => Changes
  /** A number on a day, as known at the end of another; as known now when none is said. */
  readonly count: (of: Channel | Counted, on: string, knownAt?: string) => number
}

/** Counts all target groups together unless one is named; `all` means the unit as a whole. */
export interface Counted extends Partial<Pick<Site, 'unitId' | 'municipality' | 'parish'>> {
  readonly channel: Channel
  readonly targetGroup?: GroupOrAll
}

export const eventId = (at: number): string =>
  `00000000-0000-4002-8000-${String(at).padStart(12, '0')}`

export function story(): Story {
  const ledger = createLedger()
  const recorded: Changes[] = []
  return {
    ledger,
    tell: (knownSince, event) => {
      const changes = record(ledger, knownEvent(event, knownSince, recorded.length))
      recorded.push(changes)
      return changes
    },
    count: (of, on, knownAt = '2199-12-31') => {
      const wanted = typeof of === 'string' ? { channel: of } : of
      let sum = 0
      for (const entry of recorded.flatMap(({ entries }) => entries))
        if (entry.effectiveOn <= dayOf(on) && entry.knownSince <= knownAtMs(knownAt))
          if (isAbout(entry, wanted)) sum += entry.delta
      return sum
    },
  }
}

export function knownEvent(event: UnitReport, since: string, at: number): Known<UnitReport> {
  return { ...event, id: eventId(at), position: String(at), knownSince: knownSinceMs(since) }
}

function isAbout(entry: Changes['entries'][number], wanted: Counted): boolean {
  const { channel, targetGroup, ...site } = wanted
  if (entry.channel !== channel) return false
  if (targetGroup ? entry.targetGroup !== targetGroup : entry.targetGroup === ALL_GROUPS)
    return false
  return (Object.keys(site) as (keyof typeof site)[]).every((key) => entry.site[key] === site[key])
}

/** Entries of one channel as `delta from effectiveOn, known since`, without the whole unit's. */
export function entriesOf(changes: Changes, channel: Channel): string[] {
  return changes.entries
    .filter((entry) => entry.channel === channel && entry.targetGroup !== ALL_GROUPS)
    .map(({ delta, effectiveOn, knownSince }) => {
      const signed = delta > 0 ? `+${delta}` : String(delta)
      return `${signed} from ${dateOf(effectiveOn)}, known since ${dateOf(rigaDay(knownSince))}`
    })
}

/** The channels that an event changes for a target group. */
export function channelsOf(changes: Changes): Channel[] {
  const channels = changes.entries
    .filter(({ targetGroup }) => targetGroup !== ALL_GROUPS)
    .map(({ channel }) => channel)
  return [...new Set(channels)].sort()
}
