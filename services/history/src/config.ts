import { StoreConfig, wholeNumber } from '@vietas/service-kit'
import { z } from 'zod'
import { DEFAULT_LIMITS, type ReplayLimits } from './replays/rebuilding/replay-limits.ts'

const HOUR_MS = 3_600_000

/** The variables of the history service. */
export const HistoryConfig = StoreConfig.extend({
  /** How long the results of a replay are kept. */
  REPLAYS_KEPT_HOURS: wholeNumber(1, 8_760).default(DEFAULT_LIMITS.keptMs / HOUR_MS),
  /** How many replays are worked out at once. */
  REPLAYS_AT_ONCE: wholeNumber(1, 16).default(DEFAULT_LIMITS.atOnce),
  /** How many events may lie before a replay. */
  REPLAY_MOST_EVENTS: wholeNumber(1, 1_000_000_000).default(DEFAULT_LIMITS.mostEvents),
  /** The most that the heap of a process that works out a replay or makes a release may take. */
  REPLAY_HEAP_MIB: wholeNumber(128, 65_536).default(DEFAULT_LIMITS.heapMiB),
  /** Who publishes the datasets, as their catalogue says. */
  PUBLISHER: z.string().max(200).optional(),
})

export function replayLimits(config: z.infer<typeof HistoryConfig>): ReplayLimits {
  return {
    ...DEFAULT_LIMITS,
    keptMs: config.REPLAYS_KEPT_HOURS * HOUR_MS,
    atOnce: config.REPLAYS_AT_ONCE,
    mostEvents: config.REPLAY_MOST_EVENTS,
    heapMiB: config.REPLAY_HEAP_MIB,
  }
}
