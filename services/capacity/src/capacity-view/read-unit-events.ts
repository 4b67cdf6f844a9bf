import { decodeEvent, unitStream, type UnitEvent } from '@vietas/domain'
import { comparePositions, type EventStore, type Position } from '@vietas/event-store'
import type { Structure } from './structure.ts'

/** What the log holds of a unit before a position: its own stream, and the orders that name it. */
export async function readUnitEvents(
  store: EventStore,
  structure: Structure,
  unitId: string,
  before: Position,
): Promise<UnitEvent[]> {
  const own: UnitEvent[] = []
  for await (const page of store.readStream(unitStream(unitId)))
    for (const recorded of page.events) {
      if (comparePositions(recorded.position, before) >= 0) break
      // What could not be applied when it came was put aside then, and stays so.
      const event = decodedOrNothing(recorded)
      if (event) own.push(event)
    }
  const orders = (structure.byUnit.get(unitId) ?? []).filter(
    (event) => 'orderId' in event.data && event.sequence < Number(before),
  )
  return [...own, ...orders]
}

function decodedOrNothing(recorded: Parameters<typeof decodeEvent>[0]): UnitEvent | undefined {
  try {
    return decodeEvent(recorded)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
