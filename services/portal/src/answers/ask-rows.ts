import type { Changes } from '../query.ts'
import { ask, nextOf } from './ask.ts'

/** How many rows of a list are read at once, and how many more when they are asked for. */
export const ROWS_AT_ONCE = 500

/**
 * A list, page by page, until it has as many rows as the address asks for.
 *
 * @throws Refused, Unreachable
 */
export function askRows<Row, Field extends string, Answer extends Record<Field, readonly Row[]>>(
  path: string,
  asked: Changes,
  field: Field,
): Promise<Answer> {
  // Whoever asks follows the address by how many are wanted.
  const wanted = Number(new URLSearchParams(location.search).get('rows'))
  return askUntil(path, { limit: String(ROWS_AT_ONCE), ...asked }, field, wanted)
}

/**
 * The same, until it has so many rows.
 *
 * @throws Refused, Unreachable
 */
export async function askUntil<
  Row,
  Field extends string,
  Answer extends Record<Field, readonly Row[]>,
>(path: string, asked: Changes, field: Field, wanted: number): Promise<Answer> {
  const first = await ask<Answer>(path, asked)
  const rows: Row[] = [...first[field]]
  let next = nextOf(first)
  while (next !== undefined && rows.length < wanted) {
    const page = await ask<Answer>(path, { ...asked, ...next })
    rows.push(...page[field])
    next = nextOf(page)
  }
  return { ...first, [field]: rows }
}
