import { groupBy } from './group-by.ts'
import type { ReformStep } from './reform-steps-file.ts'
import type { StatedSuccession } from './stated-succession.ts'
import type { TerritoriesFile } from './territories-file.ts'
import type { Timeline } from './timeline.ts'

/** One version of a municipality, as the file has it. */
interface Version {
  readonly code: string
  readonly planningRegion: string
  readonly validFrom: string | null
  readonly validTo: string | null
}

const versionsIn = (file: TerritoriesFile): Version[] => [
  ...file.municipalitiesUntil20210701.map((version) => ({ ...version, validFrom: null })),
  ...file.municipalitiesFrom20210701,
]

export function problemsInTerritories(
  file: TerritoriesFile,
  successions: readonly StatedSuccession[],
): string[] {
  const municipalities = versionsIn(file)
  const problems: string[] = []
  for (const [code, versions] of groupBy(municipalities, (version) => version.code)) {
    if (versions.length > 1) problems.push(`${code} is there ${versions.length} times`)
  }
  for (const { code, planningRegion } of municipalities) {
    if (!file.planningRegions.includes(planningRegion)) {
      problems.push(`${code} lies in ${planningRegion}, which is no planning region`)
    }
  }
  for (const [from, into] of groupBy(successions, (succession) => succession.from)) {
    const whole = into.filter(({ parishes }) => parishes === null).length
    if (whole !== (into.length === 1 ? 1 : 0)) {
      problems.push(`${from} neither goes whole to one successor nor by parishes to several`)
    }
  }
  return [...problems, ...problemsInLinks(file, successions)]
}

/** Both sides of a succession must name each other, and one must begin on the day the other ends. */
function problemsInLinks(
  file: TerritoriesFile,
  successions: readonly StatedSuccession[],
): string[] {
  const byCode = new Map(versionsIn(file).map((version) => [version.code, version]))
  const linked = new Set(successions.map(({ from, to }) => `${from} to ${to}`))
  const wrongDays = successions
    .filter(({ to, effectiveOn }) => byCode.get(to)?.validFrom !== effectiveOn)
    .map(({ from, to, effectiveOn }) => `${from} ends on ${effectiveOn}, but ${to} does not begin`)
  const stated = file.municipalitiesFrom20210701.flatMap(({ code, predecessors }) =>
    predecessors.map((from) => `${from} to ${code}`),
  )
  const oneSided = [
    ...stated.filter((link) => !linked.has(link)),
    ...[...linked].filter((link) => !stated.includes(link)),
  ].map((link) => `Only one side states the succession of ${link}`)
  return [...wrongDays, ...oneSided]
}

export function problemsInSteps(steps: readonly ReformStep[], file: TerritoriesFile): string[] {
  const byCode = new Map(versionsIn(file).map((version) => [version.code, version]))
  return steps.flatMap(({ knownSince, effectiveOn, units, instead }, index) => {
    const problems: string[] = []
    const before = steps[index - 1]
    if (before !== undefined && before.knownSince >= knownSince) {
      problems.push(`The step of ${knownSince} does not come after that of ${before.knownSince}`)
    }
    const ending = [...(units === 'all' ? [] : units), ...instead.map(({ code }) => code)]
    for (const code of ending.filter((unit) => byCode.get(unit)?.validTo !== effectiveOn)) {
      problems.push(`The step of ${knownSince} ends ${code}, which does not end on ${effectiveOn}`)
    }
    for (const { successor } of instead) {
      if (byCode.get(successor)?.validFrom !== effectiveOn) {
        problems.push(`The step of ${knownSince} names ${successor}, which does not begin then`)
      }
    }
    return problems
  })
}

/** With all steps known, the division of any day must be what each municipality's validity says. */
export function problemsInTimeline({ stages }: Timeline, file: TerritoriesFile): string[] {
  const municipalities = versionsIn(file)
  const days = [
    ...stages.map(({ since }) => since),
    ...municipalities.flatMap(({ validFrom, validTo }) => [validFrom, validTo]),
  ]
  return [...new Set(days)].flatMap((since) => {
    const day = since ?? ''
    const stage = stages.findLast((division) => (division.since ?? '') <= day)
    return municipalities
      .filter((version) => isInForceOn(version, day) !== stage?.names.has(version.code))
      .map((version) => {
        const stated = isInForceOn(version, day) ? 'in force' : 'not in force'
        return `${version.code} is stated to be ${stated} from ${since ?? 'ever'}, and no step says so`
      })
  })
}

function isInForceOn({ validFrom, validTo }: Version, day: string): boolean {
  return (validFrom ?? '') <= day && (validTo === null || day < validTo)
}
