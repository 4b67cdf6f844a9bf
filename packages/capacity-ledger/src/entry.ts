import type { Day, EpochMs, Measure, ServiceType, TargetGroup } from '@vietas/domain'

/** Where and for what places are: a unit at one of its locations. Every number is kept at this grain. */
export interface Site {
  readonly unitId: string
  readonly municipality: string
  readonly parish: string | undefined
  readonly serviceType: ServiceType
  readonly provider: string | undefined
}

/**
 * What an entry counts: a measure's number; under `unknown:` the units for which that measure is
 * unknown; the units that operate; the units closed by an order nobody has reported carried out; the
 * suspended units.
 */
export type Channel = Measure | `unknown:${Measure}` | 'units' | 'unconfirmed' | 'suspended'

/**
 * Units, unknown counts and unconfirmed closures are also kept for the unit as a whole, since a
 * unit that serves two target groups is still one unit. Suspended is only the unit as a whole.
 */
export const ALL_GROUPS = 'all'
export type GroupOrAll = TargetGroup | typeof ALL_GROUPS

/**
 * One difference that an event makes to a number from a day on. Every capacity number on two clocks
 * is a sum: value(D, K) = Σ delta where effectiveOn ≤ D and knownSince ≤ K.
 */
export interface LedgerEntry {
  readonly site: Site
  readonly targetGroup: GroupOrAll
  readonly channel: Channel
  readonly effectiveOn: Day
  readonly knownSince: EpochMs
  readonly delta: number
}

/** A report that states or confirms a unit's counts on its day; −1 takes one back. */
export interface Confirmation {
  readonly unitId: string
  readonly effectiveOn: Day
  readonly knownSince: EpochMs
  readonly delta: number
}

/** What one event adds to the ledger. */
export interface Changes {
  readonly entries: LedgerEntry[]
  readonly confirmations: Confirmation[]
}
