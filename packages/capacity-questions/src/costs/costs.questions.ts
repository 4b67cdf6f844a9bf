import { costs, methodologyOn, MethodologyStatus, ServiceType } from '@vietas/domain'
import { isAmong, listOf } from '../question-filter.ts'
import { questions, type Questions } from '../questions/questions.ts'
import { unitCosts } from './unit-costs.ts'

export const costsQuestions: Questions = questions(costs, {
  tag: { name: 'costs', description: 'What services cost, on any day, as known on any day' },
  one: 'methodology',
  summary: 'Versions of the methodology of unit costs, as known on any day',
  description:
    'The earliest first, with all unit costs that each of them sets. Those in force on a day, of all versions: GET /v1/unit-costs.',
  hint: 'List them with GET /v1/costs.',
  filters: {
    status: listOf(MethodologyStatus).optional(),
    serviceType: listOf(ServiceType).optional().describe('Only what sets a cost of these'),
  },
  select:
    ({ status, serviceType }, { at }) =>
    (methodology) => {
      const answer = methodologyOn(methodology, at)
      if (answer === undefined || !isAmong(status, answer.status)) return false
      if (serviceType === undefined) return true
      return answer.unitCosts.some((cost) => serviceType.includes(cost.serviceType))
    },
  sortedBy: ({ published }) =>
    published?.validFrom === 'undocumented' ? '' : (published?.validFrom ?? ''),
  own: [unitCosts],
})
