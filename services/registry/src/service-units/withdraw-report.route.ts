import { WithdrawReport, withdrawReport } from '@vietas/domain'
import { unitAct, type UnitAct } from '../commands/unit-act.ts'
import { capacity, unitNotFound } from './refusals.ts'

export const withdrawReportAct: UnitAct = unitAct({
  tag: 'service units',
  at: 'withdrawals',
  operationId: 'withdrawReport',
  summary: 'Withdraw a report',
  description:
    'A report on this unit was recorded in error, and counts for nothing from now on. What was believed until now stays on record.',
  command: WithdrawReport,
  example: {
    eventId: '3b0c7e0a-6a4f-5b57-8f0a-5f2f7f0f8a11',
    reason: 'Recorded for the wrong unit',
  },
  decide: withdrawReport,
  refusals: {
    ...unitNotFound,
    ...capacity,
    'report-not-found': {
      status: 422,
      title: 'The unit has no such report',
      detail:
        'No report on this unit has this id. Take it from the events that the report was answered with; acts of closure orders are amended or revoked instead.',
    },
    'report-already-withdrawn': {
      status: 409,
      title: 'The report is withdrawn already',
      detail: 'This report counts for nothing already; there is nothing to withdraw.',
    },
    'not-withdrawable': {
      status: 422,
      title: 'This report cannot be withdrawn',
      detail: ({ firstDay }) =>
        firstDay === undefined
          ? 'An opening and a withdrawal stay. Correct the counts of an opening, or close the unit; report again what was withdrawn in error.'
          : `Without this report nothing is stated of its target group, but people are reported in it from ${firstDay} on. Withdraw those reports first, or correct the count instead.`,
    },
  },
})
