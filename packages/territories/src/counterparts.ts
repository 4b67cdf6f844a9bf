import { originsOf, type Crosswalk } from './crosswalk.ts'
import type { Era } from './era.ts'
import { spanIn, stageAt } from './locate.ts'
import type { Timeline } from './timeline.ts'

/** All municipalities of an era that lie on the ground of a municipality. */
export function counterpartsIn(
  crosswalk: Crosswalk,
  { timeline, stage, stageIndex }: Era,
  code: string,
): string[] {
  const counterparts = partsInTimeline(crosswalk, timeline, code).flatMap((part) => {
    const { first, last } = spanIn(timeline, part)
    let codes = [part]
    for (let index = last; index < stageIndex; index++) codes = forwards(timeline, index, codes)
    for (let index = first; index > stageIndex; index--) codes = backwards(timeline, index, codes)
    return codes
  })
  return [...new Set(counterparts)].filter((part) => stage.names.has(part))
}

/** A municipality that is not in the timeline yet is replaced by those it will be made of. */
function partsInTimeline(crosswalk: Crosswalk, timeline: Timeline, code: string): string[] {
  if (timeline.spans.has(code)) return [code]
  return originsOf(crosswalk, code).flatMap(({ from }) =>
    partsInTimeline(crosswalk, timeline, from),
  )
}

function forwards(timeline: Timeline, index: number, codes: readonly string[]): string[] {
  const { successors } = stageAt(timeline, index)
  return codes.flatMap((code) => successors.get(code)?.map(({ to }) => to) ?? [code])
}

function backwards(timeline: Timeline, index: number, codes: readonly string[]): string[] {
  const { predecessors } = stageAt(timeline, index)
  return codes.flatMap((code) => predecessors.get(code)?.map(({ from }) => from) ?? [code])
}
