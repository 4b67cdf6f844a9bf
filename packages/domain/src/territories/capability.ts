import { capability } from '../capability.ts'
import type { Known } from '../shared/known.ts'
import { blockMerger } from './block-merger.ts'
import { countPopulation } from './count-population.ts'
import { createTerritory } from './create-territory.ts'
import { divisionFrom } from './division.ts'
import { TerritoryChangeId, TerritoryEvent } from './events.ts'
import { mergeTerritories, scheduleMerger } from './merge-territories.ts'
import { renameTerritory } from './rename-territory.ts'
import { splitTerritory } from './split-territory.ts'
import { changeAfter, emptyChange } from './territory-change.ts'
import { TerritoryChangeAnswer, territoryChangeOn } from './territory-change-answer.ts'

/**
 * What changes the municipalities of the country. Each change has a stream of its own, and is
 * decided beside the division that all of them make.
 *
 * @param first what every log goes on from: the reference data, as events
 */
export const territoriesFrom = (first: readonly Known<TerritoryEvent>[]) => {
  const division = divisionFrom(first)
  return capability({
    name: 'territories',
    category: 'territories',
    id: TerritoryChangeId,
    idField: 'changeId',
    events: TerritoryEvent,
    versions: {
      TerritoryCreated: 1,
      TerritoryRenamed: 1,
      TerritoriesMerged: 1,
      MergerScheduled: 1,
      MergerBlocked: 1,
      TerritorySplit: 1,
      PopulationCounted: 1,
    },
    dates: {
      TerritoryCreated: ({ effectiveOn }) => effectiveOn,
      TerritoryRenamed: ({ effectiveOn }) => effectiveOn,
      TerritoriesMerged: ({ effectiveOn }) => effectiveOn,
      MergerScheduled: ({ scheduledOn }) => scheduledOn,
      MergerBlocked: ({ blockedOn }) => blockedOn,
      TerritorySplit: ({ effectiveOn }) => effectiveOn,
      PopulationCounted: ({ countedOn }) => countedOn,
    },
    empty: emptyChange,
    evolve: changeAfter,
    acts: {
      createTerritory: createTerritory(division),
      renameTerritory: renameTerritory(division),
      mergeTerritories: mergeTerritories(division),
      scheduleMerger: scheduleMerger(division),
      blockMerger: blockMerger(division),
      splitTerritory: splitTerritory(division),
      countPopulation: countPopulation(division),
    },
    on: territoryChangeOn,
    answer: TerritoryChangeAnswer,
  })
}

/** Without anything that it goes on from: for whoever takes no decisions. */
export const territories = territoriesFrom([])
