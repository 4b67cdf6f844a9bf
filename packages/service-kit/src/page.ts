import type { z } from 'zod'
import { ProblemError } from './problem.ts'
import { BY_STATUS } from './own-problems.ts'

/** Where a page of answers ended, as text that clients only hand back. */
export function encodeCursor(position: unknown): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url')
}

/** @throws ProblemError that names the parameter `cursor` */
export function decodeCursor<T>(schema: z.ZodType<T>, cursor: string): T {
  const result = schema.safeParse(parse(cursor))
  if (result.success) return result.data
  const detail =
    'Not a cursor of this address. Take it from the Link header of a page, or leave it out.'
  throw new ProblemError({
    ...BY_STATUS['invalid-request'],
    detail: `Query parameter cursor: ${detail}`,
    errors: [{ in: 'query', name: 'cursor', detail }],
  })
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

/**
 * The `Link` header of a page (RFC 8288): itself, the first and, where there is one, the next page of
 * the same query, each with what must not change between pages.
 */
export function pageLinks(
  url: string,
  pinned: Readonly<Record<string, string>>,
  next: string | undefined,
): { readonly link: string } {
  const links = [
    link('self', url, pinned),
    link('first', url, { ...pinned, cursor: undefined }),
    ...(next === undefined ? [] : [link('next', url, { ...pinned, cursor: next })]),
  ]
  return { link: links.join(', ') }
}

/** A link to the same request with other parameters (RFC 8288). */
export function link(
  relation: string,
  url: string,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const [path, ...query] = url.split('?')
  // RFC 3986 lets a query have question marks of its own.
  const parameters = new URLSearchParams(query.join('?'))
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) parameters.delete(name)
    else parameters.set(name, value)
  }
  const address = parameters.size === 0 ? path : `${path}?${parameters.toString()}`
  return `<${address}>; rel="${relation}"`
}
