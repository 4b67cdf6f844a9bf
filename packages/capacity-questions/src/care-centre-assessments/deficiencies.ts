import {
  careCentreAssessments,
  deficienciesOn,
  DeficiencyAnswer,
  DeficiencyStatus,
  extended,
} from '@vietas/domain'
import { z } from 'zod'
import { whyStatus } from '../explained.ts'
import { AreaParameters } from '../area-filter.ts'
import { isAmong, listOf } from '../question-filter.ts'
import { rowsOf } from '../questions/own-questions.ts'
import { UnitNamed } from '../service-units/unit-named.ts'
import { centreIn } from './centre-in.ts'

const Row = DeficiencyAnswer.extend({
  assessment: z.object({ id: z.uuid(), authority: z.string() }),
  unit: UnitNamed.nullable().describe('The centre; null: its opening is not known'),
}).meta({ id: 'DeficiencyAsKnown' })

const NOT_DUE = '9999'

/** Deficiencies of all care centres that have assessed themselves. */
export const deficiencies = rowsOf(careCentreAssessments, {
  path: '/v1/deficiencies',
  explained: () => [whyStatus(careCentreAssessments, '{assessment.id}')],
  operationId: 'listDeficiencies',
  summary: 'Deficiencies of care centres, as they stand on any day, as known on any day',
  description:
    'What its plan makes due first comes first; what has no plan or no due day, last. open: no plan was adopted; overdue: the last day of the plan is over.',
  filters: {
    ...AreaParameters.shape,
    status: listOf(DeficiencyStatus)
      .optional()
      .describe('Default: all but those that are not yet recorded on validAt'),
    centre: listOf(z.uuid()).optional(),
  },
  many: 'deficiencies',
  row: Row,
  rows: ({ status, centre, ...area }, asking) => {
    const centreOf = centreIn(area, asking)
    return (assessment, id) =>
      deficienciesOn(assessment, asking.validAt).flatMap((one) => {
        const isAsked =
          (status?.includes(one.status) ?? one.status !== 'not-yet-recorded') &&
          isAmong(centre, one.centre)
        const found = isAsked ? centreOf(one.centre) : undefined
        if (found === undefined) return []
        const of = { id, authority: assessment.requested?.authority ?? '' }
        const row = extended(one, { assessment: of, unit: found.unit })
        return [{ text: one.plan?.dueOn ?? NOT_DUE, key: one.id, row }]
      })
  },
})
