import type { Act, Capability, RefusalOf } from '@vietas/domain'
import { checkOf, type Check } from '@vietas/reference-checks'
import { z } from 'zod'
import {
  actProblems,
  creationProblems,
  readingProblems,
  type ProblemResponses,
  type Tag,
} from './documentation.ts'
import { problemsIn, type Meanings } from './meanings.ts'
import { reported } from './reported.ts'

/** What a capability is over HTTP: its declaration, and what is said of it to people. */
export interface CapabilityHttp {
  readonly capability: Capability
  readonly tags: readonly Tag[]
  /** `/v1/<name>`; one of them is at `/v1/<name>/{id}`. */
  readonly path: string
  readonly params: z.ZodObject
  readonly get: Described & { readonly answer: z.ZodObject; readonly response: object }
  readonly acts: readonly ActHttp[]
  readonly refusals: Meanings
  readonly notFound: string
}

export interface ActHttp extends Described {
  readonly act: Act
  readonly path: string
  readonly body: z.ZodObject
  readonly problems: ProblemResponses
  readonly check: Check<unknown>['problemOf']
}

interface Described {
  readonly tags: readonly string[]
  readonly operationId: string
  readonly summary: string
  readonly description: string
}

interface ActWords<One extends Act> {
  /**
   * An act is sent to `/v1/<name>/{id}/<at>`; what creates one, to `/v1/<name>`, or to
   * `/v1/<name>/<at>` where there are several ways to create one.
   */
  readonly at?: string
  /** Where it is not the first of the capability's tags. */
  readonly tag?: string
  readonly summary: string
  readonly description: string
  readonly example: z.input<One['command']>
  /** Fields that take more than those of the command do, to say better what is wrong. */
  readonly fields?: z.ZodRawShape
}

export interface CapabilityWords<Declared extends Capability> {
  readonly tags: readonly [Tag, ...Tag[]]
  readonly get: Pick<Described, 'summary' | 'description'>
  readonly acts: { readonly [Name in keyof Declared['acts']]: ActWords<Declared['acts'][Name]> }
  /** Does not compile until someone has said what each refusal of each act means. */
  readonly refusals: Meanings<RefusalOf<Declared>>
  /** The refusal of every act on one that does not exist. */
  readonly notFound: NoInfer<RefusalOf<Declared>>
}

export function overHttp<Declared extends Capability>(
  capability: Declared,
  words: CapabilityWords<Declared>,
): CapabilityHttp {
  const { name, idField, id, answer } = capability
  const path = `/v1/${name}`
  const refusals: Meanings = words.refusals
  const [tag] = words.tags
  const noun = String(answer.meta()?.id)
  const revision = z
    .int()
    .min(0)
    .nullable()
    .describe('Also the ETag; null: made by another, such as a unit by the project that opened it')
  const notFound = problemsIn({ [words.notFound]: refusals[words.notFound] } as Meanings)
  return {
    capability,
    tags: words.tags,
    path,
    params: z.object({ [idField]: id }),
    get: {
      ...words.get,
      tags: [tag.name],
      operationId: `get${noun}`,
      answer: answer.extend({ revision }).meta({ id: `${noun}AtRevision` }),
      response: readingProblems(notFound),
    },
    acts: Object.entries(capability.acts).map(([key, act]) =>
      actHttp(key, act, words.acts[key] as ActWords<Act>, {
        tag: tag.name,
        path,
        idField,
        refusals,
      }),
    ),
    refusals,
    notFound: words.notFound,
  }
}

interface Shared {
  readonly tag: string
  readonly path: string
  readonly idField: string
  readonly refusals: Meanings
}

function actHttp(
  operationId: string,
  act: Act,
  words: ActWords<Act>,
  { tag, path, idField, refusals }: Shared,
): ActHttp {
  const { summary, description, example, fields } = words
  const check = checkOf(operationId)
  const named = act.refuses.map((code) => [code, refusals[code]])
  const may = problemsIn(Object.fromEntries(named) as Meanings)
  const problems = (act.creates ? creationProblems : actProblems)(may, check?.problems)
  return {
    act,
    path: [path, ...(act.creates ? [] : [`:${idField}`]), ...(words.at ? [words.at] : [])].join(
      '/',
    ),
    tags: [words.tag ?? tag],
    operationId,
    summary,
    description,
    body: reported(act.command, example, fields),
    problems,
    check: check?.problemOf ?? (() => undefined),
  }
}
