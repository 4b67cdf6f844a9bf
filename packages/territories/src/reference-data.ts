import type { Municipality } from './municipality.ts'
import { problemsInSteps, problemsInTerritories, problemsInTimeline } from './consistency.ts'
import { ReformStepsFile } from './reform-steps-file.ts'
import { successionsIn } from './succession.ts'
import { TerritoriesFile } from './territories-file.ts'
import { type Timeline, timelinesOf } from './timeline.ts'

export interface ReferenceData {
  readonly planningRegions: readonly string[]
  readonly municipalities: ReadonlyMap<string, Municipality>
  /** From the oldest knowledge to the newest: the first has no reform, the last all that came to be. */
  readonly timelines: readonly [Timeline, ...Timeline[]]
  readonly newest: Timeline
}

/** Reads both files. Throws an error that lists all that is wrong: no answer beats a wrong one. */
export function readReferenceData(territories: unknown, reformSteps: unknown): ReferenceData {
  const file = TerritoriesFile.parse(territories)
  const { steps, parishAliases } = ReformStepsFile.parse(reformSteps)
  const successions = successionsIn(file, parishAliases)
  const municipalities = municipalitiesIn(file)
  refuse([
    ...problemsInTerritories(file, municipalities, successions),
    ...problemsInSteps(steps, municipalities),
  ])
  const [first, ...later] = timelinesOf(municipalities, successions, steps)
  if (first === undefined) throw new Error('There is no timeline')
  const newest = later.at(-1) ?? first
  refuse(problemsInTimeline(newest, municipalities))
  return {
    planningRegions: file.planningRegions,
    municipalities: new Map(municipalities.map((version) => [version.code, version])),
    timelines: [first, ...later],
    newest,
  }
}

function municipalitiesIn(file: TerritoriesFile): Municipality[] {
  return [
    ...file.municipalitiesUntil20210701.map(
      ({ code, name, planningRegion, nuts3, population2020, label, validTo }): Municipality => ({
        code,
        name,
        planningRegion,
        nuts3,
        population2020,
        label,
        validFrom: null,
        validTo,
      }),
    ),
    ...file.municipalitiesFrom20210701.map(
      ({ code, name, planningRegion, validFrom, validTo }): Municipality => ({
        code,
        name,
        planningRegion,
        validFrom,
        validTo,
      }),
    ),
  ]
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) {
    throw new Error(`The reference data contradicts itself:\n${problems.join('\n')}`)
  }
}
