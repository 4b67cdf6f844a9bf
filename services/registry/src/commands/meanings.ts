import type { Refusal } from '@vietas/domain'
import {
  defineProblems,
  type Problem,
  type ProblemDefinition,
  type Problems,
} from '@vietas/service-kit'

/** What a refusal of the domain means to a client. */
export interface Meaning {
  readonly status: 404 | 409 | 422
  readonly title: string
  /** What is wrong, and the way out. */
  readonly detail: string | ((about: Refusal) => string)
}

type Detail = Meaning['detail']
/** What the address names does not exist. */
export const missing = (title: string, detail: Detail): Meaning => ({ status: 404, title, detail })
/** It is in no state for this act. */
export const wrongState = (title: string, detail: Detail): Meaning => ({
  status: 409,
  title,
  detail,
})
/** The act is possible, but what is stated breaks a rule. */
export const breaksRule = (title: string, detail: Detail): Meaning => ({
  status: 422,
  title,
  detail,
})

/** Does not compile until someone has said what each refusal means. */
export type Meanings<Code extends string = string> = Readonly<Record<Code, Meaning>>

export function problemOfRefusal(meanings: Meanings, refusal: Refusal): Problem {
  const meaning = meanings[refusal.code]
  if (meaning === undefined) throw new Error(`Nobody has said what ${refusal.code} means`)
  const { status, title } = meaning
  const detail = typeof meaning.detail === 'string' ? meaning.detail : meaning.detail(refusal)
  const { code, firstDay, pointer, conflictsWith } = refusal
  return {
    code,
    status,
    title,
    detail,
    ...(firstDay === undefined ? {} : { firstDay }),
    ...(conflictsWith === undefined ? {} : { conflictsWith }),
    ...(pointer === undefined ? {} : { errors: [{ in: 'body', pointer, detail }] }),
  }
}

/** `On 2019-05-03`, or words for a first day that no source states. */
export function onFirstDay({ firstDay }: Refusal): string {
  return firstDay === undefined ? 'On its first day' : `On ${firstDay}`
}

/** With words for what only an answer names. */
function inGeneral(code: string, { status, title, detail }: Meaning): ProblemDefinition {
  const named = { code, firstDay: '{day}', conflictsWith: '{id}' }
  return { status, title, detail: typeof detail === 'string' ? detail : detail(named) }
}

/** For the documentation: which codes come with which status. */
export function problemsIn(meanings: Meanings): Problems {
  return defineProblems(
    Object.fromEntries(
      Object.entries(meanings).map(([code, meaning]) => [code, inGeneral(code, meaning)]),
    ),
  )
}
