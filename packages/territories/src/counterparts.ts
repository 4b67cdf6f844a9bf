import { data } from './data.ts'
import type { Era } from './era.ts'
import { spanIn, stageAt } from './locate.ts'
import type { Timeline } from './timeline.ts'

/** All municipalities of an era on whose ground a municipality lies or lay. */
export function counterpartsIn({ timeline, stageIndex }: Era, code: string): string[] {
  const counterparts = knownParts(timeline, code).flatMap((part) => {
    const { first, last } = spanIn(timeline, part)
    let codes = [part]
    for (let index = last; index < stageIndex; index++) codes = forwards(timeline, index, codes)
    for (let index = first; index > stageIndex; index--) codes = backwards(timeline, index, codes)
    return codes
  })
  return [...new Set(counterparts)]
}

/** What a municipality that is not known yet will be made of. */
function knownParts(timeline: Timeline, code: string): string[] {
  if (timeline.spans.has(code)) return [code]
  const made = backwards(data.newest, spanIn(data.newest, code).first, [code])
  return made.flatMap((part) => knownParts(timeline, part))
}

function forwards(timeline: Timeline, index: number, codes: readonly string[]): string[] {
  const { onwards } = stageAt(timeline, index)
  return codes.flatMap((code) => onwards.get(code)?.map(({ to }) => to) ?? [code])
}

function backwards(timeline: Timeline, index: number, codes: readonly string[]): string[] {
  const made = stageAt(timeline, index).backwards
  return codes.flatMap((code) => made.get(code)?.map(({ from }) => from) ?? [code])
}
