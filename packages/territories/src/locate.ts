import { data } from './data.ts'
import type { Era } from './era.ts'
import type { Stage } from './stage.ts'
import type { Succession } from './succession.ts'
import type { Timeline } from './timeline.ts'
import { parishKey } from './parish.ts'

/** Where something happens: a municipality by any code it ever had, and the parish if it is known. */
export interface Place {
  readonly code: string
  readonly parish?: string | undefined
}

export interface Located {
  readonly code: string
  /** False where the place may as well lie in another municipality, which is then the smaller one. */
  readonly certain: boolean
}

/** Follows successors forwards or predecessors backwards to the municipality of that era. */
export function locateIn({ timeline, stageIndex }: Era, place: Place): Located {
  const key = place.parish === undefined ? undefined : parishKey(place.parish)
  let located = knownPlace(timeline, { code: place.code, certain: true }, key)
  const { first, last } = spanIn(timeline, located.code)
  for (let index = last; index < stageIndex; index++) {
    located = forwards(stageAt(timeline, index), located, key)
  }
  for (let index = first; index > stageIndex; index--) {
    located = backwards(timeline, index, located, key)
  }
  return located
}

/** A municipality that a reform not yet known will make is looked for in what it will be made of. */
function knownPlace(timeline: Timeline, place: Located, parish: string | undefined): Located {
  let located = place
  while (!timeline.spans.has(located.code)) {
    located = backwards(data.newest, spanIn(data.newest, located.code).first, located, parish)
  }
  return located
}

function forwards(stage: Stage, { code, certain }: Located, parish: string | undefined): Located {
  const [larger, ...others] = stage.onwards.get(code) ?? []
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
  { code, certain }: Located,
  parish: string | undefined,
): Located {
  const [first, ...others] = stageAt(timeline, index).backwards.get(code) ?? []
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
