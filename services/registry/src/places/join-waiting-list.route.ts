import { JoinWaitingList, joinWaitingList } from '@vietas/domain'
import { unitAct, type UnitAct } from '../commands/unit-act.ts'
import { moving } from './refusals.ts'

export const joinWaitingListAct: UnitAct = unitAct({
  tag: 'places',
  at: 'waiting-list-entries',
  operationId: 'joinWaitingList',
  summary: 'Join the waiting list',
  description: 'People start to wait for a place.',
  command: JoinWaitingList,
  example: { targetGroup: 'adults-with-mental-disorders', people: 1, effectiveOn: '2026-03-02' },
  decide: joinWaitingList,
  refusals: moving,
})
