import { creates, type Capability } from '../capability.ts'
import { refused } from '../shared/decision.ts'
import { DIVISION, type Division } from './division.ts'
import { TerritorySplit } from './events.ts'
import { changed, type TerritoryChange } from './territory-change.ts'
import {
  NOT_A_SUCCESSOR,
  NOT_ENDING,
  whyNotEnding,
  whyNotSuccessor,
  whyPartsDoNotAddUp,
} from './why-not.ts'

/** A municipality ends, and each of its parishes goes to another. */
export const splitTerritory = (division: Capability<Division>) =>
  creates({
    records: 'TerritorySplit',
    command: TerritorySplit.shape.data.omit({ changeId: true }).meta({ id: 'SplitTerritory' }),
    happenedOn: null,
    beside: { of: division, ids: () => [DIVISION] },
    refuses: [
      'already-recorded',
      'split-into-itself',
      ...NOT_ENDING,
      ...NOT_A_SUCCESSOR,
      'parish-twice',
      'parish-not-there',
      'parish-left-out',
    ],
    decide:
      (command, moment) =>
      (change: TerritoryChange, [beside]: readonly Division[]) => {
        if (change.made) return refused('already-recorded')
        const there = beside as Division
        const { code, parts, effectiveOn } = command
        const own = parts.findIndex(({ successor }) => successor.code === code)
        if (own >= 0)
          return refused('split-into-itself', { pointer: `/parts/${own}/successor/code` })
        const why = whyNotEnding(there, code, effectiveOn, '/code', moment)
        if (why) return why
        for (const [index, { successor }] of parts.entries()) {
          const whyNot = whyNotSuccessor(there, successor, effectiveOn, `/parts/${index}/successor`)
          if (whyNot) return whyNot
        }
        return whyPartsDoNotAddUp(there, command) ?? changed(change, 'TerritorySplit', command)
      },
  })
