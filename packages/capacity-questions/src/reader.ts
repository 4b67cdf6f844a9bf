import { rigaDay, type EpochMs } from '@vietas/domain'
import type { LogReader, Position } from '@vietas/event-store'
import { ProblemError, token, type LogWatch } from '@vietas/service-kit'
import { ProjectionError, type RunningProjection } from '@vietas/projections'
import { z } from 'zod'
import type { Answering } from './answering.ts'
import type { AskedBefore } from './asked-before.ts'
import type { Kept, KeptAnswers } from './kept-answers.ts'
import {
  latestKnowledge,
  type AskedView,
  type CapacityView,
} from './capacity-view/capacity-view.ts'
import type { Now } from './clocks.ts'
import { VIEW_PROBLEMS } from './problems.ts'

/** What the routes ask: a view, and the clock. */
export interface Reader {
  readonly projection: AskedProjection
  readonly log: LogWatch
  readonly now: () => EpochMs
  /** What became known later does not count, though the view may hold it. */
  readonly knownUntil?: EpochMs
  readonly answers: KeptAnswers
  readonly askedBefore: Kept<AskedBefore>
}
type AskedProjection<View extends AskedView = AskedView> = Pick<
  RunningProjection<View>,
  'view' | 'position' | 'failingSince' | 'waitFor'
>
/** Where several views are asked under one address, the request says which. */
export type ReaderOf = (request: object) => Reader
export interface Asks {
  readonly readerOf: ReaderOf
}

/** A view of a whole log, and that log: the one that grows, or one as it was at a position. */
export interface CapacityReader extends Reader {
  readonly projection: AskedProjection<CapacityView>
  readonly store: LogReader
}
export const capacityReader = token<CapacityReader>('capacity reader')

/** The view that follows the log, for those who look after it. */
export const followedView = token<RunningProjection<CapacityView>>('followed view')

/** As the log writes it: 07 would be another, behind 7. */
export const AnsweredPosition = z
  .string()
  .regex(/^(0|[1-9]\d{0,19})$/, 'write a position as a write has answered it')

export const AfterParameter = z.object({
  after: AnsweredPosition.optional().describe(
    'Wait until the view has seen this position: read your own write',
  ),
})

const LONGEST_WAIT_MS = 5_000

/**
 * The view once it has seen a position.
 *
 * @throws ProblemError when the view does not get there in time
 */
export async function viewAfter(
  reader: Reader,
  after: string | undefined,
  reply: Reply,
): Promise<Answering> {
  const { projection } = reader
  const seen =
    after === undefined || (await projection.waitFor(after, { timeoutMs: LONGEST_WAIT_MS }))
  const answering = seen ? viewNow(reader, reply) : undefined
  if (answering !== undefined) return answering
  const position = projection.position()
  throw new ProblemError(
    {
      ...VIEW_PROBLEMS['view-behind'],
      detail:
        position === undefined
          ? 'The view has not been built from the log yet. Ask again in a moment; /v1/views tells how far it is, and what keeps it.'
          : `The view has not seen position ${after ?? ''} within ${LONGEST_WAIT_MS / 1000} seconds. Ask again in a moment; a position that no write has answered is never seen.`,
    },
    { 'retry-after': '1' },
  )
}

/**
 * The view as it is; nothing while there is none.
 *
 * @throws ProblemError when it cannot be read
 */
export function viewNow({ projection, log }: Reader, reply: Reply): Answering | undefined {
  const position = projection.position()
  if (position === undefined) return undefined
  sayAge(projection.failingSince() ?? log.awaySince(), reply)
  return { view: viewOf(projection), position }
}

/**
 * The view as it is, for what is made of it beside an answer.
 *
 * @throws ProblemError while there is none, or it cannot be read
 */
export function viewAtHand<View extends AskedView>({
  projection,
}: {
  readonly projection: AskedProjection<View>
}): { readonly view: View; readonly position: Position } {
  const position = projection.position()
  if (position === undefined)
    throw new ProblemError(VIEW_PROBLEMS['view-behind'], { 'retry-after': '1' })
  return { view: viewOf(projection), position }
}

/** What a view holds is known now, even where the clock of its log is ahead of the reader's. */
export function nowOf({ now, knownUntil = Infinity }: Reader, view: AskedView): Now {
  const instant = now()
  const known = Math.min(latestKnowledge(view), knownUntil)
  return { today: rigaDay(instant), instant: Math.max(instant, known) }
}

export interface Reply {
  header(name: string, value: string): unknown
}

/** A view that cannot go on answers with what it had then, and says when that was. */
export function sayAge(since: EpochMs | undefined, reply: Reply): void {
  if (since !== undefined) reply.header('vietas-view-behind-since', new Date(since).toISOString())
}

function viewOf<View extends AskedView>(projection: AskedProjection<View>): View {
  try {
    return projection.view()
  } catch (error) {
    if (!(error instanceof ProjectionError)) throw error
    throw new ProblemError(VIEW_PROBLEMS['view-unavailable'], { 'retry-after': '5' })
  }
}
