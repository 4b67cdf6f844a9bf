import type { Crosswalk } from './crosswalk.ts'
import type { Succession } from './succession.ts'
import type { PopulationCounted } from './territory-event.ts'
import type { Timeline } from './timeline.ts'

/** The people of a municipality, as they were last counted. */
export interface Population {
  readonly count: number
  /** When they were counted: a day or a year; of several the earliest. */
  readonly countedOn: string
  readonly countedBy: readonly string[]
  /** `summed`: of the municipalities that came together here, each as it was last counted. */
  readonly basis: 'counted' | 'summed'
  /** false: a municipality was split, and how many of its people went where is not known. */
  readonly certain: boolean
}

/** Those that are known of a municipality, in the order of knowledge. */
type CountsOf = (code: string) => readonly PopulationCounted[]

/** Undefined where nobody has counted all of them: unknown, which is not zero. */
export function populationIn(
  timeline: Timeline,
  countsOf: CountsOf,
  code: string,
  on: string,
): Population | undefined {
  const own = countsOf(code)
  const counted = lastUntil(own, on)
  const span = timeline.spans.get(code)
  if (counted === undefined && (span === undefined || isCreated(timeline, code)))
    return firstOf(own)
  const since = counted?.countedOn ?? ''
  const joined = timeline.stages.flatMap(({ predecessors }) =>
    (predecessors.get(code) ?? []).filter(
      ({ effectiveOn }) => since < effectiveOn && effectiveOn <= on,
    ),
  )
  const parts = joined.map((succession) => partOf(timeline, countsOf, succession))
  const sum = summed(counted === undefined ? parts : [counted, ...parts])
  return sum ?? firstOf(own)
}

/** The people of a municipality on a day, with all that is known. */
export function peopleOf(
  { newest, counts }: Crosswalk,
  code: string,
  on: string,
): Population | undefined {
  return populationIn(newest, (named) => counts.get(named) ?? [], code, on)
}

function isCreated({ stages, spans }: Timeline, code: string): boolean {
  return !stages[spans.get(code)?.first ?? 0]?.predecessors.has(code)
}

/** Of two counts for one day the one that came to be known later. */
function lastUntil(own: readonly PopulationCounted[], on: string): Population | undefined {
  let last: PopulationCounted | undefined
  for (const one of own)
    if (one.data.countedOn <= on && (last?.data.countedOn ?? '') <= one.data.countedOn) last = one
  return last && counted(last)
}

/** What was counted first stands for the days before. */
function firstOf(own: readonly PopulationCounted[]): Population | undefined {
  let first: PopulationCounted | undefined
  for (const one of own)
    if (first === undefined || one.data.countedOn <= first.data.countedOn) first = one
  return first && counted(first)
}

function counted({ data: { count, countedOn, countedBy } }: PopulationCounted): Population {
  return { count, countedOn, countedBy: [countedBy], basis: 'counted', certain: true }
}

/** All people of a split municipality are counted in its larger part: no source states those of each. */
function partOf(
  timeline: Timeline,
  countsOf: CountsOf,
  { from, to, effectiveOn, parishes }: Succession,
): Population | undefined {
  const ended = timeline.stages.find(({ successors }) => successors.get(from)?.length)
  const people = populationIn(timeline, countsOf, from, effectiveOn)
  if (people === undefined || parishes === null) return people
  const isLarger = ended?.successors.get(from)?.[0]?.to === to
  return { ...people, count: isLarger ? people.count : 0, certain: false }
}

function summed(parts: readonly (Population | undefined)[]): Population | undefined {
  const [first, ...others] = parts
  if (first === undefined || others.includes(undefined)) return undefined
  if (others.length === 0) return first
  const known = parts.filter((part) => part !== undefined)
  return {
    count: known.reduce((sum, { count }) => sum + count, 0),
    countedOn: known.map(({ countedOn }) => countedOn).sort()[0] ?? first.countedOn,
    countedBy: [...new Set(known.flatMap(({ countedBy }) => countedBy))],
    basis: 'summed',
    certain: known.every(({ certain }) => certain),
  }
}
