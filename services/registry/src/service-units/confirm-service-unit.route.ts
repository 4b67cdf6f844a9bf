import { ConfirmServiceUnit, confirmServiceUnit } from '@vietas/domain'
import { unitAct, type UnitAct } from '../commands/unit-act.ts'
import { inFuture, notKnown } from './refusals.ts'

export const confirmServiceUnitAct: UnitAct = unitAct({
  tag: 'service units',
  at: 'confirmations',
  operationId: 'confirmServiceUnit',
  summary: 'Confirm a unit',
  description: 'Nothing has changed: what was reported still holds on that day.',
  command: ConfirmServiceUnit,
  example: { effectiveOn: '2026-03-01' },
  decide: confirmServiceUnit,
  refusals: { ...notKnown, ...inFuture },
})
