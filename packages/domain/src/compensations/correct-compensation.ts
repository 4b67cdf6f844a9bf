import { changes } from '../capability.ts'
import { accepted, refused } from '../shared/decision.ts'
import { statedOf, type Compensation } from './compensation.ts'
import { CompensationCorrected, GIVEN } from './events.ts'

/** The sum or the persons were reported wrongly; what was believed until now stays on record. */
export const correctCompensation = changes({
  records: 'CompensationCorrected',
  command: CompensationCorrected.shape.data
    .omit(GIVEN)
    .refine(({ persons, cents }) => persons !== undefined || cents !== undefined, {
      error: 'state at least one of persons, cents',
      path: ['cents'],
    })
    .meta({ id: 'CorrectCompensation' }),
  happenedOn: null,
  refuses: ['compensation-not-found', 'same-compensation'],
  decide: (command) => (compensation: Compensation) => {
    if (!compensation.paid) return refused('compensation-not-found')
    const stated = statedOf(compensation)
    const { persons = stated.persons, cents = stated.cents } = command
    if (persons === stated.persons && cents === stated.cents) return refused('same-compensation')
    return accepted({
      type: 'CompensationCorrected',
      data: { compensationId: compensation.id, ...command },
    })
  },
})
