import { problemResponses, type Problems } from '@vietas/service-kit'
import { provenanceProblems } from './provenance.ts'
import { Recorded } from './recorded.ts'
import { CONTENTION, KEY_REUSED, REVISION_CHANGED } from './problems.ts'
import { problemsIn, type Meanings } from './refusals.ts'

/** What the documentation says of an act, beside what its schemas say. */
export interface Described {
  readonly operationId: string
  readonly summary: string
  readonly description: string
}

export const TAGS = [
  { name: 'service units', description: 'Where a service is offered, and what became of it' },
  { name: 'places', description: 'Who moves in and out of the places of a unit' },
  { name: 'closure orders', description: "An authority's orders that units close on a day" },
] as const
export type Tag = (typeof TAGS)[number]['name']

const CREATING: Problems = {
  ...provenanceProblems,
  [KEY_REUSED.code]: KEY_REUSED,
  [CONTENTION.code]: CONTENTION,
}
const ACTING: Problems = { ...CREATING, [REVISION_CHANGED.code]: REVISION_CHANGED }

type ProblemResponses = ReturnType<typeof problemResponses>

export function creationProblems(meanings: Meanings, more: Problems = {}): ProblemResponses {
  return problemResponses(400, 413, 415, problemsIn(meanings), more, CREATING)
}

export function actProblems(meanings: Meanings, more: Problems = {}): ProblemResponses {
  return problemResponses(400, 413, 415, problemsIn(meanings), more, ACTING)
}

/** The answer of a write that has recorded something, in the words of its documentation. */
export function recordedAnswer(description: string): RecordedAnswer {
  return { description, content: { 'application/json': { schema: Recorded } } }
}

interface RecordedAnswer {
  readonly description: string
  readonly content: { readonly 'application/json': { readonly schema: typeof Recorded } }
}
