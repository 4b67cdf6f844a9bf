import { ReservePlace, reservePlace } from '@vietas/domain'
import { unitAct, type UnitAct } from '../commands/unit-act.ts'
import { moving } from './refusals.ts'

export const reservePlaceAct: UnitAct = unitAct({
  tag: 'places',
  at: 'reservations',
  operationId: 'reservePlace',
  summary: 'Reserve places',
  description:
    'Places are kept for people who have not moved in yet. More people and reservations than operational places, only with a stated overrun.',
  command: ReservePlace,
  example: { targetGroup: 'adults-with-mental-disorders', places: 1, effectiveOn: '2026-03-02' },
  decide: reservePlace,
  refusals: moving,
})
