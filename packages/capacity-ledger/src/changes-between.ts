import {
  emptyUnit,
  foldUnit,
  inKnownOrder,
  type Unit,
  type UnitEvent,
  type UnitId,
} from '@vietas/domain'
import { derive } from './derive.ts'
import type { Changes } from './entry.ts'
import { cannotBeApplied, checkPlace, createLedger, noChanges, type Ledger } from './ledger.ts'
import { net } from './net.ts'

/** Adds to `into` what the ledger of a unit would have more, or less, had its events been others. */
export function changesBetween(
  unitId: UnitId,
  recorded: readonly UnitEvent[],
  wanted: readonly UnitEvent[],
  wasMunicipality: Ledger['isMunicipality'],
  isMunicipality: Ledger['isMunicipality'],
  into: Changes,
): void {
  const ledger = createLedger(wasMunicipality)
  const before = changesOf(ledger, unitId, recorded)
  // By the same sites, which are compared by identity.
  net(changesOf({ ...ledger, isMunicipality }, unitId, wanted), before, into)
}

/** All that the ledger has of a unit: what cannot be applied adds nothing. */
function changesOf(ledger: Ledger, unitId: UnitId, events: readonly UnitEvent[]): Changes {
  const all = noChanges()
  let unit: Unit = emptyUnit(unitId)
  for (const event of [...events].sort(inKnownOrder)) {
    const applied = unit.events.length
    const changes = noChanges()
    try {
      checkPlace(ledger, event)
      derive(ledger.sites, unit, event, changes)
    } catch (error) {
      if (!cannotBeApplied(error)) throw error
      unit = foldUnit(unitId, unit.events.slice(0, applied))
      continue
    }
    all.entries.push(...changes.entries)
    all.confirmations.push(...changes.confirmations)
  }
  return all
}
