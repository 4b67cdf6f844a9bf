import type { UnitReport } from '@vietas/domain'
import { unitsOf } from '../ledger.ts'
import type { History } from './histories.ts'

/**
 * The same events in another order, in which the events of each unit, and the orders on it, keep
 * their order. `choices` picks which of the events that may come next does.
 */
export function interleaved(events: History, choices: readonly number[]): History {
  const left = [...events]
  return events.flatMap((_, at) => {
    const mayCome = left.flatMap((event, i) =>
      left.slice(0, i).some((earlier) => shareUnit(event, earlier)) ? [] : [i],
    )
    const choice = (choices[at % choices.length] ?? 0) % mayCome.length
    return left.splice(mayCome[choice] ?? 0, 1)
  })
}

function shareUnit(a: UnitReport, b: UnitReport): boolean {
  return unitsOf(a).some((unitId) => unitsOf(b).includes(unitId))
}
