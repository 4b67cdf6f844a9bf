import createClient, { type Client, type ClientOptions } from 'openapi-fetch'
import { addressesOf, type Service } from './addresses.ts'
import type { paths as CapacityPaths } from './generated/capacity.ts'
import type { paths as HistoryPaths } from './generated/history.ts'
import type { paths as RegistryPaths } from './generated/registry.ts'
import { withIdempotencyKeys } from './idempotency-keys.ts'

export interface VietasOptions {
  /** Where all services are, such as `https://vietas.example`; in a page `location.origin`. */
  readonly url: string
  /** Those that run alone, each by its own address. */
  readonly services?: Readonly<Partial<Record<Service, string>>>
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>
  /** Asks in place of the global `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>
}

/**
 * Questions and commands are typed by what the services say of themselves:
 * `vietas.capacity.GET('/v1/units', { params: { query: { search: 'Kalkuni' } } })` resolves to
 * `data`, or to `error`, a problem document (RFC 9457), and to the `response` with its headers.
 */
export interface Vietas {
  /** The write side. A command without an `Idempotency-Key` is given one. */
  readonly registry: Client<RegistryPaths>
  /** What is so on any day, as known on any day. */
  readonly capacity: Client<CapacityPaths>
  /** What changed, and why. */
  readonly history: Client<HistoryPaths>
  /** The questions of `capacity`, asked of a scenario of `history`. */
  readonly scenario: (id: string) => Client<CapacityPaths>
}

export function createVietas(options: VietasOptions): Vietas {
  const { url, services, headers, fetch } = options
  const addresses = addressesOf(url, services)
  const common: ClientOptions = { ...(headers && { headers }), ...(fetch && { fetch }) }
  const at = <Paths extends object>(address: string): Client<Paths> =>
    createClient<Paths>({ ...common, baseUrl: address })
  const registry = at<RegistryPaths>(addresses.registry)
  registry.use(withIdempotencyKeys)
  return {
    registry,
    capacity: at<CapacityPaths>(addresses.capacity),
    history: at<HistoryPaths>(addresses.history),
    scenario: (id) => at(`${addresses.history}/v1/scenarios/${encodeURIComponent(id)}`),
  }
}
