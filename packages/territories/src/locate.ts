import { data } from './data.ts'
import type { Era } from './era.ts'
import type { Stage } from './stage.ts'
import type { Succession } from './succession.ts'
import type { Timeline } from './timeline.ts'
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

/** Follows successors forwards or predecessors backwards to the municipality of that era. */
export function locateIn({ timeline, stageIndex }: Era, locality: Locality): LocatedMunicipality {
  const key = locality.parish === undefined ? undefined : parishKey(locality.parish)
  let location = findInTimeline(timeline, { code: locality.code, certain: true }, key)
  const { first, last } = spanIn(timeline, location.code)
  for (let index = last; index < stageIndex; index++) {
    location = forwards(stageAt(timeline, index), location, key)
  }
  for (let index = first; index > stageIndex; index--) {
    location = backwards(timeline, index, location, key)
  }
  return location
}

/** A municipality that is not in the timeline yet is looked for in those it will be made of. */
function findInTimeline(
  timeline: Timeline,
  start: LocatedMunicipality,
  parish: string | undefined,
): LocatedMunicipality {
  let location = start
  while (!timeline.spans.has(location.code)) {
    location = backwards(data.newest, spanIn(data.newest, location.code).first, location, parish)
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
  timeline: Timeline,
  index: number,
  { code, certain }: LocatedMunicipality,
  parish: string | undefined,
): LocatedMunicipality {
  const [first, ...others] = stageAt(timeline, index).predecessors.get(code) ?? []
  if (first === undefined) return { code, certain }
  if (others.length === 0) return { code: first.from, certain }
  const byParish = withParish([first, ...others], parish)
  if (byParish !== undefined) return { code: byParish.from, certain }
  const { population } = stageAt(timeline, index - 1)
  const people = ({ from }: Succession): number => population.get(from)?.count ?? 0
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

export function spanIn({ spans }: Timeline, code: string): { first: number; last: number } {
  const span = spans.get(code)
  if (span === undefined) throw new RangeError(`${code} is in no stage`)
  return span
}
