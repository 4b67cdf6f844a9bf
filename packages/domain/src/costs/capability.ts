import { capability } from '../capability.ts'
import { MethodologyId } from '../shared/ids.ts'
import { correctUnitCost } from './correct-unit-cost.ts'
import { MethodologyEvent } from './events.ts'
import { MethodologyAnswer, methodologyOn } from './methodology-answer.ts'
import { emptyMethodology, methodologyAfter } from './methodology.ts'
import { publishMethodology } from './publish-methodology.ts'
import { setUnitCost } from './set-unit-cost.ts'

/** What services cost: the versions of the methodology, and the unit costs that they set. */
export const costs = capability({
  name: 'costs',
  category: 'costs',
  id: MethodologyId,
  idField: 'methodologyId',
  events: MethodologyEvent,
  versions: { MethodologyPublished: 1, UnitCostSet: 1, UnitCostCorrected: 1 },
  dates: {
    MethodologyPublished: ({ validFrom }) => validFrom,
    UnitCostSet: ({ validFrom }) => validFrom,
    UnitCostCorrected: ({ validFrom }) => validFrom,
  },
  empty: emptyMethodology,
  evolve: methodologyAfter,
  acts: { publishMethodology, setUnitCost, correctUnitCost },
  on: methodologyOn,
  answer: MethodologyAnswer,
})
