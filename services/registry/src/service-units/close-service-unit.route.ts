import { CloseServiceUnit, closeServiceUnit } from '@vietas/domain'
import { unitAct, type UnitAct } from '../commands/unit-act.ts'
import { notKnown } from './refusals.ts'

export const closeServiceUnitAct: UnitAct = unitAct({
  tag: 'service units',
  at: 'closing',
  operationId: 'closeServiceUnit',
  summary: 'Close a unit',
  description:
    'The unit ends its work of its own accord; the effective day is the first without it. What an authority orders is a closure order.',
  command: CloseServiceUnit,
  example: { effectiveOn: '2026-06-01', reason: 'The lease has ended' },
  decide: closeServiceUnit,
  refusals: {
    ...notKnown,
    'closing-reported': {
      status: 409,
      title: 'A closing of the unit is reported already',
      detail:
        'A closing on that day or a later one is reported already. To move it, withdraw that report and report the right day.',
    },
  },
})
