import { ReopenServiceUnit, reopenServiceUnit } from '@vietas/domain'
import { unitAct, type UnitAct } from '../commands/unit-act.ts'
import { capacity, unitNotFound } from './refusals.ts'

export const reopenServiceUnitAct: UnitAct = unitAct({
  tag: 'service units',
  at: 'reopenings',
  operationId: 'reopenServiceUnit',
  summary: 'Reopen a unit',
  description:
    'A closed unit, or one that an order has closed, works again from that day on, with the places stated here.',
  command: ReopenServiceUnit,
  example: {
    effectiveOn: '2026-09-01',
    places: [
      {
        targetGroup: 'adults-with-mental-disorders',
        authorised: 12,
        operational: 12,
        occupied: 0,
        reserved: 0,
        waiting: 'unknown',
      },
    ],
  },
  decide: reopenServiceUnit,
  refusals: {
    ...unitNotFound,
    ...capacity,
    'not-closed': {
      status: 409,
      title: 'The unit is not closed on that day',
      detail:
        'On that day the unit is not closed, so it cannot reopen. State a day on which it is; a suspended unit resumes instead, and a standing order is revoked.',
    },
  },
})
