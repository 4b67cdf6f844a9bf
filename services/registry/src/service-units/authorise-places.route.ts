import { AuthorisePlaces, authorisePlaces } from '@vietas/domain'
import { unitAct, type UnitAct } from '../commands/unit-act.ts'
import { notKnown } from './refusals.ts'

export const authorisePlacesAct: UnitAct = unitAct({
  tag: 'service units',
  at: 'authorised-places',
  operationId: 'authorisePlaces',
  summary: 'Authorise places',
  description:
    'How many places the authority allows for a target group from a day on. A target group that is new to the unit is offered from then on.',
  command: AuthorisePlaces,
  example: {
    targetGroup: 'adults-with-mental-disorders',
    authorised: 16,
    effectiveOn: '2026-03-01',
  },
  decide: authorisePlaces,
  refusals: notKnown,
})
