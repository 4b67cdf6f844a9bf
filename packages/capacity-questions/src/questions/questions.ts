import {
  dateOf,
  extended,
  rigaDay,
  sourceNamed,
  SourceNamed,
  type AnyEvent,
  type Known,
  type AnswerOf,
  type At,
  type Capability,
  type StateOf,
} from '@vietas/domain'
import type { Position } from '@vietas/event-store'
import { wholeNumber, type Problems } from '@vietas/service-kit'
import { z } from 'zod'
import type { AskedView } from '../capacity-view/capacity-view.ts'
import type { Answering } from '../answering.ts'
import { ClockParameters, ClocksAnswer, type Clocks } from '../clocks.ts'
import { whyStatus } from '../explained.ts'
import type { Language } from '../json-stat/json-stat-words.ts'
import type { Told } from '../json-stat/told-json-stat.ts'
import { AfterParameter } from '../reader.ts'

/** What an answer is taken from: the clocks of the question, and the view. */
export interface Asking extends Clocks {
  readonly at: At
  readonly view: AskedView
  readonly position: Position
  /** On the later pages of a walk: what came into the log behind its first page does not count. */
  readonly upTo: Position | undefined
}

/** `walkFrom` is the position of the first page; nothing is left out where nothing has come since. */
export function askingOf(
  clocks: Clocks,
  { view, position }: Answering,
  walkFrom?: Position,
): Asking {
  const { validAt, knownAt } = clocks
  const at = { validAt, knownAt: rigaDay(knownAt) }
  const hasMore = walkFrom !== undefined && view.registers.mayHaveComeAfter(walkFrom, knownAt)
  return extended(clocks, { at, view, position, upTo: hasMore ? walkFrom : undefined })
}

/** What is known of one at the clocks of the question. */
export function stateOf<Declared extends Capability>(
  declared: Declared,
  id: string,
  { view, knownAt, upTo }: Asking,
): StateOf<Declared> | undefined {
  return view.registers.of(declared).get(id, knownAt, upTo)
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
  readonly mayBe: (query: Query, asking: Asking) => (id: string) => boolean
  readonly select: (query: Query, asking: Asking) => (state: unknown, id: string) => boolean
  readonly sortedBy: (state: unknown, asking: Asking) => string
  /** For those of some ids alone; of one that was asked for by its id, without what a list is asked. */
  readonly rows: (
    asking: Asking,
    ids: readonly string[],
    query?: Query,
  ) => (state: unknown) => Row | undefined
  readonly hint: string
  /** Where each is explained; fields of its row stand in braces. */
  readonly explained: readonly string[]
  /** What is asked of this capability alone. */
  readonly own: readonly OwnQuestion[]
}

export type Query = Readonly<Record<string, unknown>>
export type Row = Readonly<Record<string, unknown>>

export interface Described {
  readonly operationId: string
  readonly summary: string
  readonly description: string
}

/** A sum, and of how many of its parts it is not known. */
export interface StatedSum {
  /** null: not known, which is not zero. */
  readonly number: number | null
  readonly unknown: number
}

/** What one adds to a sum. */
export interface SumPart extends StatedSum {
  readonly name: Readonly<Record<Language, string>>
  /** Where it is explained itself, as `whyStatus` and `whyNumber` write it; each has one of its own. */
  readonly why: string
  /** Whose events state it; undefined where the ledger counts it. */
  readonly of?: { readonly capability: Capability; readonly id: string }
}

/** What a row is told apart by; null: not stated. */
export type Labels = Readonly<Record<string, string | null>>

/** How the sums of an answer are explained, by what each of a register adds to them. */
export interface ExplainedSums {
  /** Under which name, behind `/v1/explain/`. */
  readonly name: string
  /** The numbers of a row and of the total. */
  readonly measures: readonly string[]
  /** The field that the rows stand in. */
  readonly rows: string
  readonly stated: (row: Row, measure: string) => StatedSum
  /** Of the rows whose labels are asked for. */
  readonly parts: (
    parts: readonly unknown[],
    query: Query,
    asking: Asking,
    asked: {
      readonly measure: string
      readonly isTotal: boolean
      readonly isOfRow: (labels: Labels) => boolean
    },
  ) => readonly SumPart[]
}

/**
 * A question of a capability's own, beside the list of all and each one: rows, a page at a time, or
 * a whole, made of what each of them gives.
 */
