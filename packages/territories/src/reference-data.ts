import { problemsInSteps, problemsInTerritories, problemsInTimeline } from './consistency.ts'
import { referenceEventsOf } from './reference-events.ts'
import { ReformStepsFile } from './reform-steps-file.ts'
import { successionsIn } from './stated-succession.ts'
import { TerritoriesFile } from './territories-file.ts'
import type { TerritoryEvent } from './territory-event.ts'
import { timelinesOf } from './timeline.ts'

export interface ReferenceData {
  readonly planningRegions: readonly string[]
  /** In the order of knowledge. */
  readonly referenceEvents: readonly TerritoryEvent[]
}

/** Reads both files. Throws an error that lists all that is wrong: no answer beats a wrong one. */
export function readReferenceData(territories: unknown, reformSteps: unknown): ReferenceData {
  const file = TerritoriesFile.parse(territories)
  const { steps } = ReformStepsFile.parse(reformSteps)
  refuse([...problemsInTerritories(file, successionsIn(file)), ...problemsInSteps(steps, file)])
  const referenceEvents = referenceEventsOf(file, steps)
  const timelines = timelinesOf(referenceEvents)
  refuse(problemsInTimeline(timelines.get(timelines.count - 1), file))
  return { planningRegions: file.planningRegions, referenceEvents }
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) {
    throw new Error(`The reference data contradicts itself:\n${problems.join('\n')}`)
  }
}
