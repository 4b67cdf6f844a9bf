import {
  copyUnit,
  emptyUnit,
  evolve,
  foldUnit,
  inKnownOrder,
  isUnreadable,
  reportsOf,
  unitsCommissioned,
  type AboutUnits,
  type Known,
  type Unit,
  type UnitEvent,
  type UnitId,
} from '@vietas/domain'
import { REFERENCE, UnknownMunicipality } from '@vietas/territories'
import { derive } from './derive.ts'
import type { Changes } from './entry.ts'
import { net } from './net.ts'
import { needsHistory, unitAfter, type Settled } from './settled.ts'
import { emptySiteBook, type SiteBook } from './site-book.ts'

/** Turns events into entries, remembering each unit as it is with all its events known. */
export interface Ledger {
  readonly sites: SiteBook
  /** Each lists those of its events that have not settled. */
  readonly units: Map<string, Unit>
  readonly settled: Map<string, Settled>
  /** Whether any municipality has ever had a code. */
  readonly isMunicipality: (code: string) => boolean
}

export function createLedger(
  isMunicipality: Ledger['isMunicipality'] = (code) => REFERENCE.find(code) !== undefined,
): Ledger {
  return { sites: emptySiteBook(), units: new Map(), settled: new Map(), isMunicipality }
}

export function unitsOf(event: AboutUnits): readonly UnitId[] {
  if (event.type === 'ProjectCommissioned') return unitsCommissioned(event)
  return 'orderId' in event.data ? [...new Set(event.data.units)] : [event.data.unitId]
}

/** Restores a unit from its events. It gives no entries, for the view has stored them. */
export function restoreUnit(ledger: Ledger, unitId: UnitId, events: readonly UnitEvent[]): void {
  let unit = emptyUnit(unitId)
  for (const event of [...events].sort(inKnownOrder)) {
    const before = unit.events.length
    try {
      checkPlace(ledger, event)
      evolve(unit, event)
    } catch (error) {
      if (!cannotBeApplied(error)) throw error
      // It could not be applied when it was recorded either.
      unit = foldUnit(unitId, unit.events.slice(0, before))
    }
  }
  ledger.units.set(unitId, unit)
  ledger.settled.delete(unitId)
}

/** Whether an error of `record` is about the event: it is then set aside. Any other is a fault of ours. */
export const cannotBeApplied = (error: unknown): boolean =>
  isUnreadable(error) || error instanceof UnknownMunicipality

/** @throws UnknownMunicipality for a unit whose places could not be counted anywhere */
export function checkPlace(ledger: Ledger, { type, data }: AboutUnits): void {
  if (type === 'ServiceUnitOpened' || type === 'ServiceUnitRelocated')
    checkMunicipality(ledger, data.municipality)
  if (type === 'ProjectCommissioned')
    for (const { municipality } of data.opens) checkMunicipality(ledger, municipality)
}

function checkMunicipality({ isMunicipality }: Ledger, code: string): void {
  if (!isMunicipality(code)) throw new UnknownMunicipality(code)
}

export const noChanges = (): Changes => ({ entries: [], confirmations: [] })

/**
 * Adds to `into` the entries that one more event adds, and gives it back. An event that arrives
 * after others of its unit, but was known earlier, gives the differences between the unit's entries
 * without it and with it.
 *
 * @throws RangeError when the event cannot be applied, or `needsHistory` of one of its units; the
 * ledger and `into` are as before.
 * @throws UnknownMunicipality when it names a municipality that never was; both are as before.
 */
export function record(
  ledger: Ledger,
  event: Known<AboutUnits>,
  into: Changes = noChanges(),
): Changes {
  checkPlace(ledger, event)
  const { entries, confirmations } = into
  const before = [entries.length, confirmations.length] as const
  const ofUnits = reportsByUnit(event)
  try {
    for (const [unitId, reports] of ofUnits)
      for (const report of reports) recordForUnit(ledger, unitId, report, into)
  } catch (error) {
    ;[entries.length, confirmations.length] = before
    for (const [unitId, reports] of ofUnits) forget(ledger, unitId, reports)
    throw error
  }
  return into
}

export type ReportsOfUnit = readonly [UnitId, readonly UnitEvent[]]

export function reportsByUnit(event: Known<AboutUnits>): readonly ReportsOfUnit[] {
  // Nearly all are the report of one unit.
  const { unitId } = event.data as { readonly unitId?: UnitId }
  if (unitId !== undefined) return [[unitId, [event as UnitEvent]]]
  return unitsOf(event).map((unitId) => [unitId, reportsOf(unitId, event)])
}

function recordForUnit(ledger: Ledger, unitId: UnitId, event: UnitEvent, into: Changes): void {
  if (needsHistory(ledger, unitId, event))
    throw new RangeError(`${event.type} ${event.id} needs the whole history of ${unitId}`)
  const unit = ledger.units.get(unitId) ?? emptyUnit(unitId)
  const last = unit.events.at(-1)
  if (last && inKnownOrder(event, last) < 0) return recordLate(ledger, unit, event, into)
  if (!last) ledger.units.set(unitId, unit)
  derive(ledger.sites, unit, event, into)
}

/** Puts a unit back as it was before reports that were applied, wholly or in part. */
function forget(ledger: Ledger, unitId: UnitId, reports: readonly UnitEvent[]): void {
  const unit = ledger.units.get(unitId)
  const events = unit?.events.filter((other) => !reports.includes(other)) ?? []
  if (events.length > 0 || ledger.settled.has(unitId))
    ledger.units.set(unitId, unitAfter(ledger, unitId, events))
  else ledger.units.delete(unitId)
}

function recordLate(ledger: Ledger, unit: Unit, event: UnitEvent, into: Changes): void {
  const at = unit.events.findIndex((other) => inKnownOrder(event, other) < 0)
  const earlier = unitAfter(ledger, unit.id, unit.events.slice(0, at))
  const later = unit.events.slice(at)
  const withoutEvent = noChanges()
  const withEvent = noChanges()
  const unitWithoutEvent = copyUnit(earlier)
  const unitWithEvent = earlier
  for (const other of later) derive(ledger.sites, unitWithoutEvent, other, withoutEvent)
  for (const other of [event, ...later]) derive(ledger.sites, unitWithEvent, other, withEvent)
  ledger.units.set(unit.id, unitWithEvent)
  net(withEvent, withoutEvent, into)
}
