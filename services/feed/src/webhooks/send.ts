import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { Agent, buildConnector, request, type Dispatcher } from 'undici'
import { isAllowed, literalOf, refusedAddress, type ReceiverPolicy } from './receiver-url.ts'

/** One signed request to a receiver. */
export interface Sending {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** What became of it, before anyone says what that means. */
export type Outcome =
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly retryAfter?: string
      /** The first characters of what the receiver said, as plain text. */
      readonly said: string
    }
  | {
      readonly kind: 'refused-address' | 'timeout' | 'unreachable'
      readonly detail: string
    }

export interface Sender {
  readonly send: (sending: Sending) => Promise<Outcome>
  /** What is wrong with the addresses that a name has now. */
  readonly faultOfHost: (url: string) => Promise<string | undefined>
  readonly close: () => Promise<void>
}

interface Address {
  readonly address: string
  readonly family: number
}

export interface SenderOptions {
  readonly policy: ReceiverPolicy
  /** For a request in all, its answer included. The specification advises 15 to 30 seconds. */
  readonly timeoutMs: number
  /** All addresses of a name. Default: as the machine looks them up. */
  readonly resolve?: (name: string) => Promise<readonly Address[]>
}

class RefusedAddress extends Error {}

const byMachine = (name: string): Promise<readonly Address[]> =>
  lookup(name, { all: true, verbatim: true })

/**
 * Sends to addresses that the policy allows and to no others: what is checked is what is connected
 * to, so a name that changes in between makes no difference. Redirects are not followed.
 */
export function createSender({ policy, timeoutMs, resolve = byMachine }: SenderOptions): Sender {
  const check = (address: string): void => {
    if (!isAllowed(address, policy)) throw new RefusedAddress(refusedAddress(address))
  }
  const addressesOf = async (name: string): Promise<readonly Address[]> => {
    const addresses = await resolve(name)
    if (addresses.length === 0) throw new Error(`${name} has no address`)
    for (const { address } of addresses) check(address)
    return addresses
  }
  const agent = agentWith(addressesOf, check, timeoutMs)
  return {
    send: (sending) => sendBy(agent, sending, timeoutMs),
    faultOfHost: async (url) => {
      const { hostname } = new URL(url)
      try {
        if (literalOf(hostname) === undefined) await addressesOf(hostname)
      } catch (error) {
        return error instanceof RefusedAddress ? error.message : notResolved(hostname)
      }
      return undefined
    },
    close: () => agent.destroy(),
  }
}

const notResolved = (name: string): string =>
  `no address was found for ${name}; check how it is written, or ask again later`

const MOST_HEADER_BYTES = 16 * 1024

function agentWith(
  addressesOf: (name: string) => Promise<readonly Address[]>,
  check: (address: string) => void,
  timeoutMs: number,
): Agent {
  const checkedLookup: LookupFunction = (name, options, done) => {
    addressesOf(name).then(
      (addresses) => {
        if (options.all === true) done(null, [...addresses])
        else done(null, addresses[0]?.address ?? '', addresses[0]?.family)
      },
      (error: unknown) => done(error as NodeJS.ErrnoException, ''),
    )
  }
  const connect = buildConnector({ lookup: checkedLookup, timeout: timeoutMs })
  return new Agent({
    // As many connections as requests: those of one host may be of several who have subscribed, and
    // a request that waited for another's connection would seem to have had no answer.
    pipelining: 1,
    maxHeaderSize: MOST_HEADER_BYTES,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connect: (options, done) => {
      // An address that stands for itself is never looked up.
      const literal = literalOf(options.hostname)
      try {
        if (literal !== undefined) check(literal)
      } catch (error) {
        done(error as Error, null)
        return
      }
      connect(options, done)
    },
  })
}

async function sendBy(
  agent: Agent,
  { url, headers, body }: Sending,
  timeoutMs: number,
): Promise<Outcome> {
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const answer = await request(url, {
      method: 'POST',
      dispatcher: agent,
      headers,
      body,
      signal,
    })
    const retryAfter = answer.headers['retry-after']
    return {
      kind: 'answered',
      status: answer.statusCode,
      ...(typeof retryAfter === 'string' && { retryAfter }),
      said: await headOf(answer),
    }
  } catch (error) {
    return failure(error, signal.aborted, timeoutMs)
  }
}

/** Beyond that an answer is cut off, and its connection with it. */
const MOST_READ_BYTES = 16 * 1024
const MOST_KEPT_CHARACTERS = 200

async function headOf({ body, statusCode }: Dispatcher.ResponseData): Promise<string> {
  const isSuccess = statusCode >= 200 && statusCode < 300
  const parts: Buffer[] = []
  let bytes = 0
  try {
    for await (const part of body as AsyncIterable<Buffer>) {
      if (!isSuccess && bytes < MOST_KEPT_CHARACTERS * 4) parts.push(part)
      bytes += part.length
      if (bytes >= MOST_READ_BYTES) break
    }
  } catch {
    // The status has arrived, and it is what counts.
  }
  return plainHead(Buffer.concat(parts).toString('utf8'))
}

/** Without what a terminal or a page would take for more than text. */
function plainHead(text: string): string {
  return text
    .replace(/[\p{Control}\p{Format}\p{Surrogate}\u2028\u2029\uFFFD]+/gu, ' ')
    .trim()
    .slice(0, MOST_KEPT_CHARACTERS)
}

function failure(error: unknown, timedOut: boolean, timeoutMs: number): Outcome {
  const refused = causes(error).find((cause) => cause instanceof RefusedAddress)
  if (refused !== undefined) return { kind: 'refused-address', detail: refused.message }
  const { code = '', name = '' } = error as { code?: string; name?: string }
  if (timedOut || name === 'TimeoutError' || /TIMEOUT|ETIMEDOUT/.test(code))
    return { kind: 'timeout', detail: `no answer within ${timeoutMs} ms` }
  return { kind: 'unreachable', detail: plainHead(reasonOf(error)) }
}

function causes(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return []
  const inner = error instanceof AggregateError ? error.errors.flatMap(causes) : []
  return [error, ...inner, ...causes(error.cause)]
}

/** Of an address that several were tried for, the first that was not reached. */
function reasonOf(error: unknown): string {
  const told = causes(error).map(({ message }) => message)
  return told.find((message) => message !== '') ?? String(error)
}
