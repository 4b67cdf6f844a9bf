import { isIP } from 'node:net'
import { isPublicAddress } from './receiver-address.ts'

/** Which receivers an operator lets clients name. */
export interface ReceiverPolicy {
  /** Addresses that are not public: for development. */
  readonly allowsPrivateAddresses: boolean
  /** Without TLS: for development. */
  readonly allowsHttp: boolean
  readonly ports: readonly number[] | 'any'
}

export const MOST_URL_CHARACTERS = 2_000

/** What is wrong with the address of a receiver, as far as the address itself tells. */
export function faultOfUrl(text: string, policy: ReceiverPolicy): string | undefined {
  if (text.length > MOST_URL_CHARACTERS)
    return `an address has at most ${MOST_URL_CHARACTERS} characters`
  if (!URL.canParse(text)) return 'expected an absolute URL, such as https://example.lv/vietas'
  const url = new URL(text)
  return (
    faultOfScheme(url, policy) ??
    faultOfParts(url) ??
    faultOfPort(url, policy) ??
    faultOfHost(url, policy)
  )
}

function faultOfScheme({ protocol }: URL, { allowsHttp }: ReceiverPolicy): string | undefined {
  if (protocol === 'https:' || (allowsHttp && protocol === 'http:')) return undefined
  return allowsHttp ? 'expected https or http' : 'expected https: what is sent is not to be read'
}

function faultOfParts({ username, password, hash }: URL): string | undefined {
  if (username !== '' || password !== '')
    return 'leave out the user and the password: requests are known by their signature'
  return hash === '' ? undefined : 'leave out the fragment (#): it is not sent'
}

function faultOfPort({ port, protocol }: URL, { ports }: ReceiverPolicy): string | undefined {
  const number = port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port)
  if (ports === 'any' || ports.includes(number)) return undefined
  return `port ${number} is not sent to here; use one of ${ports.join(', ')}`
}

function faultOfHost({ hostname }: URL, policy: ReceiverPolicy): string | undefined {
  const literal = literalOf(hostname)
  return literal === undefined || isAllowed(literal, policy) ? undefined : refusedAddress(literal)
}

export const isAllowed = (address: string, { allowsPrivateAddresses }: ReceiverPolicy): boolean =>
  allowsPrivateAddresses || isPublicAddress(address)

/** For whoever reads the answer; which addresses a name of their own has they know. */
export const refusedAddress = (address: string): string =>
  `${address} is not an address on the public internet; name a receiver that is`

/** The address that stands for a host itself; URLs have IPv6 in brackets. */
export function literalOf(hostname: string): string | undefined {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
  return isIP(bare) === 0 ? undefined : bare
}
