import { data } from './data.ts'
import type { Stage } from './stage.ts'
import type { Timeline } from './timeline.ts'

/**
 * A span of days and of instants for which every answer is the same: the last reform in force on
 * the day, and the last reform step known at the instant, do not change within it.
 */
export interface Era {
  readonly key: string
  readonly timeline: Timeline
  readonly stage: Stage
  readonly stageIndex: number
}

const CALENDAR_DATE = /^\d{4}-\d\d-\d\d$/

/** The era of a calendar date, as known at an instant (for a whole day its end, in Europe/Riga). */
export function eraOf(on: string, knownAtMs: number): Era {
  if (!CALENDAR_DATE.test(on)) throw new RangeError(`Not a calendar date: ${JSON.stringify(on)}`)
  if (Number.isNaN(knownAtMs)) throw new RangeError('Not an instant: NaN')
  const timeline = timelineAt(knownAtMs)
  const stageIndex = timeline.stages.findLastIndex(({ since }) => since === null || since <= on)
  const stage = timeline.stages[stageIndex]
  if (stage === undefined) throw new Error('The first stage has a beginning')
  const key = `in force since ${stage.since ?? 'ever'}, known since ${timeline.knownSince ?? 'ever'}`
  return { key, timeline, stage, stageIndex }
}

/** Every function of this package answers the same for any day and instant with the same key. */
export function eraKey(on: string, knownAtMs: number): string {
  return eraOf(on, knownAtMs).key
}

export function timelineAt(knownAtMs: number): Timeline {
  const [beforeAnyStep] = data.timelines
  return data.timelines.findLast(({ knownSinceMs }) => knownSinceMs <= knownAtMs) ?? beforeAnyStep
}
