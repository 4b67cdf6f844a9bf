import {
  dayOf,
  KnownSince,
  knownSinceMs,
  Source,
  startOfRigaDay,
  type CalendarDate,
  type EpochMs,
} from '@vietas/domain'
import { fieldProblem } from '@vietas/reference-checks'
import { defineProblems, type Problem } from '@vietas/service-kit'

/** What every report may say of where it comes from. */
export const provenanceFields = {
  source: Source.describe('The document that proves it').optional(),
  knownSince: KnownSince.optional(),
}

export interface Provenance {
  readonly source?: Source | undefined
  readonly knownSince?: KnownSince | undefined
}

export const provenanceProblems = defineProblems<
  'known-since-in-future' | 'known-before-it-happened' | 'source-required'
>({
  'known-since-in-future': {
    status: 422,
    title: 'Nothing is known since later than now',
    detail:
      'State in knownSince when the source made it known, or leave it out: then it is known from its recording on.',
  },
  'known-before-it-happened': {
    status: 422,
    title: 'Nobody knew it before it happened',
    detail:
      'knownSince lies before the day on which what is reported happened. State that day or later, or leave knownSince out.',
  },
  'source-required': {
    status: 422,
    title: 'Only a source proves an earlier knowledge',
    detail:
      'Name the document that proves it, with its title and publisher, or leave knownSince out.',
  },
})

export function knownSinceOf({ knownSince }: Provenance): EpochMs | undefined {
  return knownSince === undefined ? undefined : knownSinceMs(knownSince)
}

/**
 * Only a source proves that something was known before it was recorded here; and none proves that
 * what happened was known before, or what will be from a day to come.
 */
export function provenanceProblem(
  given: Provenance,
  now: EpochMs,
  /** The day on which what is reported happened, where it is no announcement. */
  happened: CalendarDate | undefined,
): Problem | undefined {
  const knownSince = knownSinceOf(given)
  if (knownSince === undefined) return undefined
  if (knownSince > now)
    return fieldProblem(
      provenanceProblems['known-since-in-future'],
      '/knownSince',
      `${given.knownSince} has not come yet. State when the source made it known, or leave knownSince out: then it is known from its recording on.`,
    )
  if (happened !== undefined && knownSince < startOfRigaDay(dayOf(happened)))
    return fieldProblem(
      provenanceProblems['known-before-it-happened'],
      '/knownSince',
      `What is reported happened on ${happened}, and ${given.knownSince} lies before that day. State ${happened} or later, or leave knownSince out.`,
      { earliest: happened },
    )
  if (given.source === undefined)
    return fieldProblem(
      provenanceProblems['source-required'],
      '/source',
      'knownSince is given and no source. Name the document that proves it, with its title and publisher, or leave knownSince out.',
    )
  return undefined
}
