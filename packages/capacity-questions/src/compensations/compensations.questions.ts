import { CalendarDate, compensations, dayOf, ServiceType } from '@vietas/domain'
import { z } from 'zod'
import { AreaParameters } from '../area-filter.ts'
import { UnitCostInForce, unitCostsIn } from '../costs/unit-costs.ts'
import { MunicipalityAnswer, municipalityAnswer } from '../municipality-answer.ts'
import { isAmong, listOf } from '../question-filter.ts'
import { questions, type Questions } from '../questions/questions.ts'
import { compensationSums } from './compensation-sums.ts'
import { isPaidIn } from './paid-in.ts'
import { othersOfSame } from './same-compensations.ts'

export const compensationsQuestions: Questions = questions(compensations, {
  tag: { name: 'compensations', description: 'Money paid to municipalities for services' },
  one: 'compensation',
  summary: 'Compensations paid to municipalities, as known on any day',
  description:
    'The earliest period first; where the period is not known, before all. Beside each stand the unit costs that were in force in its period, and what else was stated for the same municipality, period and service type. Sums: GET /v1/compensation-sums.',
  hint: 'List them with GET /v1/compensations.',
  filters: {
    ...AreaParameters.shape,
    serviceType: listOf(ServiceType).optional(),
    from: CalendarDate.optional().describe('Only for periods that end on that day or later'),
    to: CalendarDate.optional().describe('Only for periods that begin on that day or earlier'),
  },
  select: ({ serviceType, from, to, ...area }, { lens }) => {
    const isThere = isPaidIn(area, lens)
    return ({ paid }) => {
      const { municipality = null, planningRegion = null, period } = paid ?? {}
      return (
        paid !== undefined &&
        isThere({ municipality, planningRegion }) &&
        isAmong(serviceType, paid.serviceType) &&
        (from === undefined || (period !== undefined && period.to >= from)) &&
        (to === undefined || (period !== undefined && period.from <= to))
      )
    }
  },
  sortedBy: ({ paid }) => paid?.period?.from ?? '',
  more: {
    schema: {
      municipality: MunicipalityAnswer.nullable().describe('Within the boundaries asked for'),
      unitCosts: z
        .array(UnitCostInForce)
        .describe('In force for its service type on any day of its period'),
      contradictedBy: z
        .array(z.uuid())
        .describe('Stated for the same municipality, period and service type: both are kept'),
    },
    of: (asking) => {
      const costsIn = unitCostsIn(asking)
      const others = othersOfSame(asking)
      return (_, answer) => ({
        municipality:
          answer.municipality === null
            ? null
            : municipalityAnswer(asking.lens.locate(answer.municipality).code, asking.lens),
        unitCosts:
          answer.from === null || answer.to === null || answer.serviceType === null
            ? []
            : costsIn(dayOf(answer.from), dayOf(answer.to), answer.serviceType),
        contradictedBy: others(answer),
      })
    },
  },
  own: [compensationSums],
})
