import { CorrectCount, correctCount } from '@vietas/domain'
import { unitAct, type UnitAct } from '../commands/unit-act.ts'
import { capacity, unitNotFound } from './refusals.ts'

export const correctCountAct: UnitAct = unitAct({
  tag: 'service units',
  at: 'corrections',
  operationId: 'correctCount',
  summary: 'Correct a count',
  description:
    'A count reported earlier was wrong. The effective day is that of the report which was wrong; what was believed until now stays on record.',
  command: CorrectCount,
  example: {
    targetGroup: 'adults-with-mental-disorders',
    measure: 'operational',
    count: 11,
    effectiveOn: '2026-03-01',
    reason: 'One room was counted twice',
  },
  decide: correctCount,
  refusals: {
    ...unitNotFound,
    ...capacity,
    'nothing-to-correct': {
      status: 422,
      title: 'No such count was stated for that day',
      detail:
        'No count of this measure was stated for this target group on that day. State the effective day of the report that was wrong, or report a new count instead.',
    },
  },
})
