import type { ExpectedRevision } from '@vietas/event-store'
import { z } from 'zod'

/** Names a command, so that sending it again is not doing it again. */
export const IdempotencyKey = z
  .string()
  .regex(
    /^[\x21-\x7e]{1,255}$/,
    'Expected 1 to 255 visible ASCII characters without spaces; a UUID will do.',
  )
  .describe(
    'Sent again with the same key and the same body, a command gives its first answer again.',
  )
export type IdempotencyKey = z.infer<typeof IdempotencyKey>

const ONE_REVISION = /^(?:\*|"(?:-1|0|[1-9]\d{0,14})(?:-[\w-]{1,43})?")$/

/** One strong entity tag, or `*`, as the revision that a command expects. */
export const IfMatch = z
  .string()
  .regex(
    ONE_REVISION,
    'Expected one ETag as it was answered, such as "3" with its quotes and without W/, or * for any.',
  )
  .transform((tag): ExpectedRevision =>
    tag === '*' ? 'stream-exists' : Number.parseInt(tag.slice(1)),
  )
  .describe('The ETag of the state that the command was decided on; 412 if it has changed since.')
export type IfMatch = z.infer<typeof IfMatch>

/**
 * The entity tag of a stream at a revision, which is what `If-Match` compares; -1 is that of what
 * others have made, while its own stream is empty. Where answers at one
 * revision are not all the same, `variant` tells them apart: letters, digits, `-` and `_`.
 */
export function etag(revision: number, variant?: string): string {
  return variant === undefined ? `"${revision}"` : `"${revision}-${variant}"`
}

export const IfNoneMatch = z
  .string()
  .describe('The ETag of an earlier answer: 304 where it is still the same')

/** What a conditional question is answered when the answer has not changed. */
export const NotModified = z.undefined().describe('The answer has not changed')

/** Whether a client has the answer of a tag: `If-None-Match` compares weakly (RFC 9110 §13.1.2). */
export function isNamed(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false
  const named = ifNoneMatch.split(',').map((one) => one.trim())
  return named.includes('*') || named.some((one) => opaque(one) === opaque(tag))
}

const opaque = (tag: string): string => tag.replace(/^W\//, '')
