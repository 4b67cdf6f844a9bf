import type { Position } from '@vietas/event-store'
import {
  decodeCursor,
  defineProblems,
  encodeCursor,
  pageLinks,
  ProblemError,
  type Problem,
  type Problems,
} from '@vietas/service-kit'
import { z } from 'zod'
import { clocksOf, type ClockHeaders, type ClockParameters } from '../clocks.ts'
import { nowOf, viewAfter, type Reader, type Reply } from '../reader.ts'
import { askingOf, type Asking, type Questions } from './questions.ts'

/** Where the next page begins: after this text and id; and the position of the first page. */
const Cursor = z.tuple([z.string(), z.string(), z.string().regex(/^\d{1,20}$/)])
export type Cursor = z.infer<typeof Cursor>

export interface PageQuery extends ClockParameters {
  readonly limit: number
  readonly cursor?: string | undefined
  readonly after?: string | undefined
}

export async function askingFor(
  reader: Reader,
  query: PageQuery,
  headers: ClockHeaders,
  reply: Reply,
  cursor?: Cursor,
): Promise<Asking> {
  const walkFrom = cursor?.[2]
  const answering = await viewAfter(reader, query.after ?? walkFrom, reply)
  const now = nowOf(reader, answering.view)
  const clocks = clocksOf(query, headers, now, answering.view.territories())
  return askingOf(clocks, answering, walkFrom)
}

/** @throws ProblemError when no page has given the cursor */
export const cursorOf = ({ cursor }: PageQuery): Cursor | undefined =>
  cursor === undefined ? undefined : decodeCursor(Cursor, cursor)

export const behind = (cursor: Cursor | undefined): [string, string] | undefined =>
  cursor && [cursor[0], cursor[1]]

/** The links of a page: the next one is of the walk that began at a position. */
export function linksOf(
  url: string,
  next: readonly string[] | undefined,
  walkFrom: Position,
  pinned: Readonly<Record<string, string>>,
): ReturnType<typeof pageLinks> {
  return pageLinks(url, pinned, next && encodeCursor([...next, walkFrom]))
}

const NO_FILTERS = new Set(['validAt', 'knownAt', 'boundaries', 'limit', 'cursor', 'after'])

/** What is asked beside the clocks and the page, the same in whatever order it was written. */
export function filtersOf(query: PageQuery): readonly unknown[] {
  return Object.entries(query)
    .filter(([name, value]) => value !== undefined && !NO_FILTERS.has(name))
    .map(([name, value]) => [name, [...new Set([value].flat().map(String))].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** That one of a capability is not known, in general words. */
export const notKnownProblem = ({ one, hint }: Pick<Questions, 'one' | 'hint'>): Problems =>
  defineProblems({
    [notKnownCode(one)]: {
      status: 404,
      title: `The ${one} is not known`,
      detail: `No ${one} has this id, or nothing was known of it by then. ${hint} Or ask with a later knownAt.`,
    },
  })

const notKnownCode = (one: string): string => `${one.replace(' ', '-')}-not-known`

export function notKnown(questions: Questions, id: string, later: boolean): ProblemError {
  const { one, hint } = questions
  return new ProblemError({
    ...(notKnownProblem(questions)[notKnownCode(one)] as Problem),
    detail: later
      ? `Nothing was known of ${id} by then. Ask with a later knownAt.`
      : `No ${one} has the id ${id}. ${hint}`,
  })
}
