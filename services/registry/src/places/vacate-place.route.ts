import { VacatePlace, vacatePlace } from '@vietas/domain'
import { unitAct, type UnitAct } from '../commands/unit-act.ts'
import { moving } from './refusals.ts'

export const vacatePlaceAct: UnitAct = unitAct({
  tag: 'places',
  at: 'vacatings',
  operationId: 'vacatePlace',
  summary: 'Vacate places',
  description: 'People move out.',
  command: VacatePlace,
  example: { targetGroup: 'adults-with-mental-disorders', places: 1, effectiveOn: '2026-03-02' },
  decide: vacatePlace,
  refusals: moving,
})
