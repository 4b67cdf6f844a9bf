import { ReleaseReservation, releaseReservation } from '@vietas/domain'
import { unitAct, type UnitAct } from '../commands/unit-act.ts'
import { moving } from './refusals.ts'

export const releaseReservationAct: UnitAct = unitAct({
  tag: 'places',
  at: 'releases',
  operationId: 'releaseReservation',
  summary: 'Release reservations',
  description: 'Places kept for someone are free again, or those they were kept for have moved in.',
  command: ReleaseReservation,
  example: { targetGroup: 'adults-with-mental-disorders', places: 1, effectiveOn: '2026-03-02' },
  decide: releaseReservation,
  refusals: moving,
})
