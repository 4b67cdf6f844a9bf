import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { issueSentence } from './issue-sentence.ts'
import { StartError } from './start-error.ts'

const PORT_EXPECTED = 'Expected a port, a whole number from 0 to 65535.'

const MILLISECONDS_EXPECTED = 'Expected a number of milliseconds, a whole number up to 600000.'

export const Milliseconds = z
  .string()
  .regex(/^\d{1,6}$/, MILLISECONDS_EXPECTED)
  .transform(Number)
  .refine((ms) => ms <= 600_000, MILLISECONDS_EXPECTED)

const listOf = (isRight: (item: string) => boolean, expected: string) =>
  z
    .string()
    .transform((text) => text.split(',').map((item) => item.trim()))
    .refine((items) => items.every(isRight), expected)

function isProxy(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true
  const [address = '', bits, ...more] = text.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return false
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
  )
}

function isOrigin(text: string): boolean {
  return text === '*' || (URL.canParse(text) && new URL(text).origin === text)
}

const isAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:\/\/[^?#]+$/.test(text) && new URL(text).username === ''

/** The variables that every service reads. */
export const ServiceConfig = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_EXPECTED)
    .transform(Number)
    .refine((port) => port <= 65_535, PORT_EXPECTED)
    .default(8080),
  DATA_DIR: z
    .string()
    .min(1)
    .default('.data')
    .transform((folder) => resolve(folder)),
  /** Told to stop, it answers new requests for at most this long, while it says that it is not ready. */
  STOP_DRAIN_MS: Milliseconds.default(2_000),
  /** After that, requests under way get this long; then their connections are cut. */
  STOP_GRACE_MS: Milliseconds.default(10_000),
  /** While the event loop is late by more than this on average, requests get 503; 0: never. */
  MAX_EVENT_LOOP_DELAY_MS: Milliseconds.default(1_000),
  /** Requests a minute of one client. Nobody is limited where it is not given. */
  RATE_LIMIT: z
    .string()
    .regex(/^[1-9]\d{0,6}$/, 'Expected requests a minute, a whole number from 1 to 9999999.')
    .transform(Number)
    .optional(),
  /** The proxies that tell truly, in `X-Forwarded-For`, whom they ask for. */
  TRUST_PROXY: listOf(
    isProxy,
    'Expected addresses or networks of proxies separated by commas, such as 10.0.0.0/8; loopback, linklocal and uniquelocal name some.',
  ).optional(),
  /** Origins of pages that may ask from a browser. */
  CORS_ORIGINS: listOf(
    isOrigin,
    'Expected origins separated by commas, such as https://planner.example.lv, or * for every page.',
  ).optional(),
  /** Where its root is for those who ask, such as behind a proxy; without a slash at its end. */
  PUBLIC_ADDRESS: z
    .string()
    .refine(isAddress, 'Expected an address, such as https://vietas.example.lv.')
    .transform((text) => text.replace(/\/$/, ''))
    .optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})
export type ServiceConfig = z.infer<typeof ServiceConfig>

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads a service's variables; an empty one counts as not given.
 *
 * @throws StartError that lists every variable that is wrong
 */
export function readConfig<T>(schema: z.ZodType<T>, environment: Environment): T {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const result = z.safeParse(schema, given, { error: issueSentence })
  if (result.success) return result.data
  const lines = result.error.issues.map(({ path, message }) => {
    const name = path.map(String).join('.')
    return `  ${describe(name, given[name], message)}`
  })
  throw new StartError(['The configuration is not valid:', ...lines].join('\n'))
}

const SECRET = /SECRET|TOKEN|PASSWORD|PASSWD|CREDENTIAL|KEY/

function describe(name: string, value: string | undefined, message: string): string {
  if (value === undefined) return `${name} is not given. ${message}`
  // The message may quote the secret, so neither is shown.
  if (SECRET.test(name)) return `${name} is given, but does not have the form of such a secret.`
  const shown = JSON.stringify(withoutUser(value))
  // The value stands before the message already, so the message need not repeat it.
  return `${name} is ${shown}. ${withoutUser(message.replace(/, but got [^]*$/, '.'))}`
}

/** Hides the user's name and password that a connection string may carry. */
export function withoutUser(text: string): string {
  return text.replaceAll(/\/\/[^/\s]*@/g, '//***@')
}

export function isLoopback(host: string): boolean {
  if (host === 'localhost' || host === '::1') return true
  return isIP(host) === 4 && host.startsWith('127.')
}
