import { hash } from 'node:crypto'
import type { Problem } from './problem.ts'

/** What tells one request from another under the same key; the order of fields does not. */
export function fingerprintOf(method: string, path: string, body: unknown): string {
  return digestOf(`${method} ${path}\n${canonicalJson(body)}`)
}

/** SHA-256 in base64url: 43 characters. */
export const digestOf = (text: string): string => hash('sha256', text, 'base64url')

export const KEY_REUSED: Problem = {
  code: 'idempotency-key-reused',
  status: 422,
  title: 'The Idempotency-Key was used for another request',
  detail:
    'A request with this Idempotency-Key and another body was recorded here before. Send a new request with a new key; send a request again with its own key and exactly its own body.',
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(',')}}`
}