export interface OwnQuestion extends Described {
  /** What it is refused for beside what its parameters alone tell. */
  readonly problems?: Problems
  readonly path: string
  readonly params: z.ZodObject
  readonly parameters: z.ZodObject
  readonly answer: z.ZodObject
  /** Where it is explained, by what is asked; fields of its rows stand in braces. */
  readonly explained?: (query: Query) => readonly string[]
  /** As a dataset in JSON-stat, where it can be one. */
  readonly told?: (
    answer: Row,
    parts: readonly unknown[],
    query: Query,
    asking: Asking,
    language: Language,
  ) => Told
  /** How its sums are explained; the addresses of that are in `explained`. */
  readonly sums?: ExplainedSums
  /** The query holds the fields of the path too. The state may change once it has given its parts. */
  readonly each?: (
    query: Query,
    asking: Asking,
  ) => (state: unknown, id: string) => readonly unknown[]
  /** Rows that do not come from one after the other. */
  readonly all?: (query: Query, asking: Asking) => readonly unknown[]
  /** The name that rows stand under; without it the answer is a whole. */
  readonly many: string | undefined
  /** The whole, or what is said of all rows beside them; undefined when there is no such one. */
  readonly of: (parts: readonly unknown[], query: Query, asking: Asking) => Row | undefined
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
  /** Leaves out by their ids what `select` need not look at; without it, nothing. */
  readonly mayBe?: (
    query: z.output<z.ZodObject<Filters>>,
    asking: Asking,
  ) => (id: string) => boolean
  readonly select: (
    query: z.output<z.ZodObject<Filters>>,
    asking: Asking,
  ) => (state: StateOf<Declared>, id: string) => boolean
  /** In what order they are listed, by Latvian collation; those that are equal, by their ids. */
  readonly sortedBy: (state: StateOf<Declared>, asking: Asking) => string
  /** What this service adds to the capability's answer, or says otherwise. */
  readonly more?: {
    readonly schema: z.ZodRawShape
    /** The capability's answer without what is said otherwise and takes long to make. */
    readonly from?: (state: StateOf<Declared>, at: At) => Partial<AnswerOf<Declared>> | undefined
    readonly of: (
      asking: Asking,
      ids: readonly string[],
      query: Partial<z.output<z.ZodObject<Filters>>>,
    ) => (state: StateOf<Declared>, answer: AnswerOf<Declared>) => Row
  }
  /** What to do when one is not found. */
  readonly hint: string
  /** Where it is not by its id alone. */
  readonly explained?: readonly string[]
  readonly own?: readonly OwnQuestion[]
}

/** What every answer says of the moment that it is of. */
export const seen = {
  ...ClocksAnswer.shape,
  position: z.string().describe('The view had seen the log up to here'),
}

/** An event that an answer is made of. */
const EventBehind = z
  .object({
    id: z.string(),
    type: z.string(),
    knownSince: z.iso.datetime(),
    source: SourceNamed.nullable().describe('The document that proves it'),
  })
  .meta({ id: 'EventBehind' })

export const eventBehind = ({ id, type, knownSince, source }: Known<AnyEvent>) => ({
  id,
  type,
  knownSince: new Date(knownSince).toISOString(),
  source: source === undefined ? null : sourceNamed(source),
})

/** What every question takes. */
export const asked = { ...ClockParameters.shape, ...AfterParameter.shape }

export const pageParameters = {
  limit: wholeNumber(1, 500).default(100).describe('How many on a page. Default: 100.'),
  cursor: z
    .string()
    .max(500)
    .optional()
    .describe(
      'From the Link header of the page before. Rows are then those of the first page: what has been recorded since does not count.',
    ),
}

export function questions<Declared extends Capability, Filters extends z.ZodRawShape>(
  capability: Declared,
  words: QuestionWords<Declared, Filters>,
): Questions {
  const noun = String(capability.answer.meta()?.id)
  const [first = '', ...others] = capability.name.split('-')
  const camel = first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  const fields = words.fields ?? { one: noun.charAt(0).toLowerCase() + noun.slice(1), many: camel }
  const answer = capability.answer.extend(words.more?.schema ?? {}).meta({ id: `${noun}AsKnown` })
  const more = words.more?.of
  const on = words.more?.from ?? capability.on
  return {
    capability,
    path: words.path ?? `/v1/${capability.name}`,
    one: words.one,
    tag: words.tag,
    fields,
    hint: words.hint,
    explained: words.explained ?? [whyStatus(capability, '{id}')],
    own: words.own ?? [],
    list: {
      operationId: `list${fields.many.charAt(0).toUpperCase()}${fields.many.slice(1)}`,
      summary: words.summary,
      description: words.description,
      parameters: z.strictObject({
        ...words.filters,
        ...asked,
        ...pageParameters,
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
      answer: z.object({ ...seen, [fields.one]: answer, events: z.array(EventBehind) }),
    },
    mayBe: (words.mayBe ?? (() => () => true)) as Questions['mayBe'],
    select: words.select as Questions['select'],
    sortedBy: words.sortedBy as Questions['sortedBy'],
    rows: (asking, ids, query = {}) => {
      const add = more?.(asking, ids, query as Partial<z.output<z.ZodObject<Filters>>>)
      return (state) => {
        const row = on(state, asking.at) as AnswerOf<Declared> | undefined
        if (row === undefined) return undefined
        return add === undefined ? row : extended(row as Row, add(state as StateOf<Declared>, row))
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
