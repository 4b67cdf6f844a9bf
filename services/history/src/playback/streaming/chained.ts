import { createHash } from 'node:crypto'

/** The fingerprint of a text behind others, of which the fingerprint is given. */
export const chained = (before: string, text: string): string =>
  createHash('sha256').update(before).update('\n').update(text).digest('base64url').slice(0, 22)
