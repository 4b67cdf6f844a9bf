import { dayOf, visits } from '@vietas/domain'
import { z } from 'zod'
import { answerOf, rowsOf } from '../questions/own-questions.ts'
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
  own: [
    rowsOf(visits, {
      path: '/v1/upcoming-visits',
      operationId: 'listUpcomingVisits',
      summary: 'Visits that are still to come',
      description: 'The next one first.',
      filters: {},
      many: 'upcomingVisits',
      row: z.object({ visit: z.uuid(), visitOn: z.string() }).meta({ id: 'UpcomingVisit' }),
      rows:
        (_, { at }) =>
        (visit) => {
          const answer = visits.on(visit, at)
          if (answer?.status !== 'announced' || dayOf(answer.visitOn) < at.validAt) return []
          const row = { visit: visit.id, visitOn: answer.visitOn }
          return [{ text: row.visitOn, key: visit.id, row }]
        },
    }),
    answerOf(visits, {
      path: '/v1/visits/:visitId/standing',
      operationId: 'getVisitStanding',
      summary: 'Which of all visits it is, by day',
      description: 'Counted from 1.',
      params: { visitId: z.uuid() },
      filters: {},
      answer: z.object({ standing: z.int() }),
      each:
        (_, { at }) =>
        (visit) =>
          [visits.on(visit, at)].flatMap((answer) => answer ?? []),
      of: (all, { visitId }) => {
        const one = all.find(({ id }) => id === visitId)
        return one && { standing: all.filter(({ visitOn }) => visitOn <= one.visitOn).length }
      },
    }),
  ],
})
