import { otherSpellingsOf } from './spellings.ts'
import { partialSuccessions, type Succession, wholeSuccession } from './succession.ts'
import type { Named, TerritoryEvent } from './territory-event.ts'

/** What is known of the division of the country at an instant, over all days. */
export interface KnownDivision {
  /** Municipalities on ground that no other had, with their first days; null: before all. */
  readonly created: Map<string, string | null>
  /** What each municipality becomes; a later word on it takes the place of an earlier one. */
  readonly endings: Map<string, readonly Succession[]>
  readonly renamings: {
    readonly code: string
    readonly name: string
    readonly effectiveOn: string
  }[]
  /** What each code was called when it came. */
  readonly described: Map<string, Described>
}

export interface Described {
  readonly name: string
  readonly planningRegion: string
  readonly label?: readonly [number, number]
}

export function divisionKnownBy(events: readonly TerritoryEvent[]): KnownDivision {
  const division: KnownDivision = {
    created: new Map(),
    endings: new Map(),
    renamings: [],
    described: new Map(),
  }
  for (const event of events) takeIn(division, event)
  return division
}

function takeIn(division: KnownDivision, event: TerritoryEvent): void {
  const { created, endings, renamings, described } = division
  switch (event.type) {
    case 'TerritoryCreated': {
      const { code, name, planningRegion, effectiveOn, label } = event.data
      created.set(code, effectiveOn === 'undocumented' ? null : effectiveOn)
      described.set(code, { name, planningRegion, ...(label && { label }) })
      return
    }
    case 'TerritoryRenamed':
      renamings.push(event.data)
      return
    case 'TerritoriesMerged':
    case 'MergerScheduled': {
      const { predecessors, successor, effectiveOn } = event.data
      describe(division, successor)
      for (const from of predecessors)
        endings.set(from, [wholeSuccession(from, successor.code, effectiveOn, event)])
      return
    }
    case 'MergerBlocked': {
      const { predecessors, effectiveOn, continuesAs } = event.data
      for (const from of predecessors) endings.delete(from)
      if (continuesAs === undefined) return
      describe(division, continuesAs)
      for (const from of predecessors)
        endings.set(from, [wholeSuccession(from, continuesAs.code, effectiveOn, event)])
      return
    }
    case 'TerritorySplit':
      for (const { successor } of event.data.parts) describe(division, successor)
      endings.set(event.data.code, partialSuccessions(event, otherSpellingsOf))
      return
    case 'PopulationCounted':
  }
}

function describe({ described }: KnownDivision, { code, name, planningRegion }: Named): void {
  if (name !== undefined && planningRegion !== undefined)
    described.set(code, { name, planningRegion })
}
