import { creates, type Capability } from '../capability.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { refused, type Decision } from '../shared/decision.ts'
import type { Moment } from '../shared/moment.ts'
import { DIVISION, type Division } from './division.ts'
import { MergerScheduled, TerritoriesMerged, type TerritoryDataOf } from './events.ts'
import { changed, type TerritoryChange } from './territory-change.ts'
import { NOT_A_SUCCESSOR, NOT_ENDING, whyNotEnding, whyNotSuccessor } from './why-not.ts'

const NOT_MERGED = ['merger-into-itself', ...NOT_ENDING, ...NOT_A_SUCCESSOR] as const

type Merger = Omit<TerritoryDataOf<'TerritoriesMerged'>, 'changeId'>

function whyNotMerged(
  division: Division,
  { predecessors, successor, effectiveOn }: Merger,
  moment: Moment,
): Decision<never, (typeof NOT_MERGED)[number]> | undefined {
  if (predecessors.includes(successor.code))
    return refused('merger-into-itself', { pointer: '/successor/code' })
  for (const [index, code] of predecessors.entries()) {
    const why = whyNotEnding(division, code, effectiveOn, `/predecessors/${index}`, moment)
    if (why) return why
  }
  return whyNotSuccessor(division, successor, effectiveOn, '/successor')
}

/** Several municipalities have become one, or one goes on under a new code. */
export const mergeTerritories = (division: Capability<Division>) =>
  creates({
    records: 'TerritoriesMerged',
    command: TerritoriesMerged.shape.data.omit({ changeId: true }).meta({ id: 'MergeTerritories' }),
    happenedOn: 'effectiveOn',
    beside: { of: division, ids: () => [DIVISION] },
    refuses: ['already-recorded', 'effective-in-future', ...NOT_MERGED],
    decide:
      (command, moment) =>
      (change: TerritoryChange, [there]: readonly Division[]) => {
        if (change.made) return refused('already-recorded')
        if (dayOf(command.effectiveOn) > moment.today)
          return refused('effective-in-future', { pointer: '/effectiveOn' })
        return (
          whyNotMerged(there as Division, command, moment) ??
          changed(change, 'TerritoriesMerged', command)
        )
      },
  })

/** It is law that municipalities become one on a day; until then it can be blocked. */
export const scheduleMerger = (division: Capability<Division>) =>
  creates({
    records: 'MergerScheduled',
    command: MergerScheduled.shape.data.omit({ changeId: true }).meta({ id: 'ScheduleMerger' }),
    happenedOn: 'scheduledOn',
    beside: { of: division, ids: () => [DIVISION] },
    refuses: ['already-recorded', 'effective-before-schedule', ...NOT_MERGED],
    decide:
      (command, moment) =>
      (change: TerritoryChange, [there]: readonly Division[]) => {
        if (change.made) return refused('already-recorded')
        if (command.effectiveOn <= command.scheduledOn)
          return refused('effective-before-schedule', { pointer: '/effectiveOn' })
        return (
          whyNotMerged(there as Division, command, moment) ??
          changed(change, 'MergerScheduled', command)
        )
      },
  })
