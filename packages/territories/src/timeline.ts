import { divisionKnownBy, type Described } from './known-division.ts'
import { type Stage, stagesOf } from './stage.ts'
import type { TerritoryEvent } from './territory-event.ts'

/** All divisions of the country, past and to come, as they were known since an instant. */
export interface Timeline {
  /** Epoch milliseconds. */
  readonly knownSince: number
  readonly stages: readonly Stage[]
  /** The first and the last stage in which each municipality is in force. */
  readonly spans: ReadonlyMap<string, Span>
  readonly described: ReadonlyMap<string, Described>
}

export interface Span {
  readonly first: number
  readonly last: number
}

/** One timeline for each state of knowledge, worked out when it is asked for. */
export interface Timelines {
  readonly count: number
  readonly get: (index: number) => Timeline
  /** The number of the timeline of an instant; the first before anything is known. */
  readonly indexAt: (knownAtMs: number) => number
}

/** @param events in the order of knowledge; at least one */
export function timelinesOf(events: readonly TerritoryEvent[]): Timelines {
  const changes = events.filter(({ type }) => type !== 'PopulationCounted')
  const instants = [...new Set(changes.map(({ knownSince }) => knownSince))]
  const built = new Map<number, Timeline>()
  return {
    count: instants.length,
    get: (index) => {
      const knownSince = instants[index]
      if (knownSince === undefined) throw new RangeError(`There is no timeline ${index}`)
      const timeline = built.get(index) ?? timelineOf(changes, knownSince)
      built.set(index, timeline)
      return timeline
    },
    indexAt: (knownAtMs) =>
      Math.max(
        0,
        instants.findLastIndex((since) => since <= knownAtMs),
      ),
  }
}

function timelineOf(changes: readonly TerritoryEvent[], knownSince: number): Timeline {
  const division = divisionKnownBy(changes.filter((event) => event.knownSince <= knownSince))
  const stages = stagesOf(division)
  return { knownSince, stages, spans: spansOf(stages), described: division.described }
}

function spansOf(stages: readonly Stage[]): Map<string, Span> {
  const spans = new Map<string, Span>()
  stages.forEach(({ names }, index) => {
    for (const code of names.keys())
      spans.set(code, { first: spans.get(code)?.first ?? index, last: index })
  })
  return spans
}
