import { LeaveWaitingList, leaveWaitingList } from '@vietas/domain'
import { unitAct, type UnitAct } from '../commands/unit-act.ts'
import { moving } from './refusals.ts'

export const leaveWaitingListAct: UnitAct = unitAct({
  tag: 'places',
  at: 'waiting-list-departures',
  operationId: 'leaveWaitingList',
  summary: 'Leave the waiting list',
  description: 'People no longer wait for a place.',
  command: LeaveWaitingList,
  example: { targetGroup: 'adults-with-mental-disorders', people: 1, effectiveOn: '2026-03-02' },
  decide: leaveWaitingList,
  refusals: moving,
})
