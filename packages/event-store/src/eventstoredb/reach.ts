import { EventStoreError } from '../port.ts'
import { failureOf, reasonOf } from './failure.ts'
import type { Position } from '../port.ts'
import type { ConnectionSettings } from './connection-string.ts'

/**
 * Asks once whether the server is there and lets us in.
 *
 * @throws EventStoreError `unavailable` that says what to look at, without the password
 */
export async function reach(
  { shown, isSecure }: ConnectionSettings,
  head: () => Promise<Position>,
  mayBeAway = false,
): Promise<void> {
  try {
    await head()
  } catch (error) {
    const cause = error instanceof EventStoreError ? (error.cause ?? error) : error
    const advice = adviceOn(cause, isSecure)
    if (mayBeAway && advice === noAnswer(cause)) return
    throw new EventStoreError('unavailable', `${shown} cannot be used: ${advice}`, { cause })
  }
}

function adviceOn(cause: unknown, isSecure: boolean): string {
  const reason = reasonOf(cause)
  if (failureOf(cause) === 'denied')
    return 'the server does not know this user, or the password is another one. Check user and password.'
  if (/wrong version number/i.test(reason))
    return 'the server speaks without TLS. Add tls=false, or make the server secure.'
  if (/self.signed|unable to (get|verify)|certificate/i.test(reason))
    return `its certificate is not trusted (${reason}). Name the authority that signed it with tlsCAFile.`
  if (/protocol error|failed to connect|ECONNRESET|hang up/i.test(reason))
    return isSecure
      ? `whatever answers there is not an EventStoreDB (${reason}). Check host and port.`
      : `whatever answers there does not speak plain gRPC (${reason}). If the server is secure, leave tls=false out; else check host and port.`
  return noAnswer(cause)
}

function noAnswer(cause: unknown): string {
  return `it does not answer (${reasonOf(cause)}). Is it running, and are host and port right?`
}
