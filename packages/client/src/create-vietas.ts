import createClient, { type Client, type ClientOptions } from 'openapi-fetch'
import { addressesOf, type Service } from './addresses.ts'
import { followEvents, type EventsOptions } from './feed/events.ts'
import type { EventType, VietasEvent } from './feed/event.ts'
import { followAsMirror, type MirrorOptions, type MirrorStep } from './feed/mirror.ts'
import { takeSnapshot, type Snapshot, type SnapshotOptions } from './feed/snapshot.ts'
import type { paths as CapacityPaths } from './generated/capacity.ts'
import type { paths as FeedPaths } from './generated/feed.ts'
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

/** An answer in another form, such as JSON-stat, is asked for by its own means and not typed here. */
type InJson = 'application/json' | 'application/problem+json'

/**
 * Questions and commands are typed by what the services say of themselves:
 * `vietas.capacity.GET('/v1/units', { params: { query: { search: 'Kalkuni' } } })` resolves to
 * `data`, or to `error`, a problem document (RFC 9457), and to the `response` with its headers.
 */
export interface Vietas {
  /** The write side. A command without an `Idempotency-Key` is given one. */
  readonly registry: Client<RegistryPaths, InJson>
  /** What is so on any day, as known on any day. */
  readonly capacity: Client<CapacityPaths, InJson>
  /** What changed, and why. */
  readonly history: Client<HistoryPaths, InJson>
  /** Schemas, and what else the feed answers at once. */
  readonly feed: Client<FeedPaths>
  /** The questions of `capacity`, asked of a scenario of `history`. */
  readonly scenario: (id: string) => Client<CapacityPaths, InJson>
  /**
   * Every event on record from a place on, and then every new one, in the order of the log, each
   * once. What breaks is taken up again where it was left, after a while; the loop ends when `signal`
   * aborts, or where `until` or `follow: false` say.
   *
   * @throws PlaceLostError where the log does not hold the place to go on from
   * @throws ProblemError where the feed refuses what is asked for
   */
  readonly events: <Type extends EventType = EventType>(
    options?: EventsOptions<Type>,
  ) => AsyncGenerator<VietasEvent<Type>, void, undefined>
  /**
   * The state at a place in the log: everything on record, each with all that has happened to it.
   *
   * @throws PlaceLostError, ProblemError as `events` does
   */
  readonly snapshot: (options?: SnapshotOptions) => Promise<Snapshot>
  /**
   * What keeps a copy whole: the events after a place, or, where there is none or the log does not
   * hold it, a snapshot first, which says so, and then the events after that.
   *
   * @throws ProblemError where the feed refuses what is asked for
   */
  readonly mirror: (options?: MirrorOptions) => AsyncGenerator<MirrorStep, void, undefined>
}

export function createVietas(options: VietasOptions): Vietas {
  const { url, services, headers, fetch } = options
  const ask = askWith(options)
  const addresses = addressesOf(url, services)
  const common: ClientOptions = { ...(headers && { headers }), ...(fetch && { fetch }) }
  const at = <Paths extends object>(address: string): Client<Paths, InJson> =>
    createClient<Paths, InJson>({ ...common, baseUrl: address })
  const registry = at<RegistryPaths>(addresses.registry)
  registry.use(withIdempotencyKeys)
  return {
    registry,
    capacity: at<CapacityPaths>(addresses.capacity),
    history: at<HistoryPaths>(addresses.history),
    feed: createClient<FeedPaths>({ ...common, baseUrl: addresses.feed }),
    events: (asked = {}) => followEvents(ask, addresses.feed, asked),
    snapshot: (asked = {}) => takeSnapshot(ask, addresses.feed, asked),
    mirror: (asked = {}) => followAsMirror(ask, addresses.feed, asked),
    scenario: (id) => at(`${addresses.history}/v1/scenarios/${encodeURIComponent(id)}`),
  }
}

function askWith({
  fetch: given,
  headers = {},
}: VietasOptions): (asked: Request) => Promise<Response> {
  return (request) => {
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value)
    return given === undefined ? fetch(request) : given(request)
  }
}
