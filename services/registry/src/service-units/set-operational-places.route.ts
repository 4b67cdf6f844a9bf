import { SetOperationalPlaces, setOperationalPlaces } from '@vietas/domain'
import { unitAct, type UnitAct } from '../commands/unit-act.ts'
import { capacity, notKnown, notOffered } from './refusals.ts'

export const setOperationalPlacesAct: UnitAct = unitAct({
  tag: 'service units',
  at: 'operational-places',
  operationId: 'setOperationalPlaces',
  summary: 'Set operational places',
  description:
    'How many places for a target group can in fact be used from a day on, or "unknown". Fewer than there are people, only with a stated overrun.',
  command: SetOperationalPlaces,
  example: {
    targetGroup: 'adults-with-mental-disorders',
    operational: 12,
    effectiveOn: '2026-03-01',
  },
  decide: setOperationalPlaces,
  refusals: { ...notKnown, ...notOffered, ...capacity },
})
