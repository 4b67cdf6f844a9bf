import { visits } from '@vietas/domain'
import { z } from 'zod'
import { questions, type Questions } from '../questions/questions.ts'

export const visitsQuestions: Questions = questions(visits, {
  tag: { name: 'visits', description: 'When a supervisor comes' },
  one: 'visit',
  summary: 'Visits, on any day, as known on any day',
  description: 'The next one first.',
  hint: 'List them with GET /v1/visits.',
  filters: { status: z.enum(['announced', 'cancelled']).optional() },
  select:
    ({ status }, { at }) =>
    (visit) => {
      const answer = visits.on(visit, at)
      return answer !== undefined && (status === undefined || answer.status === status)
    },
  sortedBy: (visit, { at }) => visits.on(visit, at)?.visitOn ?? '',
})
