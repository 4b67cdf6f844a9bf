import { parseConnectionString } from '@eventstore/db-client/dist/Client/parseConnectionString.js'
import { EventStoreError } from '../port.ts'

/** The options that the client knows. Of any other it warns on the console, and ignores it. */
const OPTIONS = [
  'connectionName',
  'defaultDeadline',
  'discoveryInterval',
  'gossipTimeout',
  'keepAliveInterval',
  'keepAliveTimeout',
  'maxDiscoverAttempts',
  'nodePreference',
  'tls',
  'tlsCAFile',
  'userCertFile',
  'userKeyFile',
] as const

/** Below this the client warns on the console, and servers may hang up. */
const LEAST_KEEP_ALIVE_MS = 10_000

export interface ConnectionSettings {
  readonly text: string
  /** The same without its password, for messages. */
  readonly shown: string
  readonly isSecure: boolean
  /** How long an append may take before its outcome counts as unknown. */
  readonly deadlineMs: number | undefined
}

/** @throws EventStoreError `unavailable` that names what is wrong, without the password */
export function readConnectionString(text: string): ConnectionSettings {
  const shown = withoutPassword(text)
  for (const [name, value] of optionsIn(text)) {
    const why = problemOf(name, value)
    if (why !== undefined) throw notValid(shown, why)
  }
  try {
    const { tls, defaultDeadline } = parseConnectionString(text)
    return { text, shown, isSecure: tls !== false, deadlineMs: defaultDeadline }
  } catch (error) {
    const [, , password] = CREDENTIALS.exec(text) ?? []
    const { message } = error as Error
    throw notValid(shown, password === undefined ? message : message.replaceAll(password, '***'))
  }
}

// Up to the last @, for a password may hold an @ that should have been written %40.
const CREDENTIALS = /^([^:/]*:\/\/[^:/@]*):([^?]*)@/

export function withoutPassword(text: string): string {
  return text.replace(CREDENTIALS, '$1:***@')
}

function notValid(shown: string, why: string): EventStoreError {
  return new EventStoreError('unavailable', `The connection string ${shown} is not valid: ${why}`)
}

function optionsIn(text: string): [name: string, value: string][] {
  const query = text.indexOf('?')
  if (query < 0) return []
  return text
    .slice(query + 1)
    .split('&')
    .map((pair) => {
      const [name = '', value = ''] = pair.split('=', 2)
      return [name, value]
    })
}

// As the client compares names: it takes TLS_CA_FILE for tlsCAFile.
const flat = (name: string): string => name.trim().toLowerCase().replaceAll(/[_-]/g, '')

function problemOf(name: string, value: string): string | undefined {
  const option = OPTIONS.find((known) => flat(known) === flat(name))
  if (flat(name) === 'tlsverifycert')
    return 'tlsVerifyCert has no effect in this client. Name the authority that signed the certificate with tlsCAFile.'
  if (option === undefined)
    return `it has no option "${name}". The options are ${OPTIONS.join(', ')}.`
  const milliseconds = Number(value)
  if (option.startsWith('keepAlive') && milliseconds >= 0 && milliseconds < LEAST_KEEP_ALIVE_MS)
    return `${option} is ${value} milliseconds; ${LEAST_KEEP_ALIVE_MS} is the least, -1 turns it off.`
  return undefined
}
