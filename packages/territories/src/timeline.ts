import { successionsKnownBy } from './known-succession.ts'
import type { Municipality, Population } from './municipality.ts'
import type { ReformStep } from './reform-steps-file.ts'
import { startOfDayInRiga } from './riga-day.ts'
import { type Stage, stagesOf } from './stage.ts'
import type { Succession } from './succession.ts'

/** All divisions, past and to come, as they were known from a day on. */
export interface Timeline {
  /** null: before any reform was known. */
  readonly knownSince: string | null
  readonly knownSinceMs: number
  readonly stages: readonly Stage[]
  /** The first and the last stage in which each municipality is in force. */
  readonly spans: ReadonlyMap<string, { readonly first: number; readonly last: number }>
}

/** One timeline for each state of knowledge: none of the steps, the first, the first two, … */
export function timelinesOf(
  municipalities: readonly Municipality[],
  successions: readonly Succession[],
  steps: readonly ReformStep[],
): Timeline[] {
  const origin = originOf(municipalities)
  return [undefined, ...steps].map((newest, known) => {
    const stages = stagesOf(origin, successionsKnownBy(steps.slice(0, known), successions))
    return {
      knownSince: newest?.knownSince ?? null,
      knownSinceMs: newest === undefined ? -Infinity : startOfDayInRiga(newest.knownSince),
      stages,
      spans: spansOf(stages),
    }
  })
}

function originOf(municipalities: readonly Municipality[]): Map<string, Population> {
  const oldest = municipalities.filter(({ validFrom }) => validFrom === null)
  return new Map(
    oldest.map(({ code, population2020 = 0 }) => [code, { count: population2020, certain: true }]),
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
