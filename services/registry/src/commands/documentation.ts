import { KEY_REUSED, problemResponses, type Problems } from '@vietas/service-kit'
import { CONTENTION, EVENT_NOT_UNDERSTOOD, REVISION_CHANGED, TIME_IS_UP } from './problems.ts'
import { provenanceProblems } from './provenance.ts'
import { Recorded } from './recorded.ts'

/** A heading of the documentation. */
export interface Tag {
  readonly name: string
  readonly description: string
}

const READING: Problems = {
  [EVENT_NOT_UNDERSTOOD.code]: EVENT_NOT_UNDERSTOOD,
  [TIME_IS_UP.code]: TIME_IS_UP,
}
const CREATING: Problems = {
  ...provenanceProblems,
  [KEY_REUSED.code]: KEY_REUSED,
  [CONTENTION.code]: CONTENTION,
  ...READING,
}
const ACTING: Problems = { ...CREATING, [REVISION_CHANGED.code]: REVISION_CHANGED }

export type ProblemResponses = ReturnType<typeof problemResponses>

export function readingProblems(notFound: Problems): ProblemResponses {
  return problemResponses(400, notFound, READING)
}

export function creationProblems(refusals: Problems, more: Problems = {}): ProblemResponses {
  return problemResponses(400, 413, 415, refusals, more, CREATING)
}

export function actProblems(refusals: Problems, more: Problems = {}): ProblemResponses {
  return problemResponses(400, 413, 415, refusals, more, ACTING)
}

/** The answer of a write that has recorded something, in the words of its documentation. */
export function recordedAnswer(description: string): RecordedAnswer {
  return { description, content: { 'application/json': { schema: Recorded } } }
}

interface RecordedAnswer {
  readonly description: string
  readonly content: { readonly 'application/json': { readonly schema: typeof Recorded } }
}
