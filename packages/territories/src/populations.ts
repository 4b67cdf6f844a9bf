import type { Crosswalk } from './crosswalk.ts'
import { populationIn, type Population } from './population.ts'
import type { PopulationCounted } from './territory-event.ts'
import type { Timeline } from './timeline.ts'

/** Of so many states of knowledge the populations are kept. */
const MOST_KEPT = 32

/** All that was known at an instant. */
interface Known {
  readonly timeline: Timeline
  readonly countsOf: (code: string) => readonly PopulationCounted[]
  /** Between these no population changes; in order. */
  readonly days: readonly string[]
  /** By code and how many of the days are past. */
  readonly found: Map<string, Population | undefined>
}

/** The people of a municipality on any day, as known at any instant; each is worked out once. */
export function populationsOf({
  timelines,
  counts,
}: Crosswalk): (code: string, on: string, knownAtMs: number) => Population | undefined {
  const all = [...counts.values()].flat()
  const instants = inOrder(all.map(({ knownSince }) => knownSince))
  const kept = new Map<string, Known>()
  // One question asks of all municipalities and days at the same instant.
  let last: { readonly at: number; readonly known: Known } | undefined

  const knownBy = (knownAt: number): Known => {
    if (last?.at === knownAt) return last.known
    const [index, counted] = [timelines.indexAt(knownAt), upTo(instants, knownAt)]
    const key = `${index} ${counted}`
    const known = kept.get(key) ?? asKnown(timelines.get(index), knownAt)
    kept.delete(key)
    kept.set(key, known)
    for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest)
    last = { at: knownAt, known }
    return known
  }
  const asKnown = (timeline: Timeline, knownAt: number): Known => {
    const isKnown = (one: PopulationCounted): boolean => one.knownSince <= knownAt
    const successions = timeline.stages.flatMap(({ predecessors }) => [...predecessors.values()])
    return {
      timeline,
      countsOf: (code) => (counts.get(code) ?? []).filter(isKnown),
      days: inOrder([
        ...all.filter(isKnown).map(({ data }) => data.countedOn),
        ...successions.flat().map(({ effectiveOn }) => effectiveOn),
      ]),
      found: new Map(),
    }
  }

  return (code, on, knownAtMs) => {
    const { timeline, countsOf, days, found } = knownBy(
      Math.max(knownAtMs, timelines.get(0).knownSince),
    )
    const key = `${code} ${upTo(days, on)}`
    if (!found.has(key)) found.set(key, populationIn(timeline, countsOf, code, on))
    return found.get(key)
  }
}

const inOrder = <Value extends string | number>(values: readonly Value[]): Value[] =>
  [...new Set(values)].sort((a, b) => (a < b ? -1 : 1))

/** How many of those that are in order come no later. */
const upTo = <Value extends string | number>(values: readonly Value[], last: Value): number =>
  values.findLastIndex((value) => value <= last) + 1
