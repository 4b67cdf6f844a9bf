import { timelineAt } from './era.ts'
import type { KnownSuccession } from './known-succession.ts'
import { municipality } from './municipalities.ts'
import type { Source } from './reform-steps-file.ts'
import type { Timeline } from './timeline.ts'

/** What became, or was to become, of a municipality on a day. */
export interface Succeeded {
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
 * Empty while no reform of it is known, and for a code of which nothing is known yet.
 *
 * @throws UnknownMunicipality
 */
export function successorsAsKnown(code: string, knownAtMs: number): Succeeded[] {
  const timeline = timelineAt(knownAtMs)
  const first = timeline.spans.get(municipality(code).code)?.first ?? 0
  const lineage: Succeeded[] = []
  let ground = new Set([code])
  for (const { onwards } of timeline.stages.slice(first)) {
    const steps = [...ground].flatMap((unit) => onwards.get(unit) ?? [])
    lineage.push(...steps.map((step) => succeeded(step, timeline)))
    const ended = new Set(steps.map(({ from }) => from))
    ground = new Set([
      ...[...ground].filter((unit) => !ended.has(unit)),
      ...steps.map(({ to }) => to),
    ])
  }
  return lineage
}

function succeeded(
  { from, to, effectiveOn, parishes, step }: KnownSuccession,
  timeline: Timeline,
): Succeeded {
  const { name } = municipality(to)
  const { knownSince, source } = step
  const common = { from, to, name, effectiveOn, knownSince, source }
  if (parishes !== null) return { ...common, kind: 'splits', parishes }
  const made = timeline.stages.flatMap(({ backwards }) => backwards.get(to) ?? [])
  return { ...common, kind: made.length === 1 ? 'continues' : 'merges' }
}
