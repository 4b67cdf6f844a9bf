import { creates, type Capability } from '../capability.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { refused } from '../shared/decision.ts'
import { DIVISION, type Division } from './division.ts'
import { PopulationCounted } from './events.ts'
import { changed, type TerritoryChange } from './territory-change.ts'
import { NOT_IN_FORCE, whyNotInForce } from './why-not.ts'

/** How many people a municipality had on a day, by one count. Counts of others stand beside it. */
export const countPopulation = (division: Capability<Division>) =>
  creates({
    records: 'PopulationCounted',
    command: PopulationCounted.shape.data.omit({ changeId: true }).meta({ id: 'CountPopulation' }),
    happenedOn: 'countedOn',
    beside: { of: division, ids: () => [DIVISION] },
    refuses: ['already-recorded', ...NOT_IN_FORCE, 'counted-in-future'],
    decide:
      (command, { today }) =>
      (change: TerritoryChange, [there]: readonly Division[]) => {
        if (change.made) return refused('already-recorded')
        if (dayOf(command.countedOn) > today)
          return refused('counted-in-future', { pointer: '/countedOn' })
        return (
          whyNotInForce(there as Division, command.code, command.countedOn, '/code') ??
          changed(change, 'PopulationCounted', command)
        )
      },
  })
