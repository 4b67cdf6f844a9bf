import type { Crosswalk } from './crosswalk.ts'
import type { Stage } from './stage.ts'
import type { Timeline } from './timeline.ts'

/**
 * A span of days and of instants for which every answer is the same: the last change in force on
 * the day, and the last change known at the instant, do not change within it.
 */
export interface Era {
  readonly key: string
  readonly timeline: Timeline
  readonly stage: Stage
  readonly stageIndex: number
}

const CALENDAR_DATE = /^\d{4}-\d\d-\d\d$/

/** The era of a calendar date, as known at an instant (for a whole day its end, in Europe/Riga). */
export function eraOf({ timelines }: Crosswalk, on: string, knownAtMs: number): Era {
  if (!CALENDAR_DATE.test(on)) throw new RangeError(`Not a calendar date: ${JSON.stringify(on)}`)
  if (Number.isNaN(knownAtMs)) throw new RangeError('Not an instant: NaN')
  const index = timelines.indexAt(knownAtMs)
  const timeline = timelines.get(index)
  const stageIndex = timeline.stages.findLastIndex(({ since }) => since === null || since <= on)
  const stage = timeline.stages[stageIndex]
  if (stage === undefined) throw new Error('The first stage has a beginning')
  return eraAt(timeline, index, stage, stageIndex)
}

/** Every era there is: for each state of knowledge, the earlier days first. */
export function erasOf({ timelines }: Crosswalk): Era[][] {
  return Array.from({ length: timelines.count }, (_, index) => {
    const timeline = timelines.get(index)
    return timeline.stages.map((stage, stageIndex) => eraAt(timeline, index, stage, stageIndex))
  })
}

const eraAt = (timeline: Timeline, index: number, stage: Stage, stageIndex: number): Era => ({
  key: `in force ${stageIndex}, known ${index}`,
  timeline,
  stage,
  stageIndex,
})
