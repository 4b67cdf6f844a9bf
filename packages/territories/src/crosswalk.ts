import { groupBy } from './group-by.ts'
import { UnknownMunicipality, type Municipality } from './municipality.ts'
import type { Succession } from './succession.ts'
import type { PopulationCounted, TerritoryEvent } from './territory-event.ts'
import { timelinesOf, type Timeline, type Timelines } from './timeline.ts'

/** The divisions of the country at all times, as known at all times. */
export interface Crosswalk {
  readonly timelines: Timelines
  /** With all that is known. */
  readonly newest: Timeline
  /** Every version that ever was or was to be, the older first. */
  readonly versions: ReadonlyMap<string, Municipality>
  /** How many people each was counted to have, in the order of knowledge. */
  readonly counts: ReadonlyMap<string, readonly PopulationCounted[]>
}

/** @param events in the order of knowledge; at least one */
export function crosswalkOf(events: readonly TerritoryEvent[]): Crosswalk {
  const timelines = timelinesOf(events)
  const newest = timelines.get(timelines.count - 1)
  const versions = [...newest.described].map(([code, { name, planningRegion, label }]) => {
    const timeline = lastWith(timelines, code)
    const span = timeline?.spans.get(code)
    const last = span && timeline?.stages[span.last]
    const validFrom = (span && timeline?.stages[span.first]?.since) ?? null
    const end = (span && timeline?.stages[span.last + 1]?.since) ?? null
    const version: Municipality = {
      code,
      name: last?.names.get(code) ?? name,
      planningRegion,
      ...(label && { label }),
      validFrom,
      validTo: timeline === newest ? end : validFrom,
    }
    return [code, version] as const
  })
  const counts = groupBy(
    events.filter((event) => event.type === 'PopulationCounted'),
    ({ data }) => data.code,
  )
  return { timelines, newest, versions: new Map(versions), counts }
}

/** @throws UnknownMunicipality */
export function versionOf({ versions }: Crosswalk, code: string): Municipality {
  const found = versions.get(code)
  if (found === undefined) throw new UnknownMunicipality(code)
  return found
}

/** What a municipality was made of, or was to be made of when that was last known. */
export function originsOf({ timelines }: Crosswalk, code: string): readonly Succession[] {
  const timeline = lastWith(timelines, code)
  const first = timeline?.spans.get(code)?.first
  return (first !== undefined && timeline?.stages[first]?.predecessors.get(code)) || []
}

function lastWith({ count, get }: Timelines, code: string): Timeline | undefined {
  for (let index = count - 1; index >= 0; index--) {
    const timeline = get(index)
    if (timeline.spans.has(code)) return timeline
  }
  return undefined
}
