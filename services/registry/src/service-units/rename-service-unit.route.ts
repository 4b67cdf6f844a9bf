import { RenameServiceUnit, renameServiceUnit } from '@vietas/domain'
import { unitAct, type UnitAct } from '../commands/unit-act.ts'
import { notKnown } from './refusals.ts'

export const renameServiceUnitAct: UnitAct = unitAct({
  tag: 'service units',
  at: 'renamings',
  operationId: 'renameServiceUnit',
  summary: 'Rename a unit',
  description: 'The unit has another name from that day on.',
  command: RenameServiceUnit,
  example: { effectiveOn: '2026-03-01', name: 'Grupu dzīvoklis "Cerība"' },
  decide: renameServiceUnit,
  refusals: {
    ...notKnown,
    'same-name': {
      status: 409,
      title: 'The unit has that name already',
      detail:
        'On that day the unit has this very name already; there is nothing to report. Check the name and the day.',
    },
  },
})
