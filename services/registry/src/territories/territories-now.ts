import {
  decodeEvent,
  DIVISION,
  divisionFrom,
  isUnreadable,
  storedTerritoryEvent,
  streamOf,
  type Known,
  type TerritoryEvent,
} from '@vietas/domain'
import { REFERENCE, territoriesOf, type Territories } from '@vietas/territories'
import type { FollowedEvents } from '../commands/followed-events.ts'

const STREAM = streamOf(divisionFrom([]), DIVISION)

/**
 * The municipalities as all changes make them that have arrived here: another value with each
 * change. Until the log has been read once, it reads the rest first.
 */
export function createTerritoriesNow(
  followed: Pick<FollowedEvents, 'of' | 'isComplete' | 'catchUp'>,
): () => Promise<Territories> {
  const events: Known<TerritoryEvent>[] = []
  let taken = 0
  let territories = REFERENCE
  return async () => {
    if (!followed.isComplete()) await followed.catchUp()
    const arrived = followed.of(STREAM)
    if (arrived.length === taken) return territories
    // What cannot be read is among what was set aside when it arrived.
    for (const recorded of arrived.slice(taken)) {
      try {
        events.push(storedTerritoryEvent(decodeEvent(recorded) as Known<TerritoryEvent>))
      } catch (error) {
        if (!isUnreadable(error)) throw error
      }
    }
    taken = arrived.length
    territories = territoriesOf(events)
    return territories
  }
}
