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

const ONE_REVISION = /^(?:\*|"(?:0|[1-9]\d{0,14})")$/

/** One strong entity tag, or `*`, as the revision that a command expects. */
export const IfMatch = z
  .string()
  .regex(
    ONE_REVISION,
    'Expected one ETag as it was answered, such as "3" with its quotes and without W/, or * for any.',
  )
  .transform((tag): ExpectedRevision => (tag === '*' ? 'stream-exists' : Number(tag.slice(1, -1))))
  .describe('The ETag of the state that the command was decided on; 412 if it has changed since.')
export type IfMatch = z.infer<typeof IfMatch>

/** The entity tag of a stream at a revision. */
export function etag(revision: number): string {
  return `"${revision}"`
}
