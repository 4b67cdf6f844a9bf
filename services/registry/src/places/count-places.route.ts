import { CountPlaces, countPlaces } from '@vietas/domain'
import { unitAct, type UnitAct } from '../commands/unit-act.ts'
import { moving } from './refusals.ts'

export const countPlacesAct: UnitAct = unitAct({
  tag: 'places',
  at: 'counts',
  operationId: 'countPlaces',
  summary: 'Count places',
  description:
    'A head count: what was found on that day, whatever the reports before say. What is not counted is left as it was. At least one of occupied, reserved and waiting is stated.',
  command: CountPlaces,
  example: {
    targetGroup: 'adults-with-mental-disorders',
    occupied: 8,
    reserved: 1,
    effectiveOn: '2026-03-02',
  },
  decide: countPlaces,
  refusals: moving,
})
