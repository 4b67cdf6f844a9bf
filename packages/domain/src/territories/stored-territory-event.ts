import { storedDate } from '../shared/calendar-date.ts'
import { storedText, storedTexts } from '../shared/stored-text.ts'
import type { Successor, TerritoryEvent } from './events.ts'

const CODE = 'the code of a municipality'

/**
 * A stored event, seen to hold what folds need of it.
 *
 * @throws RangeError or TypeError when it does not
 */
export function storedTerritoryEvent<Event extends TerritoryEvent>(event: Event): Event {
  const { type, data }: TerritoryEvent = event
  storedText(data.changeId, 'the id of a change')
  switch (type) {
    case 'TerritoryCreated':
      storedSuccessor(data)
      storedTexts(data.parishes ?? [], 'a parish')
      if (data.effectiveOn !== 'undocumented') storedDate(data.effectiveOn)
      return event
    case 'TerritoryRenamed':
      storedText(data.code, CODE)
      storedText(data.name, 'a name')
      storedDate(data.effectiveOn)
      return event
    case 'MergerScheduled':
      storedDate(data.scheduledOn)
      storedMerger(data)
      return event
    case 'TerritoriesMerged':
      storedMerger(data)
      return event
    case 'MergerBlocked':
      storedTexts(data.predecessors, CODE)
      storedDate(data.effectiveOn)
      storedDate(data.blockedOn)
      if (data.continuesAs !== undefined) storedSuccessor(data.continuesAs)
      return event
    case 'TerritorySplit':
      storedText(data.code, CODE)
      storedDate(data.effectiveOn)
      for (const { successor, parishes } of data.parts) {
        storedSuccessor(successor)
        storedTexts(parishes, 'a parish')
      }
      return event
    case 'PopulationCounted':
      storedText(data.code, CODE)
      storedText(data.countedOn, 'a date')
      storedText(data.countedBy, 'whose count it is')
      if (!Number.isSafeInteger(data.count)) throw new RangeError(`${data.count} is no count`)
      return event
  }
}

function storedMerger({
  predecessors,
  successor,
  effectiveOn,
}: {
  readonly predecessors: readonly string[]
  readonly successor: Successor
  readonly effectiveOn: string
}): void {
  storedTexts(predecessors, CODE)
  storedSuccessor(successor)
  storedDate(effectiveOn)
}

function storedSuccessor({ code, name, planningRegion }: Successor): void {
  storedText(code, CODE)
  if (name !== undefined) storedText(name, 'a name')
  if (planningRegion !== undefined) storedText(planningRegion, 'a planning region')
}
