import { z } from 'zod'
import { creates } from '../capability.ts'
import { serviceUnits } from '../service-units/capability.ts'
import type { Unit } from '../service-units/unit.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { accepted, refused } from '../shared/decision.ts'
import { UnitId } from '../shared/ids.ts'
import type { Assessment } from './assessment.ts'
import { AssessmentRequested, GIVEN } from './events.ts'
import { NO_CENTRE, whyNoCentre } from './why-no-centre.ts'

const DistinctCentres = z
  .array(UnitId)
  .min(1, 'name at least one centre, or leave it out to ask all municipal centres')
  .max(500, 'name at most 500 centres')
  .refine((centres) => new Set(centres).size === centres.length, {
    error: 'a centre is named twice; name each once',
  })
  .describe('The service units of the centres; left out: all municipal care centres')

/** An authority asks care centres to assess themselves. */
export const requestAssessment = creates({
  records: 'AssessmentRequested',
  command: AssessmentRequested.shape.data
    .omit(GIVEN)
    .extend({ centres: DistinctCentres.optional() })
    .meta({ id: 'RequestAssessment' }),
  happenedOn: 'requestedOn',
  beside: { of: serviceUnits, ids: ({ centres = [] }) => centres },
  refuses: ['already-requested', 'requested-in-future', 'due-before-request', ...NO_CENTRE],
  decide:
    (command, { today }) =>
    (assessment: Assessment, units: readonly Unit[]) => {
      if (assessment.requested) return refused('already-requested')
      const { requestedOn, dueOn } = command
      if (dayOf(requestedOn) > today)
        return refused('requested-in-future', { pointer: '/requestedOn' })
      if (dueOn !== undefined && dueOn < requestedOn)
        return refused('due-before-request', { pointer: '/dueOn', firstDay: requestedOn })
      for (const [index, unit] of units.entries()) {
        const why = whyNoCentre(unit, requestedOn, `/centres/${index}`)
        if (why) return why
      }
      return accepted({
        type: 'AssessmentRequested',
        data: { assessmentId: assessment.id, ...command },
      })
    },
})
