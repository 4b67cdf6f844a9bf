import { KnownAt, knownAtMs, KnownSince, knownSinceMs } from '@vietas/domain'
import { ProblemError, wholeNumber } from '@vietas/service-kit'
import { z } from 'zod'
import { viewOf, type FeedReader } from '../feed-reader.ts'
import { FilterParameters } from '../filter.ts'
import { placeOf, viewAtHead, type Asking } from './place.ts'
import type { Bound } from './stream.ts'

export const MOST_ON_PAGE = 1_000

export const EventsParameters = z.strictObject({
  after: z
    .string()
    .max(100)
    .optional()
    .describe(
      'Go on behind this place: the cursor of an event or of a snapshot, or a position as a write or a snapshot has answered it; 0 is the beginning, which is also meant without it. A position cannot show which log it is of, so keep cursors',
    ),
  before: z
    .string()
    .max(100)
    .optional()
    .describe('Pages only: the last events before this place, as the link prev has it'),
  since: KnownSince.optional().describe(
    'What was recorded at this instant or later; of a date, its start in Europe/Riga',
  ),
  until: KnownAt.optional().describe(
    'What was recorded at this instant or before; of a date, its end in Europe/Riga. A stream then ends, in order',
  ),
  follow: z
    .enum(['true', 'false'])
    .optional()
    .describe('Streams only. false: end where the log ended when it was asked. Default: true'),
  limit: wholeNumber(1, MOST_ON_PAGE)
    .optional()
    .describe('Pages only: how many events a full page has. Default: 200'),
  ...FilterParameters.shape,
})
export type EventsParameters = z.infer<typeof EventsParameters>

/** Of what is asked for: how many events lie before the first. */
export async function startOf(
  asking: Asking,
  { after, since, until }: EventsParameters,
  lastEventId: string | undefined,
): Promise<number> {
  const { reader } = asking
  const place = await placeAsked(asking, after, lastEventId)
  if (since === undefined) return place
  const instant = knownSinceMs(since)
  if (instant > reader.now()) throw invalid('since', 'lies in the future; leave it out, and wait')
  if (until !== undefined && instant > knownAtMs(until))
    throw invalid('since', 'is later than until')
  const view = await viewAtHead(reader)
  return Math.max(place, view.recordedBefore(instant))
}

/** A client that comes back says where it was in the header, and the address is as it was at first. */
async function placeAsked(
  asking: Asking,
  after: string | undefined,
  lastEventId: string | undefined,
): Promise<number> {
  if (lastEventId !== undefined && lastEventId !== '')
    return placeOf(asking, lastEventId, { in: 'headers', name: 'last-event-id' })
  return after === undefined ? 0 : placeOf(asking, after, { in: 'query', name: 'after' })
}

/** Other machines may write the log, by clocks of their own. */
const CLOCKS_DIFFER_MS = 2_000

/** Where what is asked for ends, looked at again and again. */
export function boundOf(
  reader: FeedReader,
  { until, follow }: EventsParameters,
): () => Promise<Bound> | Bound {
  if (until !== undefined) return boundUntil(reader, knownAtMs(until), follow === 'false')
  if (follow !== 'false') return () => ({ last: viewOf(reader).sequence(), ends: undefined })
  let bound: Bound | undefined
  return async () => {
    if (bound !== undefined) return bound
    const view = await viewAtHead(reader)
    return (bound = { last: view.sequence(), ends: 'head' })
  }
}

function boundUntil(
  reader: FeedReader,
  until: number,
  toHead: boolean,
): () => Promise<Bound> | Bound {
  let bound: Bound | undefined
  return async () => {
    if (bound !== undefined) return bound
    const isOver = reader.now() > until + CLOCKS_DIFFER_MS
    const view = isOver || toHead ? await viewAtHead(reader) : viewOf(reader)
    const last = view.recordedBefore(until + 1)
    if (isOver || last < view.sequence()) return (bound = { last, ends: 'until' })
    if (toHead) return (bound = { last, ends: 'head' })
    return {
      last,
      ends: undefined,
      lookAgainMs: Math.min(until + CLOCKS_DIFFER_MS - reader.now() + 1, LONGEST_TIMER_MS),
    }
  }
}

const LONGEST_TIMER_MS = 60_000

export function invalid(
  name: string,
  detail: string,
  where: 'query' | 'headers' = 'query',
): ProblemError {
  const what = where === 'query' ? 'Query parameter' : 'Header'
  return new ProblemError({
    code: 'invalid-request',
    status: 400,
    title: 'The request is not valid',
    detail: `${what} ${name}: ${detail}`,
    errors: [{ in: where, name, detail }],
  })
}
