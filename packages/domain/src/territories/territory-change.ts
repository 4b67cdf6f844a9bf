import { accepted, type Decision } from '../shared/decision.ts'
import { storedText } from '../shared/stored-text.ts'
import type { TerritoryDataOf, TerritoryEvent } from './events.ts'
import { storedTerritoryEvent } from './stored-territory-event.ts'

/** One change of the division: what was recorded first, and what was blocked of it since. */
export interface TerritoryChange {
  readonly id: string
  readonly made?: Exclude<TerritoryEvent, { type: 'MergerBlocked' }>
  readonly blocked: readonly TerritoryDataOf<'MergerBlocked'>[]
}

export function emptyChange(id: string): TerritoryChange {
  return { id: storedText(id, 'the id of a change'), blocked: [] }
}

/** @throws RangeError or TypeError when the event cannot be read */
export function changeAfter(change: TerritoryChange, stored: TerritoryEvent): TerritoryChange {
  const event = storedTerritoryEvent(stored)
  return event.type === 'MergerBlocked'
    ? { ...change, blocked: [...change.blocked, event.data] }
    : { ...change, made: event }
}

/** Those that are to end by a merger, without those that stay. */
export function predecessorsOf({ made, blocked }: TerritoryChange): readonly string[] {
  if (made?.type !== 'TerritoriesMerged' && made?.type !== 'MergerScheduled') return []
  const stay = new Set(blocked.flatMap(({ predecessors }) => predecessors))
  return made.data.predecessors.filter((code) => !stay.has(code))
}

export function changed<Type extends TerritoryEvent['type']>(
  { id }: TerritoryChange,
  type: Type,
  stated: Omit<TerritoryDataOf<Type>, 'changeId'>,
): Decision<{ readonly type: Type; readonly data: object }, never> {
  return accepted({ type, data: { changeId: id, ...stated } })
}
