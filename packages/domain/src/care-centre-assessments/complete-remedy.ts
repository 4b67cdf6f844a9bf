import { changes } from '../capability.ts'
import { accepted, refused } from '../shared/decision.ts'
import { plansFor, type Assessment } from './assessment.ts'
import { GIVEN, RemedyCompleted } from './events.ts'
import { NOT_OPEN, whyNotOpen } from './why-not-open.ts'

/** What was missing is there; after the last day of the plan it is late. */
export const completeRemedy = changes({
  records: 'RemedyCompleted',
  command: RemedyCompleted.shape.data.omit(GIVEN).meta({ id: 'CompleteRemedy' }),
  happenedOn: 'completedOn',
  refuses: [...NOT_OPEN, 'later-plan-recorded'],
  decide: (command, moment) => (assessment: Assessment) => {
    const { deficiency, completedOn } = command
    const pointer = '/completedOn'
    const why = whyNotOpen(assessment, deficiency, completedOn, pointer, moment)
    if (why) return why
    const last = plansFor(assessment, deficiency).at(-1)
    if (last && last.adoptedOn > completedOn)
      return refused('later-plan-recorded', { pointer, firstDay: last.adoptedOn })
    return accepted({ type: 'RemedyCompleted', data: { assessmentId: assessment.id, ...command } })
  },
})
