import type { ClosureOrderEvent, Known, UnitEvent } from '@vietas/domain'
import { unitsOf } from '@vietas/capacity-ledger'
import { searchable } from './searchable.ts'

/**
 * What units are, apart from their counts: the few events that say what a unit is called, where it
 * is, whether it works and what is ordered about it. Enough to list units for any two clocks.
 */
export interface Structure {
  readonly byUnit: Map<string, UnitEvent[]>
  readonly byOrder: Map<string, Known<ClosureOrderEvent>[]>
  /** Every name, provider and address a unit ever had, as people type them. */
  readonly searchTexts: Map<string, string>
}

export function emptyStructure(): Structure {
  return { byUnit: new Map(), byOrder: new Map(), searchTexts: new Map() }
}

export function addToStructure(structure: Structure, event: UnitEvent): void {
  for (const unitId of unitsOf(event)) {
    const events = structure.byUnit.get(unitId)
    if (events) events.push(event)
    else structure.byUnit.set(unitId, [event])
    const text = textOf(event)
    if (text !== '')
      structure.searchTexts.set(unitId, `${structure.searchTexts.get(unitId) ?? ''}\n${text}`)
  }
  if ('orderId' in event.data) {
    const orderEvent = event as Known<ClosureOrderEvent>
    const events = structure.byOrder.get(event.data.orderId)
    if (events) events.push(orderEvent)
    else structure.byOrder.set(event.data.orderId, [orderEvent])
  }
}

function textOf(event: UnitEvent): string {
  switch (event.type) {
    case 'ServiceUnitOpened':
      return searchable(event.data.name, event.data.provider, event.data.parish, event.data.address)
    case 'ServiceUnitRenamed':
      return searchable(event.data.name)
    case 'ServiceUnitRelocated':
      return searchable(event.data.parish, event.data.address)
    default:
      return ''
  }
}
