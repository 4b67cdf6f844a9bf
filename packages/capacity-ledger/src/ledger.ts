import {
  copyUnit,
  emptyUnit,
  evolve,
  foldUnit,
  inKnownOrder,
  type DomainEvent,
  type Known,
  type Unit,
  type UnitEvent,
  type UnitId,
} from '@vietas/domain'
import { municipality } from '@vietas/territories'
import { derive } from './derive.ts'
import type { Changes } from './entry.ts'
import { net } from './net.ts'
import { emptySiteBook, type SiteBook } from './site-book.ts'

/** Turns events into entries, remembering each unit as it is with all its events known. */
export interface Ledger {
  readonly sites: SiteBook
  readonly units: Map<string, Unit>
}

export function createLedger(): Ledger {
  return { sites: emptySiteBook(), units: new Map() }
}

export const unitsOf = (event: DomainEvent): readonly UnitId[] =>
  'orderId' in event.data ? [...new Set(event.data.units)] : [event.data.unitId]

/** Puts back a unit with the events it was folded from, without entries: they are in the view. */
export function restoreUnit(ledger: Ledger, unitId: UnitId, events: readonly UnitEvent[]): void {
  let unit = emptyUnit(unitId)
  for (const event of [...events].sort(inKnownOrder)) {
    const before = unit.events.length
    try {
      checkPlace(event)
      evolve(unit, event)
    } catch {
      // It could not be applied when it came either.
      unit = foldUnit(unitId, unit.events.slice(0, before))
    }
  }
  ledger.units.set(unitId, unit)
}

/** @throws UnknownMunicipality where the places of a unit could not be counted anywhere */
function checkPlace(event: DomainEvent): void {
  if (event.type === 'ServiceUnitOpened' || event.type === 'ServiceUnitRelocated')
    municipality(event.data.municipality)
}

/**
 * The entries that one more event adds. An event known earlier than others of its unit, which came
 * late, gives the differences between the unit's entries without it and with it.
 *
 * @throws RangeError when the event cannot be applied; the ledger is as before.
 * @throws UnknownMunicipality when it names one that never was; likewise.
 */
export function record(ledger: Ledger, event: Known<DomainEvent>): Changes {
  checkPlace(event)
  const changes: Changes = { entries: [], confirmations: [] }
  const unitIds = unitsOf(event)
  try {
    for (const unitId of unitIds) recordOf(ledger, unitId, event, changes)
  } catch (error) {
    for (const unitId of unitIds) forget(ledger, unitId, event)
    throw error
  }
  return changes
}

function recordOf(ledger: Ledger, unitId: UnitId, event: Known<DomainEvent>, into: Changes): void {
  const unit = ledger.units.get(unitId) ?? emptyUnit(unitId)
  const last = unit.events.at(-1)
  if (last && inKnownOrder(event, last) < 0) return recordLate(ledger, unit, event, into)
  if (!last) ledger.units.set(unitId, unit)
  derive(ledger.sites, unit, event, into)
}

/** Puts a unit back as it was before an event that was taken in, wholly or in part. */
function forget(ledger: Ledger, unitId: UnitId, event: Known<DomainEvent>): void {
  const events = ledger.units.get(unitId)?.events.filter((known) => known !== event)
  if (events?.length) ledger.units.set(unitId, foldUnit(unitId, events))
  else ledger.units.delete(unitId)
}

function recordLate(ledger: Ledger, unit: Unit, event: Known<DomainEvent>, into: Changes): void {
  const at = unit.events.findIndex((known) => inKnownOrder(event, known) < 0)
  const earlier = foldUnit(unit.id, unit.events.slice(0, at))
  const later = unit.events.slice(at)
  const without: Changes = { entries: [], confirmations: [] }
  const withIt: Changes = { entries: [], confirmations: [] }
  const old = copyUnit(earlier)
  for (const known of later) derive(ledger.sites, old, known, without)
  for (const known of [event, ...later]) derive(ledger.sites, earlier, known, withIt)
  ledger.units.set(unit.id, earlier)
  net(withIt, without, into)
}
