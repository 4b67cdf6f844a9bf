import { changes } from '../capability.ts'
import { dayOrBeforeEvery } from '../shared/calendar-date.ts'
import { accepted, firstDayIs, refused } from '../shared/decision.ts'
import { GIVEN, UnitCostSet } from './events.ts'
import { costFor, type Methodology } from './methodology.ts'

/** What a service costs from a day on, until the day of the next cost. */
export const setUnitCost = changes({
  records: 'UnitCostSet',
  command: UnitCostSet.shape.data.omit(GIVEN).meta({ id: 'SetUnitCost' }),
  happenedOn: null,
  refuses: ['methodology-not-found', 'before-methodology', 'unit-cost-already-set'],
  decide: (command) => (methodology: Methodology) => {
    if (!methodology.published) return refused('methodology-not-found')
    const pointer = '/validFrom'
    const first = dayOrBeforeEvery(methodology.published.validFrom)
    if (dayOrBeforeEvery(command.validFrom) < first)
      return refused('before-methodology', { pointer, ...firstDayIs(first) })
    if (costFor(methodology.costs, command)) return refused('unit-cost-already-set', { pointer })
    return accepted({ type: 'UnitCostSet', data: { methodologyId: methodology.id, ...command } })
  },
})
