import { timelineAt } from './era.ts'
import type { EnactedSuccession } from './enacted-succession.ts'
import { municipality } from './municipalities.ts'
import type { Source } from './reform-steps-file.ts'
import type { Timeline } from './timeline.ts'

/** What a municipality became, or was to become, on a day. */
export interface Successor {
  readonly from: string
  readonly to: string
  readonly name: string
  readonly effectiveOn: string
  /**
   * `continues`: the same ground under a new code. `merges`: with others into one.
   * `splits`: only the parishes named go there.
   */
  readonly kind: 'continues' | 'merges' | 'splits'
  readonly parishes?: readonly string[]
  readonly knownSince: string
  readonly source: Source
}

/**
 * Everything a municipality was to become, through all reforms known at an instant, in order.
 * Empty while no reform of it is known, and for a code that no known reform has brought yet.
 *
 * @throws UnknownMunicipality
 */
export function successorsAsKnown(code: string, knownAtMs: number): Successor[] {
  const timeline = timelineAt(knownAtMs)
  const first = timeline.spans.get(municipality(code).code)?.first ?? 0
  const lineage: Successor[] = []
  let ground = new Set([code])
  for (const { successors } of timeline.stages.slice(first)) {
    const steps = [...ground].flatMap((unit) => successors.get(unit) ?? [])
    lineage.push(...steps.map((step) => successorBy(step, timeline)))
    const ended = new Set(steps.map(({ from }) => from))
    ground = new Set([
      ...[...ground].filter((unit) => !ended.has(unit)),
      ...steps.map(({ to }) => to),
    ])
  }
  return lineage
}

function successorBy(
  { from, to, effectiveOn, parishes, step }: EnactedSuccession,
  timeline: Timeline,
): Successor {
  const { name } = municipality(to)
  const { knownSince, source } = step
  const common = { from, to, name, effectiveOn, knownSince, source }
  if (parishes !== null) return { ...common, kind: 'splits', parishes }
  const predecessorsOfTo = timeline.stages.flatMap(({ predecessors }) => predecessors.get(to) ?? [])
  return { ...common, kind: predecessorsOfTo.length === 1 ? 'continues' : 'merges' }
}
