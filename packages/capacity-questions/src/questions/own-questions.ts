import type { Capability, StateOf } from '@vietas/domain'
import type { Problems } from '@vietas/service-kit'
import { z } from 'zod'
import { FormParameters, whyNoLanguage } from '../json-stat/asked-in-json-stat.ts'
import {
  asked,
  pageParameters,
  seen,
  type Asking,
  type Described,
  type ExplainedSums,
  type OwnQuestion,
  type Row,
} from './questions.ts'

/** A row by the text that it is listed by; where texts are equal, by its key. */
export interface Keyed<One> {
  readonly text: string
  readonly key: string
  readonly row: One
}

interface Words<Filters extends z.ZodRawShape> extends Described {
  readonly problems?: Problems
  readonly explained?: OwnQuestion['explained'] & {}
  readonly sums?: ExplainedSums
  readonly told?: OwnQuestion['told'] & {}
  readonly path: string
  /** Parameters beside the clocks. */
  readonly filters: Filters
}

type Output<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>

/** Rows of which each of a capability gives some, such as the commitments of all agreements. */
export function rowsOf<
  Declared extends Capability,
  Filters extends z.ZodRawShape,
  One extends z.ZodObject,
>(
  _capability: Declared,
  words: Words<Filters> & {
    readonly many: string
    readonly row: One
    readonly rows: (
      query: Output<Filters>,
      asking: Asking,
    ) => (state: StateOf<Declared>, id: string) => readonly Keyed<z.output<One>>[]
    readonly beside?: {
      readonly schema: z.ZodRawShape
      readonly of: (rows: readonly z.output<One>[], query: Output<Filters>, asking: Asking) => Row
    }
  },
): OwnQuestion {
  const { filters, many, row, rows, beside, ...described } = words
  const of = beside?.of
  return {
    ...described,
    params: z.object({}),
    parameters: z.strictObject({ ...filters, ...asked, ...pageParameters }),
    answer: z.object({
      ...seen,
      total: z.int().describe('How many match, on all pages'),
      ...beside?.schema,
      [many]: z.array(row),
    }),
    many,
    each: rows as unknown as NonNullable<OwnQuestion['each']>,
    of: (parts, query, asking) =>
      of?.(
        (parts as readonly Keyed<z.output<One>>[]).map((part) => part.row),
        query as Output<Filters>,
        asking,
      ) ?? {},
  }
}

/** One answer, made of what each of a capability gives, such as the progress of a plan. */
export function answerOf<
  Declared extends Capability,
  Filters extends z.ZodRawShape,
  Answer extends z.ZodObject,
  Part,
  Params extends z.ZodRawShape = Record<never, never>,
>(
  _capability: Declared,
  words: Words<Filters> & {
    /** The fields of the path. */
    readonly params?: Params
    readonly answer: Answer
    readonly each: (
      query: Output<Filters & Params>,
      asking: Asking,
    ) => (state: StateOf<Declared>, id: string) => readonly Part[]
    readonly of: (
      parts: readonly NoInfer<Part>[],
      query: Output<Filters & Params>,
      asking: Asking,
    ) => z.output<Answer> | undefined
  },
): OwnQuestion {
  const { filters, params, answer, each, of, ...described } = words
  return {
    ...described,
    params: z.object(params ?? {}),
    parameters:
      words.told === undefined
        ? z.strictObject({ ...filters, ...asked })
        : withForm(z.strictObject({ ...filters, ...asked, ...FormParameters })),
    answer: z.object({ ...seen, ...answer.shape }),
    many: undefined,
    each: each as unknown as NonNullable<OwnQuestion['each']>,
    of: of as unknown as OwnQuestion['of'],
  }
}

function withForm<Shape extends z.ZodRawShape>(parameters: z.ZodObject<Shape>): z.ZodObject<Shape> {
  return parameters.superRefine((given, context) => {
    const message = whyNoLanguage(given)
    if (message !== undefined) context.addIssue({ code: 'custom', path: ['lang'], message })
  })
}

/** Rows that all of a capability make together, such as the municipalities that reforms make. */
export function rowsTogether<Filters extends z.ZodRawShape, One extends z.ZodObject>(
  words: Words<Filters> & {
    readonly many: string
    readonly row: One
    readonly rows: (query: Output<Filters>, asking: Asking) => readonly Keyed<z.output<One>>[]
  },
): OwnQuestion {
  const { filters, many, row, rows, ...described } = words
  return {
    ...described,
    params: z.object({}),
    parameters: z.strictObject({ ...filters, ...asked, ...pageParameters }),
    answer: z.object({
      ...seen,
      total: z.int().describe('How many match, on all pages'),
      [many]: z.array(row),
    }),
    many,
    all: rows as unknown as NonNullable<OwnQuestion['all']>,
    of: () => ({}),
  }
}

/** One of the rows that all of a capability make together. */
export function oneTogether<
  Filters extends z.ZodRawShape,
  Answer extends z.ZodObject,
  Params extends z.ZodRawShape,
>(
  words: Words<Filters> & {
    /** The fields of the path. */
    readonly params: Params
    readonly answer: Answer
    readonly of: (query: Output<Filters & Params>, asking: Asking) => z.output<Answer> | undefined
  },
): OwnQuestion {
  const { filters, params, answer, of, ...described } = words
  return {
    ...described,
    params: z.object(params),
    parameters: z.strictObject({ ...filters, ...asked }),
    answer: z.object({ ...seen, ...answer.shape }),
    many: undefined,
    of: (_, query, asking) => of(query as Output<Filters & Params>, asking),
  }
}
