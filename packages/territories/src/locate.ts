import { originsOf, type Crosswalk } from './crosswalk.ts'
import type { Era } from './era.ts'
import { peopleOf } from './population.ts'
import type { Stage } from './stage.ts'
import type { Succession } from './succession.ts'
import type { Span, Timeline } from './timeline.ts'
import { parishKey } from './parish.ts'

/** A municipality by any code it ever had, and the parish if a caller has it. */
export interface Locality {
  readonly code: string
  readonly parish?: string | undefined
}

export interface LocatedMunicipality {
  readonly code: string
  /** False where the locality may lie in another municipality instead; `code` is the larger one. */
  readonly certain: boolean
}

/**
 * Follows successors forwards or predecessors backwards to the municipality of that era. Ground that
 * no municipality had yet stays where it will be, without certainty.
 */
export function locateIn(
  crosswalk: Crosswalk,
  { timeline, stage, stageIndex }: Era,
  locality: Locality,
): LocatedMunicipality {
  const key = locality.parish === undefined ? undefined : parishKey(locality.parish)
  let location = findInTimeline(crosswalk, timeline, { code: locality.code, certain: true }, key)
  const span = timeline.spans.get(location.code)
  if (span === undefined) return { ...location, certain: false }
  for (let index = span.last; index < stageIndex; index++)
    location = forwards(stageAt(timeline, index), location, key)
  for (let index = span.first; index > stageIndex; index--)
    location = backwards(crosswalk, timeline, index, location, key)
  return stage.names.has(location.code) ? location : { ...location, certain: false }
}

/** A municipality that is not in the timeline yet is looked for in those it will be made of. */
function findInTimeline(
  crosswalk: Crosswalk,
  timeline: Timeline,
  start: LocatedMunicipality,
  parish: string | undefined,
): LocatedMunicipality {
  let location = start
  while (!timeline.spans.has(location.code)) {
    const origins = originsOf(crosswalk, location.code)
    if (origins.length === 0) return location
    location = choose(crosswalk, origins, location, parish)
  }
  return location
}

function forwards(
  stage: Stage,
  { code, certain }: LocatedMunicipality,
  parish: string | undefined,
): LocatedMunicipality {
  const [larger, ...others] = stage.successors.get(code) ?? []
  if (larger === undefined) return { code, certain }
  if (others.length === 0) return { code: larger.to, certain }
  const byParish = withParish([larger, ...others], parish)
  return byParish === undefined
    ? { code: larger.to, certain: false }
    : { code: byParish.to, certain }
}

function backwards(
  crosswalk: Crosswalk,
  timeline: Timeline,
  index: number,
  location: LocatedMunicipality,
  parish: string | undefined,
): LocatedMunicipality {
  return choose(
    crosswalk,
    stageAt(timeline, index).predecessors.get(location.code) ?? [],
    location,
    parish,
  )
}

/** Of several predecessors the parish decides; else it is the one with the most people. */
function choose(
  crosswalk: Crosswalk,
  [first, ...others]: readonly Succession[],
  { code, certain }: LocatedMunicipality,
  parish: string | undefined,
): LocatedMunicipality {
  if (first === undefined) return { code, certain }
  if (others.length === 0) return { code: first.from, certain }
  const byParish = withParish([first, ...others], parish)
  if (byParish !== undefined) return { code: byParish.from, certain }
  const people = ({ from, effectiveOn }: Succession): number =>
    peopleOf(crosswalk, from, effectiveOn)?.count ?? 0
  const largest = others.reduce((most, one) => (people(one) > people(most) ? one : most), first)
  return { code: largest.from, certain: false }
}

function withParish<Part extends Succession>(
  parts: readonly Part[],
  parish: string | undefined,
): Part | undefined {
  return parish === undefined ? undefined : parts.find(({ parishKeys }) => parishKeys.has(parish))
}

export function stageAt({ stages }: Timeline, index: number): Stage {
  const stage = stages[index]
  if (stage === undefined) throw new RangeError(`There is no stage ${index}`)
  return stage
}

export function spanIn({ spans }: Timeline, code: string): Span {
  const span = spans.get(code)
  if (span === undefined) throw new RangeError(`${code} is in no stage`)
  return span
}
