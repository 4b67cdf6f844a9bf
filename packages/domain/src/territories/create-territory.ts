import { creates, type Capability } from '../capability.ts'
import { refused } from '../shared/decision.ts'
import { DIVISION, type Division } from './division.ts'
import { TerritoryCreated } from './events.ts'
import { changed, type TerritoryChange } from './territory-change.ts'
import { whyNoRegion } from './why-not.ts'

/** A municipality on ground that none had. What others make is a merger or a split. */
export const createTerritory = (division: Capability<Division>) =>
  creates({
    records: 'TerritoryCreated',
    command: TerritoryCreated.shape.data.omit({ changeId: true }).meta({ id: 'CreateTerritory' }),
    happenedOn: null,
    beside: { of: division, ids: () => [DIVISION] },
    refuses: ['already-recorded', 'code-already-used', 'planning-region-not-found'],
    decide:
      (command) =>
      (change: TerritoryChange, [there]: readonly Division[]) => {
        if (change.made) return refused('already-recorded')
        const { municipalities } = there as Division
        if (municipalities.has(command.code))
          return refused('code-already-used', { pointer: '/code' })
        const why = whyNoRegion(there as Division, command.planningRegion, '/planningRegion')
        return why ?? changed(change, 'TerritoryCreated', command)
      },
  })
