import type { z } from 'zod'
import { ProblemError } from './problem.ts'

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
    code: 'invalid-request',
    status: 400,
    title: 'The request is not valid',
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

/** The address of another page of the same query, with what must not change between pages. */
export function pageUrl(
  url: string,
  cursor: string,
  pinned: Readonly<Record<string, string>> = {},
): string {
  const [path, ...query] = url.split('?')
  // RFC 3986 lets a query have question marks of its own.
  const parameters = new URLSearchParams(query.join('?'))
  for (const [name, value] of Object.entries({ ...pinned, cursor })) parameters.set(name, value)
  return `${path}?${parameters.toString()}`
}

/** RFC 8288, for `reply.headers`; nothing when there is no page to link to. */
export function linkHeader(links: Readonly<Record<string, string | undefined>>): {
  readonly link?: string
} {
  const values = Object.entries(links).flatMap(([relation, url]) =>
    url === undefined ? [] : [`<${url}>; rel="${relation}"`],
  )
  return values.length === 0 ? {} : { link: values.join(', ') }
}
