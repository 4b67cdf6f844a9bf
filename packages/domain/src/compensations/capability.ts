import { capability } from '../capability.ts'
import { CompensationId } from '../shared/ids.ts'
import { CompensationAnswer, compensationOn } from './compensation-answer.ts'
import { compensationAfter, emptyCompensation } from './compensation.ts'
import { correctCompensation } from './correct-compensation.ts'
import { CompensationEvent } from './events.ts'
import { payCompensation } from './pay-compensation.ts'

/** Money that was paid to municipalities for the services of a period. */
export const compensations = capability({
  name: 'compensations',
  category: 'compensations',
  id: CompensationId,
  idField: 'compensationId',
  events: CompensationEvent,
  versions: { CompensationPaid: 1, CompensationCorrected: 1 },
  dates: {
    CompensationPaid: ({ paidOn, period }) => paidOn ?? period?.from,
    CompensationCorrected: () => undefined,
  },
  empty: emptyCompensation,
  evolve: compensationAfter,
  acts: { payCompensation, correctCompensation },
  on: compensationOn,
  answer: CompensationAnswer,
})
