import { changes } from '../capability.ts'
import { accepted, refused } from '../shared/decision.ts'
import { plansFor, type Assessment } from './assessment.ts'
import { GIVEN, RemedyPlanAdopted } from './events.ts'
import { NOT_OPEN, whyNotOpen } from './why-not-open.ts'

/** How a deficiency will be remedied, and by when; a later plan holds instead of an earlier one. */
export const adoptRemedyPlan = changes({
  records: 'RemedyPlanAdopted',
  command: RemedyPlanAdopted.shape.data.omit(GIVEN).meta({ id: 'AdoptRemedyPlan' }),
  happenedOn: 'adoptedOn',
  refuses: [...NOT_OPEN, 'due-before-adoption', 'plan-already-adopted'],
  decide: (command, moment) => (assessment: Assessment) => {
    const { deficiency, adoptedOn, dueOn } = command
    const pointer = '/adoptedOn'
    const why = whyNotOpen(assessment, deficiency, adoptedOn, pointer, moment)
    if (why) return why
    if (dueOn !== undefined && dueOn < adoptedOn)
      return refused('due-before-adoption', { pointer: '/dueOn', firstDay: adoptedOn })
    const sameDay = plansFor(assessment, deficiency).some((plan) => plan.adoptedOn === adoptedOn)
    if (sameDay) return refused('plan-already-adopted', { pointer })
    return accepted({
      type: 'RemedyPlanAdopted',
      data: { assessmentId: assessment.id, ...command },
    })
  },
})
