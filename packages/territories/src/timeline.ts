import { successionsEnactedBy } from './enacted-succession.ts'
import type { Municipality, Population } from './municipality.ts'
import type { ReformStep } from './reform-steps-file.ts'
import { startOfDayInRiga } from './riga-day.ts'
import { type Stage, stagesOf } from './stage.ts'
import type { Succession } from './succession.ts'

/** All divisions of the country, past and to come, as they were known since a day. */
export interface Timeline {
  /** null: what was known before the first reform step. */
  readonly knownSince: string | null
  readonly knownSinceMs: number
  readonly stages: readonly Stage[]
  /** The first and the last stage in which each municipality is in force. */
  readonly spans: ReadonlyMap<string, { readonly first: number; readonly last: number }>
}

/** One timeline for each state of knowledge: no step, the first step, the first two steps, … */
export function timelinesOf(
  municipalities: readonly Municipality[],
  successions: readonly Succession[],
  steps: readonly ReformStep[],
): Timeline[] {
  const oldest = oldestDivision(municipalities)
  return [undefined, ...steps].map((newestStep, stepCount) => {
    const stages = stagesOf(oldest, successionsEnactedBy(steps.slice(0, stepCount), successions))
    return {
      knownSince: newestStep?.knownSince ?? null,
      knownSinceMs: newestStep === undefined ? -Infinity : startOfDayInRiga(newestStep.knownSince),
      stages,
      spans: spansOf(stages),
    }
  })
}

function oldestDivision(municipalities: readonly Municipality[]): Map<string, Population> {
  const first = municipalities.filter(({ validFrom }) => validFrom === null)
  return new Map(
    first.map(({ code, population2020 = 0 }) => [code, { count: population2020, certain: true }]),
  )
}

function spansOf(stages: readonly Stage[]): Timeline['spans'] {
  const spans = new Map<string, { first: number; last: number }>()
  stages.forEach(({ population }, index) => {
    for (const code of population.keys()) {
      spans.set(code, { first: spans.get(code)?.first ?? index, last: index })
    }
  })
  return spans
}
