import { creates, type Capability } from '../capability.ts'
import { refused } from '../shared/decision.ts'
import { DIVISION, nameOf, type Division, type MunicipalityVersion } from './division.ts'
import { TerritoryRenamed } from './events.ts'
import { changed, type TerritoryChange } from './territory-change.ts'
import { NOT_IN_FORCE, whyNotInForce } from './why-not.ts'

/** A municipality has another name from a day on. */
export const renameTerritory = (division: Capability<Division>) =>
  creates({
    records: 'TerritoryRenamed',
    command: TerritoryRenamed.shape.data.omit({ changeId: true }).meta({ id: 'RenameTerritory' }),
    happenedOn: null,
    beside: { of: division, ids: () => [DIVISION] },
    refuses: ['already-recorded', ...NOT_IN_FORCE, 'same-name'],
    decide:
      (command) =>
      (change: TerritoryChange, [there]: readonly Division[]) => {
        if (change.made) return refused('already-recorded')
        const { code, effectiveOn, name } = command
        const why = whyNotInForce(there as Division, code, effectiveOn, '/code')
        if (why) return why
        const found = (there as Division).municipalities.get(code) as MunicipalityVersion
        if (nameOf(found, effectiveOn) === name) return refused('same-name', { pointer: '/name' })
        return changed(change, 'TerritoryRenamed', command)
      },
  })
