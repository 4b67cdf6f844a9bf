import type { ClosureOrder } from '../closure-orders/closure-order.ts'
import { copyCountHistory, emptyCountHistory, type CountHistory } from '../places/count-history.ts'
import type { Day } from '../shared/calendar-date.ts'
import type { Coordinates } from '../shared/coordinates.ts'
import type { UnitId } from '../shared/ids.ts'
import type { ServiceType, TargetGroup } from '../shared/reference-data.ts'
import type { StatedMeasure } from './events.ts'
import type { UnitEvent } from './unit-stream-event.ts'

/** A change of whether the unit operates, by the unit's own reports. */
export interface OperationStep {
  readonly on: Day
  readonly kind: 'opened' | 'reopened' | 'closed' | 'suspended' | 'resumed'
}

export interface Place {
  readonly municipality: string
  readonly parish?: string
  readonly address?: string
  readonly coordinates?: Coordinates
}

export type Status = 'not-yet-open' | 'open' | 'suspended' | 'closed'

/** A stretch of days over which the unit's standing does not change; ends where the next begins. */
export interface Phase {
  readonly from: Day
  readonly status: Status
  /** An order stands to close the unit on a later day; its revocation may be known ahead. */
  readonly closing: boolean
  /** Closed by an order that nobody has reported carried out. */
  readonly unconfirmedClosure: boolean
  readonly location: Place
}

export type PlaceCounts = Record<StatedMeasure, CountHistory>

/**
 * One service unit, folded from the events known of it: step functions over valid time, the
 * future that standing orders imply included. `evolve` changes it in place; `after` copies.
 */
export interface Unit {
  readonly id: UnitId
  /** Set once its opening is known; until then nothing about the unit counts. */
  opening?: {
    readonly on: Day
    readonly serviceType: ServiceType
    readonly provider?: string
    readonly registration?: string
    readonly name: string
    readonly location: Place
  }
  readonly names: { readonly on: Day; readonly name: string }[]
  readonly locations: { readonly on: Day; readonly location: Place }[]
  readonly operation: OperationStep[]
  readonly orders: Map<string, ClosureOrder>
  readonly counts: Map<TargetGroup, PlaceCounts>
  /** Days confirmed by a statement or a confirmation, ascending, one for each report. */
  readonly confirmedOn: Day[]
  /** All its events in known order, withdrawn ones too. */
  readonly events: UnitEvent[]
  /** The ids of those that count for nothing. */
  readonly withdrawn: Set<string>
  /** Worked out from `operation`, `orders` and `locations` when one of them changes. */
  phases: readonly Phase[]
}

export function emptyUnit(id: UnitId): Unit {
  return {
    id,
    names: [],
    locations: [],
    operation: [],
    orders: new Map(),
    counts: new Map(),
    confirmedOn: [],
    events: [],
    withdrawn: new Set(),
    phases: [],
  }
}

export function copyUnit(unit: Unit): Unit {
  return {
    ...unit,
    names: unit.names.slice(),
    locations: unit.locations.slice(),
    operation: unit.operation.slice(),
    orders: new Map(unit.orders),
    counts: new Map([...unit.counts].map(([group, counts]) => [group, copyCounts(counts)])),
    confirmedOn: unit.confirmedOn.slice(),
    events: unit.events.slice(),
    withdrawn: new Set(unit.withdrawn),
  }
}

function copyCounts(counts: PlaceCounts): PlaceCounts {
  return {
    authorised: copyCountHistory(counts.authorised),
    operational: copyCountHistory(counts.operational),
    occupied: copyCountHistory(counts.occupied),
    reserved: copyCountHistory(counts.reserved),
    waiting: copyCountHistory(counts.waiting),
  }
}

export function emptyCounts(): PlaceCounts {
  return {
    authorised: emptyCountHistory(),
    operational: emptyCountHistory(),
    occupied: emptyCountHistory(),
    reserved: emptyCountHistory(),
    waiting: emptyCountHistory(),
  }
}
