import { changes } from '../capability.ts'
import { accepted, refused } from '../shared/decision.ts'
import { GIVEN, UnitCostCorrected } from './events.ts'
import { costFor, type Methodology } from './methodology.ts'

/** The cost stated for a first day was wrong; what was believed until now stays on record. */
export const correctUnitCost = changes({
  records: 'UnitCostCorrected',
  command: UnitCostCorrected.shape.data.omit(GIVEN).meta({ id: 'CorrectUnitCost' }),
  happenedOn: null,
  refuses: [
    'methodology-not-found',
    'unit-cost-not-set',
    'corrected-before-known',
    'same-unit-cost',
  ],
  decide:
    (command, { knownSince }) =>
    (methodology: Methodology) => {
      if (!methodology.published) return refused('methodology-not-found')
      const stated = costFor(methodology.costs, command)
      if (!stated) return refused('unit-cost-not-set', { pointer: '/validFrom' })
      // What is known later wins: a correction known earlier would change nothing.
      if (knownSince < stated.knownSince) return refused('corrected-before-known')
      if (stated.cents === command.cents) return refused('same-unit-cost', { pointer: '/cents' })
      return accepted({
        type: 'UnitCostCorrected',
        data: { methodologyId: methodology.id, ...command },
      })
    },
})
