import type { Crosswalk } from './crosswalk.ts'
import type { Stage } from './stage.ts'
import type { Succession } from './succession.ts'
import type { Basis } from './territory-event.ts'
import type { Timeline } from './timeline.ts'

/** What a municipality became, or was to become, on a day. */
export interface Descent {
  readonly from: { readonly code: string; readonly name: string }
  readonly to: { readonly code: string; readonly name: string }
  readonly effectiveOn: string
  /**
   * `continues`: the same ground under a new code. `merges`: with others into one.
   * `splits`: only the parishes named go there.
   */
  readonly kind: 'continues' | 'merges' | 'splits'
  readonly parishes: readonly string[] | null
  /** Epoch milliseconds. */
  readonly knownSince: number
  readonly basis: Basis | undefined
  /** The change that ordered it, and the event that did so last. */
  readonly changeId: string
  readonly eventId: string
}

/**
 * Everything a municipality was to become, through all changes known at an instant, in order.
 * Empty while no change of it is known, and for a code that no known change has brought yet.
 */
export function successorsAsKnown(
  { timelines }: Crosswalk,
  code: string,
  knownAtMs: number,
): Descent[] {
  const timeline = timelines.get(timelines.indexAt(knownAtMs))
  const first = timeline.spans.get(code)?.first
  if (first === undefined) return []
  const follow = ({ successors }: Stage, ground: string) => successors.get(ground) ?? []
  return descentOf(timeline, timeline.stages.slice(first), code, follow, ({ to }) => to)
}

/** Everything that a municipality was made of, through all changes known at an instant, the last first. */
export function predecessorsAsKnown(
  { timelines }: Crosswalk,
  code: string,
  knownAtMs: number,
): Descent[] {
  const timeline = timelines.get(timelines.indexAt(knownAtMs))
  const last = timeline.spans.get(code)?.last
  if (last === undefined) return []
  const stages = timeline.stages.slice(0, last + 1).reverse()
  const follow = ({ predecessors }: Stage, ground: string) => predecessors.get(ground) ?? []
  return descentOf(timeline, stages, code, follow, ({ from }) => from)
}

function descentOf(
  timeline: Timeline,
  stages: readonly Stage[],
  code: string,
  follow: (stage: Stage, ground: string) => readonly Succession[],
  next: (succession: Succession) => string,
): Descent[] {
  const descent: Descent[] = []
  const ground = new Set([code])
  for (const stage of stages) {
    const steps = [...ground].flatMap((unit) => follow(stage, unit))
    descent.push(...steps.map((step) => told(step, timeline)))
    for (const step of steps) ground.add(next(step))
  }
  return descent
}

function told(succession: Succession, timeline: Timeline): Descent {
  const { from, to, effectiveOn, parishes, by } = succession
  return {
    from: { code: from, name: nameAtEnd(timeline, from) },
    to: { code: to, name: nameAtStart(timeline, to, effectiveOn) },
    effectiveOn,
    kind: kindOf(succession, timeline),
    parishes,
    knownSince: by.knownSince,
    basis: 'basis' in by.data ? by.data.basis : undefined,
    changeId: by.data.changeId,
    eventId: by.id,
  }
}

function kindOf({ to, effectiveOn, parishes }: Succession, timeline: Timeline): Descent['kind'] {
  if (parishes !== null) return 'splits'
  const stage = timeline.stages.findIndex(({ since }) => since === effectiveOn)
  const wasThere = timeline.stages[stage - 1]?.names.has(to) === true
  const together = timeline.stages[stage]?.predecessors.get(to)?.length ?? 0
  return together === 1 && !wasThere ? 'continues' : 'merges'
}

function nameAtEnd({ stages, spans }: Timeline, code: string): string {
  return stages[spans.get(code)?.last ?? 0]?.names.get(code) ?? code
}

function nameAtStart({ stages }: Timeline, code: string, day: string): string {
  return stages.find(({ since }) => since === day)?.names.get(code) ?? code
}
