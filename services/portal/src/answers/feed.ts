import { createVietas, ProblemError, type EventFilter, type VietasEvent } from '@vietas/client'
import { query, type Changes } from '../query.ts'
import { Refused, Unreachable } from './ask.ts'

export type FeedEvent = Pick<
  VietasEvent,
  | 'id'
  | 'type'
  | 'subject'
  | 'recordedtime'
  | 'sequence'
  | 'cursor'
  | 'knownsince'
  | 'effectiveon'
  | 'dataschema'
  | 'provenby'
  | 'units'
  | 'targetgroups'
> & { readonly data: Readonly<Record<string, unknown>> }

const FEED = '/feed'

/** The filters of the feed, as its addresses name them. */
export const FEED_FILTERS = [
  'type',
  'category',
  'territory',
  'unit',
  'targetGroup',
  'source',
] as const

/** Where a stream begins: behind a place, or with a day of recording; neither: with the first event. */
export interface Beginning {
  readonly after?: string | undefined
  readonly since?: string | undefined
}

/** How many events of the log lie before a place. */
export const eventsBefore = (cursor: string | undefined): number =>
  Number(cursor?.split('-')[1] ?? 0)

/**
 * The place behind the newest event; undefined where nothing is on record.
 *
 * @throws Refused, Unreachable
 */
export async function headOfLog(): Promise<string | undefined> {
  const response = await reached('/feed/v1/snapshot', { method: 'HEAD' })
  if (response.status === 404) return undefined
  if (!response.ok) throw new Refused(FEED, response.status, {})
  const { searchParams } = new URL(response.headers.get('content-location') ?? '', location.href)
  return searchParams.get('at') ?? undefined
}

/** The place before the last events that a filter lets pass; undefined: the beginning. */
export const beforeTheLast = (
  head: string,
  filters: Changes,
  limit: number,
): Promise<string | undefined> => placeBefore({ ...filters, before: head, limit: String(limit) })

/** The place before the first event that was recorded on a day or later; undefined: the beginning. */
export const beforeDay = (since: string): Promise<string | undefined> =>
  placeBefore({ since, limit: '1' })

/** @throws Refused, Unreachable */
async function placeBefore(page: Changes): Promise<string | undefined> {
  const asked = query(page)
  const response = await reached(`/feed/v1/events${asked}`)
  if (!response.ok)
    throw new Refused(FEED, response.status, (await response.json().catch(() => ({}))) as object)
  const links = (response.headers.get('link') ?? '').split(', ')
  const [, previous] = /^<(.*)>/.exec(links.find((link) => link.endsWith('rel="prev"')) ?? '') ?? []
  if (previous === undefined) return undefined
  return new URL(previous, location.href).searchParams.get('before') ?? undefined
}

const reached = (url: string, init?: RequestInit): Promise<Response> =>
  fetch(url, init).catch((error: unknown) => {
    throw new Unreachable(String(error))
  })

export interface Following {
  readonly after: string | undefined
  readonly filters: Changes
  readonly signal: AbortSignal
  /** The feed answers. */
  readonly connected: () => void
  readonly cut: (why: Error, againInMs: number) => void
  /** How far the feed has looked, where a filter lets nothing pass. */
  readonly lookedTo: (cursor: string) => void
}

/**
 * Every event from a place on, and then every new one; what breaks is taken up again where it was.
 *
 * @throws Refused where the feed refuses what is asked for
 */
export async function* followed(asked: Following): AsyncGenerator<FeedEvent, void, undefined> {
  const { filters, after, signal, connected, cut, lookedTo } = asked
  const { events } = createVietas({
    url: location.origin,
    fetch: async (request) => {
      const response = await fetch(request)
      if (response.ok) connected()
      return response
    },
  })
  const given = { ...filterOf(filters), ...(after !== undefined && { after }) }
  try {
    yield* events({ ...given, signal, interrupted: cut, checkpoint: lookedTo }) as AsyncGenerator<
      FeedEvent,
      void,
      undefined
    >
  } catch (error) {
    // Something between here and the feed answers pages of its own.
    if (error instanceof TypeError) throw new Unreachable(error.message)
    if (!(error instanceof ProblemError)) throw error
    throw new Refused(FEED, error.status, error.problem ?? { title: error.message })
  }
}

function filterOf(filters: Changes): EventFilter {
  const [types, categories, territories, units, targetGroups, sources] = FEED_FILTERS.map(
    (name) => {
      const text = filters[name] ?? ''
      return text === '' ? undefined : text.split(',')
    },
  )
  return {
    ...(types && { types: types as NonNullable<EventFilter['types']> }),
    ...(categories && { categories }),
    ...(territories && { territories }),
    ...(units && { units }),
    ...(targetGroups && { targetGroups }),
    ...(sources && { sources }),
  }
}
