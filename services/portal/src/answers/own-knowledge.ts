import { dayOfInstant, type Day } from '../days.ts'
import { ask } from './ask.ts'
import type { Instead } from './asked-of.ts'
import type { Replay } from './replays.ts'
import type { Scenario } from './scenarios.ts'

/**
 * As known on which day a scenario or a replay answers what names no other; undefined: as known now,
 * or nothing is known of it, as what is asked of it says itself.
 */
export async function ownKnowledge(shown: Instead): Promise<Day | undefined> {
  const instant = await instantOf(shown).catch(() => undefined)
  return instant === undefined ? undefined : dayOfInstant(instant)
}

async function instantOf({ scenario, replay }: Instead): Promise<string | undefined> {
  if (scenario !== undefined) {
    const { base } = await ask<Scenario>(`/history/v1/scenarios/${encodeURIComponent(scenario)}`)
    return base.knownAt
  }
  if (replay === undefined) return undefined
  const found = await ask<Replay>(`/history/v1/replays/${encodeURIComponent(replay)}`)
  return found.recordedAt ?? undefined
}
