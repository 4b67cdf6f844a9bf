import { status } from '@grpc/grpc-js'
import { EventStoreError } from '../port.ts'

/**
 * What a failed call means. `denied` and `wrong-tls` last until someone changes the configuration;
 * `too-slow` is a live subscription that fell behind; everything else may pass by itself.
 */
export type Failure = 'passing' | 'too-slow' | 'denied' | 'wrong-tls'

const DENIED: readonly number[] = [status.PERMISSION_DENIED, status.UNAUTHENTICATED]
const WRONG_TLS = /wrong version number|certificate|ALTNAME/i
const TOO_SLOW = /too slow/i

export function failureOf(error: unknown): Failure {
  const { code, message = '', type } = error as { code?: number; message?: string; type?: string }
  if (type === 'access-denied' || (code !== undefined && DENIED.includes(code))) return 'denied'
  if (TOO_SLOW.test(message)) return 'too-slow'
  if (WRONG_TLS.test(message)) return 'wrong-tls'
  return 'passing'
}

/** What a person needs of an error: its first line, without gRPC's own words around it. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const [line = ''] = message.split('\n', 1)
  return line
    .replace(/^\d+ [A-Z_]+: /, '')
    .replace(/^No connection established\. Last error: (Error: )?/, '')
    .replace(/( \([\d\-T:.Z]+\))?\.? Resolution note: $/, '')
    .replace(/\.$/, '')
}

export function denied(cause: unknown): EventStoreError {
  return new EventStoreError(
    'unavailable',
    'The server does not let this user in, or not do this. Check user and password in the connection string, and what the server lets that user do.',
    { cause },
  )
}
