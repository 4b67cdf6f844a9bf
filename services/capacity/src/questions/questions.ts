import {
  dateOf,
  rigaDay,
  type AnswerOf,
  type At,
  type Capability,
  type StateOf,
} from '@vietas/domain'
import type { Position } from '@vietas/event-store'
import { wholeNumber } from '@vietas/service-kit'
import { z } from 'zod'
import type { CapacityView } from '../capacity-view/capacity-view.ts'
import { ClockParameters, ClocksAnswer, type Clocks } from '../clocks.ts'
import { AfterParameter } from '../reader.ts'

/** What an answer is taken from: the clocks of the question, and the view. */
export interface Asking extends Clocks {
  readonly at: At
  readonly view: CapacityView
  readonly position: Position
}

export function askingOf(clocks: Clocks, view: CapacityView, position: Position): Asking {
  const at = { validAt: clocks.validAt, knownAt: rigaDay(clocks.knownAt) }
  return { ...clocks, at, view, position }
}

/** How a capability is asked about: all of them, a page at a time, and one of them. */
export interface Questions {
  readonly capability: Capability
  readonly path: string
  readonly one: string
  readonly tag: { readonly name: string; readonly description: string }
  readonly list: Described & { readonly parameters: z.ZodObject; readonly page: z.ZodObject }
  readonly get: Described & {
    readonly parameters: z.ZodObject
    readonly params: z.ZodObject
    readonly answer: z.ZodObject
  }
  /** The names under which answers stand. */
  readonly fields: { readonly one: string; readonly many: string }
  readonly select: (query: Query, asking: Asking) => (state: unknown, id: string) => boolean
  readonly sortedBy: (state: unknown, asking: Asking) => string
  /** For those of some ids alone. */
  readonly rows: (asking: Asking, ids: readonly string[]) => (state: unknown) => Row | undefined
  readonly hint: string
}

type Query = Readonly<Record<string, unknown>>
type Row = Readonly<Record<string, unknown>>

interface Described {
  readonly operationId: string
  readonly summary: string
  readonly description: string
}

interface QuestionWords<Declared extends Capability, Filters extends z.ZodRawShape> {
  readonly tag: Questions['tag']
  /** Where it is not the capability's name. */
  readonly path?: string
  readonly fields?: Questions['fields']
  /** How people call one of them. */
  readonly one: string
  readonly summary: string
  readonly description: string
  /** Parameters beside the clocks and the page, and what they leave of all. */
  readonly filters: Filters
  readonly select: (
    query: z.output<z.ZodObject<Filters>>,
    asking: Asking,
  ) => (state: StateOf<Declared>, id: string) => boolean
  /** In what order they are listed, by Latvian collation; those that are equal, by their ids. */
  readonly sortedBy: (state: StateOf<Declared>, asking: Asking) => string
  /** What this service adds to the capability's answer, or says otherwise. */
  readonly more?: {
    readonly schema: z.ZodRawShape
    readonly of: (
      asking: Asking,
      ids: readonly string[],
    ) => (state: StateOf<Declared>, answer: AnswerOf<Declared>) => Row
  }
  /** What to do when one is not found. */
  readonly hint: string
}

const Limit = wholeNumber(1, 500).default(100)

export function questions<Declared extends Capability, Filters extends z.ZodRawShape>(
  capability: Declared,
  words: QuestionWords<Declared, Filters>,
): Questions {
  const noun = String(capability.answer.meta()?.id)
  const [first = '', ...others] = capability.name.split('-')
  const camel = first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  const fields = words.fields ?? { one: noun.charAt(0).toLowerCase() + noun.slice(1), many: camel }
  const answer = capability.answer.extend(words.more?.schema ?? {}).meta({ id: `${noun}AsKnown` })
  const seen = {
    ...ClocksAnswer.shape,
    position: z.string().describe('The view had seen the log up to here'),
  }
  const asked = { ...ClockParameters.shape, ...AfterParameter.shape }
  const more = words.more?.of
  return {
    capability,
    path: words.path ?? `/v1/${capability.name}`,
    one: words.one,
    tag: words.tag,
    fields,
    hint: words.hint,
    list: {
      operationId: `list${fields.many.charAt(0).toUpperCase()}${fields.many.slice(1)}`,
      summary: words.summary,
      description: words.description,
      parameters: z.strictObject({
        ...words.filters,
        ...asked,
        limit: Limit,
        cursor: z.string().max(500).optional().describe('From the Link header of the page before'),
      }),
      page: z.object({
        ...seen,
        total: z.int().describe('How many match, on all pages'),
        [fields.many]: z.array(answer),
      }),
    },
    get: {
      operationId: `get${noun}AsKnown`,
      summary: `One ${words.one}, as it stands on any day, as known on any day`,
      description: words.description,
      parameters: z.strictObject(asked),
      params: z.object({ [capability.idField]: capability.id }),
      answer: z.object({ ...seen, [fields.one]: answer }),
    },
    select: words.select as Questions['select'],
    sortedBy: words.sortedBy as Questions['sortedBy'],
    rows: (asking, ids) => {
      const add = more?.(asking, ids)
      return (state) => {
        const row = capability.on(state, asking.at) as AnswerOf<Declared> | undefined
        if (row === undefined) return undefined
        return { ...(row as Row), ...add?.(state as StateOf<Declared>, row) }
      }
    },
  }
}

/** The clocks of a page as the address of the next one, so that a walk over pages sees one state. */
export function clocksInUrl({ validAt, knownAt, boundaries }: Clocks): Record<string, string> {
  return {
    validAt: dateOf(validAt),
    knownAt: new Date(knownAt).toISOString(),
    boundaries,
  }
}
