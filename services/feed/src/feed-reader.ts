import type { CapacityReader, CapacityView } from '@vietas/capacity-questions'
import type { EventStore } from '@vietas/event-store'
import { ProjectionError, type ProjectionStatus, type RunningProjection } from '@vietas/projections'
import { ProblemError, defineProblems } from '@vietas/service-kit'
import { cursorAt } from './events/forms.ts'
import type { FeedView } from './view/feed-view.ts'

/** What the routes read. */
export interface FeedReader {
  readonly store: EventStore
  readonly projection: RunningProjection<FeedView>
  /** The view that tells which municipalities belong together, and what is so. */
  readonly capacity: CapacityReader
  /** Resolves when events have come, or when the signal aborts. */
  readonly grown: (signal: AbortSignal) => Promise<void>
  /** Epoch milliseconds. */
  readonly now: () => number
}

export const FEED_PROBLEMS = defineProblems({
  'feed-behind': {
    status: 503,
    title: 'The feed has not read the log so far yet',
    detail: 'It is being built from the log, or has fallen behind. Ask again in a moment.',
  },
})

/**
 * The view as it is now.
 *
 * @throws ProblemError while there is none
 */
export const viewOf = ({ projection }: Pick<FeedReader, 'projection'>): FeedView =>
  viewIn(projection)

/**
 * The view of capacity as it is now.
 *
 * @throws ProblemError while there is none
 */
export const capacityOf = ({ capacity }: Pick<FeedReader, 'capacity'>): CapacityView =>
  viewIn(capacity.projection)

/** The view as it is now; undefined while there is none, or none that can be read. */
export const viewIfReadable = ({
  projection,
}: Pick<FeedReader, 'projection'>): FeedView | undefined => readableIn(projection)

/** Since when the view is not kept up, if it is not: epoch milliseconds. */
export const behindSince = ({ projection, capacity }: FeedReader): number | undefined =>
  projection.failingSince() ?? capacity.log.awaySince()

/**
 * Whether the log holds what the view could not take in: silence would then look like its end. While
 * the log is away nothing is known to be missing.
 */
export async function missesEvents({
  projection,
}: Pick<FeedReader, 'projection'>): Promise<boolean> {
  if (projection.failingSince() === undefined) return false
  return isMissing(await projection.status())
}

export const isMissing = ({ state, lag }: Pick<ProjectionStatus, 'state' | 'lag'>): boolean =>
  state === 'failed' && (lag.events ?? 0) > 0

function viewIn<View>(projection: Pick<RunningProjection<View>, 'view'>): View {
  const view = readableIn(projection)
  if (view === undefined) throw feedBehind()
  return view
}

function readableIn<View>(projection: Pick<RunningProjection<View>, 'view'>): View | undefined {
  try {
    return projection.view()
  } catch (error) {
    if (error instanceof ProjectionError) return undefined
    throw error
  }
}

export const feedBehind = (): ProblemError =>
  new ProblemError(FEED_PROBLEMS['feed-behind'], { 'retry-after': '1' })

/** What a client hands back to go on behind an event; undefined before the first. */
export function cursorAfter(view: FeedView, sequence: number): string | undefined {
  const log = view.log()
  const chunk = sequence === 0 ? undefined : view.chunkAfter(sequence - 1)
  if (log === undefined || chunk === undefined) return undefined
  return cursorAt(chunk, log, sequence - chunk.first)
}
