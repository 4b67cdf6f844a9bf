import { ProblemError } from '@vietas/service-kit'
import { z } from 'zod'
import { clocksOf, type ClockHeaders, type ClockParameters } from '../clocks.ts'
import { viewAfter, type CapacityReader, type Reply } from '../reader.ts'
import { askingOf, type Asking, type Questions } from './questions.ts'

/** Where the next page begins: after this text and id. */
export const Cursor = z.tuple([z.string(), z.string()])

export interface PageQuery extends ClockParameters {
  readonly limit: number
  readonly cursor?: string
  readonly after?: string
}

export async function askingFor(
  reader: CapacityReader,
  query: PageQuery,
  headers: ClockHeaders,
  reply: Reply,
): Promise<Asking> {
  const { view, position } = await viewAfter(reader, query.after, reply)
  return askingOf(clocksOf(query, headers, reader.now()), view, position)
}

const NO_FILTERS = new Set(['validAt', 'knownAt', 'boundaries', 'limit', 'cursor', 'after'])

/** What is asked beside the clocks and the page, the same in whatever order it was written. */
export function filtersOf(query: PageQuery): readonly unknown[] {
  return Object.entries(query)
    .filter(([name, value]) => value !== undefined && !NO_FILTERS.has(name))
    .map(([name, value]) => [name, [...new Set([value].flat().map(String))].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

export function notKnown({ one, hint }: Questions, id: string, later: boolean): ProblemError {
  return new ProblemError({
    code: `${one.replace(' ', '-')}-not-known`,
    status: 404,
    title: `The ${one} is not known`,
    detail: later
      ? `Nothing was known of ${id} by then. Ask with a later knownAt.`
      : `No ${one} has the id ${id}. ${hint}`,
  })
}
