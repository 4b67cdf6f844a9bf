import { closureOrderOn, closureOrders, ClosureOrderStatus } from '@vietas/domain'
import { z } from 'zod'
import { isAmong, listOf } from '../question-filter.ts'
import { questions, type Questions } from '../questions/questions.ts'
import { UnitNamed, unitNamed } from '../service-units/unit-named.ts'

export const closureOrdersQuestions: Questions = questions(closureOrders, {
  tag: {
    name: 'closure orders',
    description: 'What orders will close, and which reviews are overdue',
  },
  one: 'closure order',
  summary: 'Closure orders, as they stand on any day, as known on any day',
  description: 'Soonest closure first. Reviews that are overdue are marked.',
  hint: 'List them with GET /v1/closure-orders.',
  filters: { status: listOf(ClosureOrderStatus).optional() },
  select:
    ({ status }, { at }) =>
    (order) => {
      const answer = closureOrderOn(order, at)
      return answer !== undefined && isAmong(status, answer.status)
    },
  sortedBy: (order, { at }) => closureOrderOn(order, at)?.effectiveOn ?? '',
  more: {
    schema: { units: z.array(UnitNamed) },
    of: (asking) => (order) => ({ units: order.units.flatMap((id) => unitNamed(id, asking)) }),
  },
})
