import { SuspendServiceUnit, suspendServiceUnit } from '@vietas/domain'
import { unitAct, type UnitAct } from '../commands/unit-act.ts'
import { notKnown } from './refusals.ts'

export const suspendServiceUnitAct: UnitAct = unitAct({
  tag: 'service units',
  at: 'suspensions',
  operationId: 'suspendServiceUnit',
  summary: 'Suspend a unit',
  description:
    'The unit stops for a while from that day on. The people recorded there count as displaced until it resumes.',
  command: SuspendServiceUnit,
  example: { effectiveOn: '2026-03-01', reason: 'The building is being repaired' },
  decide: suspendServiceUnit,
  refusals: {
    ...notKnown,
    'already-suspended': {
      status: 409,
      title: 'The unit is suspended already on that day',
      detail:
        'On that day the unit is suspended already; there is nothing to report. If it was suspended earlier than recorded, withdraw that report and report the right day.',
    },
  },
})
