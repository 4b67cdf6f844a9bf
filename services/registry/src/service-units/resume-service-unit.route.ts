import { ResumeServiceUnit, resumeServiceUnit } from '@vietas/domain'
import { unitAct, type UnitAct } from '../commands/unit-act.ts'
import { capacity, unitNotFound } from './refusals.ts'

export const resumeServiceUnitAct: UnitAct = unitAct({
  tag: 'service units',
  at: 'resumptions',
  operationId: 'resumeServiceUnit',
  summary: 'Resume a unit',
  description:
    'A suspended unit works again from that day on. More people than places, only with a stated overrun.',
  command: ResumeServiceUnit,
  example: { effectiveOn: '2026-04-01' },
  decide: resumeServiceUnit,
  refusals: {
    ...unitNotFound,
    ...capacity,
    'not-suspended': {
      status: 409,
      title: 'The unit is not suspended on that day',
      detail:
        'On that day the unit is not suspended, so it cannot resume. State a day on which it is; a closed unit is reopened instead.',
    },
  },
})
