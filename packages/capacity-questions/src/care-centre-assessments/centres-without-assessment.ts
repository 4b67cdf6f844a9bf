import {
  assessmentOn,
  CalendarDate,
  CARE_CENTRES,
  careCentreAssessments,
  dayOf,
  phaseOn,
  serviceUnits,
} from '@vietas/domain'
import { z } from 'zod'
import { whyStatus } from '../explained.ts'
import { AreaParameters } from '../area-filter.ts'
import { isAmong, listOf } from '../question-filter.ts'
import { rowsOf } from '../questions/own-questions.ts'
import type { Asking } from '../questions/questions.ts'
import { UnitNamed } from '../service-units/unit-named.ts'
import { centreIn } from './centre-in.ts'

const Row = z
  .object({
    centre: z.uuid(),
    unit: UnitNamed.nullable().describe('The centre; null: its opening is not known'),
    assessment: z.object({ id: z.uuid(), authority: z.string(), requestedOn: CalendarDate }),
    dueOn: CalendarDate.nullable(),
    overdue: z.boolean(),
    wasNamed: z
      .boolean()
      .describe(
        'false: all municipal centres were asked. Whether this one is municipal is not recorded, so that nobody can say that it is missing',
      ),
  })
  .meta({ id: 'CentreWithoutAssessment' })

/** Care centres that were asked to assess themselves, and have not. */
export const centresWithoutAssessment = rowsOf(careCentreAssessments, {
  path: '/v1/centres-without-assessment',
  explained: () => [whyStatus(careCentreAssessments, '{assessment.id}')],
  operationId: 'listCentresWithoutAssessment',
  summary: 'Care centres without a self-assessment, on any day, as known on any day',
  description:
    'By name. Where a request names centres, those of them that have not submitted. Where it asks all municipal centres, every care centre at work that has not submitted, with wasNamed false: the registry does not know which are municipal.',
  filters: {
    ...AreaParameters.shape,
    assessment: listOf(z.uuid()).optional(),
    wasNamed: z
      .enum(['true', 'false'])
      .optional()
      .describe('true: only centres that the request names'),
  },
  many: 'centres',
  row: Row,
  rows: ({ assessment: asked, wasNamed, ...area }, asking) => {
    const centreOf = centreIn(area, asking)
    let atWork: readonly string[] | undefined
    return (assessment, id) => {
      const answer = assessmentOn(assessment, asking.at)
      if (!answer || answer.status === 'not-yet-requested' || !isAmong(asked, id)) return []
      const named = answer.missing !== null
      if (wasNamed !== undefined && wasNamed !== String(named)) return []
      const { authority, requestedOn, dueOn } = answer
      const submitted = new Set(answer.submissions.map(({ centre }) => centre))
      const missing =
        answer.missing ??
        (atWork ??= centresAtWork(asking)).filter((centre) => !submitted.has(centre))
      return missing.flatMap((centre) => {
        const found = centreOf(centre)
        if (found === undefined) return []
        const row = {
          centre,
          unit: found.unit,
          assessment: { id, authority, requestedOn },
          dueOn,
          overdue: named && dueOn !== null && dayOf(dueOn) < asking.validAt,
          wasNamed: named,
        }
        return [{ text: found.unit?.name ?? '', key: `${centre} ${id}`, row }]
      })
    }
  },
})

/** The ids of care centres that work on the day. */
function centresAtWork({ view, knownAt, validAt }: Asking): string[] {
  const units = view.registers.of(serviceUnits)
  return [...units.ids()].filter((id) => {
    const unit = units.get(id, knownAt)
    const isCentre = unit?.opening && CARE_CENTRES.includes(unit.opening.serviceType)
    return isCentre && phaseOn(unit, validAt)?.status === 'open'
  })
}
