import { comparePositions, EventStoreError, START } from '@vietas/event-store'
import { defineProblems, ProblemError, type Problem } from '@vietas/service-kit'
import { readCursor, type Cursor } from '../cursor.ts'
import { cursorAfter, feedBehind, viewOf, type FeedReader } from '../feed-reader.ts'
import type { FeedView } from '../view/feed-view.ts'

const BEGIN_ANEW =
  'Begin anew: take the state from the snapshot, and go on from the cursor that it names.'

/** Where a client cannot go on from the place that it names. */
export const PLACE_PROBLEMS = defineProblems({
  'malformed-cursor': {
    status: 400,
    title: 'This is no place in the log',
    detail: `A cursor stands in every event, and a position in the answer to every write. ${BEGIN_ANEW}`,
  },
  'foreign-cursor': {
    status: 410,
    title: 'The place is in another log',
    detail: `The cursor is of a log that is not the one behind this feed. ${BEGIN_ANEW}`,
  },
  'future-cursor': {
    status: 410,
    title: 'The log does not go so far',
    detail: `The log ends before this place, as when it was restored from a backup. ${BEGIN_ANEW}`,
  },
  'unknown-cursor': {
    status: 410,
    title: 'Another event is at this place',
    detail: `The log holds another event where the cursor names one, and that one is not near. ${BEGIN_ANEW}`,
  },
})

/** When a log moves to another store, events may change places with so many others. */
const WINDOW = 4_096
const LONGEST_WAIT_MS = 5_000

/** Where in a request a place is named. */
export type Named =
  | { readonly in: 'body'; readonly pointer: string }
  | { readonly in: 'query' | 'headers'; readonly name: string }

export interface Asking {
  readonly reader: FeedReader
  /** Where the snapshot is. */
  readonly snapshot: string
}

/**
 * How many events lie before the place that a client names, by a cursor or by a position.
 *
 * @throws ProblemError when there is no such place
 */
export async function placeOf(asking: Asking, text: string, named: Named): Promise<number> {
  const cursor = readCursor(text)
  if (cursor !== undefined) return placeOfCursor(asking, cursor)
  // Placed alone, a number in the header could be one of another log.
  if (named.in !== 'headers' && /^\d{1,20}$/.test(text)) return placeOfPosition(asking, text)
  const detail = `${JSON.stringify(text.slice(0, 100))} is no cursor.`
  const { problem: malformed } = problem(asking, 'malformed-cursor', detail)
  throw new ProblemError({ ...malformed, errors: [{ ...named, detail }] })
}

async function placeOfCursor(asking: Asking, cursor: Cursor): Promise<number> {
  const { reader } = asking
  const { sequence } = cursor
  let view = viewOf(reader)
  if (view.log() === undefined || sequence > view.sequence()) view = await viewAtHead(reader)
  if (view.log() !== cursor.log)
    throw problem(
      asking,
      'foreign-cursor',
      `The cursor is of the log ${cursor.log}, and this is ${view.log() ?? 'empty'}.`,
    )
  if (sequence > view.sequence())
    throw problem(
      asking,
      'future-cursor',
      `The log has ${view.sequence()} events, and the cursor is behind ${sequence}.`,
    )
  if (isAt(view, sequence, cursor)) return sequence
  const near = findNear(view, cursor)
  if (near === undefined)
    throw problem(asking, 'unknown-cursor', `Event ${sequence} of the log is not ${cursor.event}….`)
  // What stood before it may now stand behind it: rather once more than never.
  return Math.max(0, Math.min(near, sequence) - WINDOW)
}

async function placeOfPosition(asking: Asking, position: string): Promise<number> {
  const { reader } = asking
  if (comparePositions(BigInt(position).toString(), START) === 0) return 0
  const wanted = BigInt(position).toString()
  const handled = (): string => reader.projection.position() ?? START
  if (comparePositions(wanted, handled()) > 0) await viewAtHead(reader)
  if (comparePositions(wanted, handled()) > 0)
    throw problem(asking, 'future-cursor', `The log ends at position ${handled()}.`)
  return viewOf(reader).upTo(wanted)
}

/**
 * The view once it has read all that the log holds now.
 *
 * @throws ProblemError when it does not come there
 */
export async function viewAtHead(reader: FeedReader): Promise<FeedView> {
  const { store, projection } = reader
  try {
    const head = await store.head()
    if (await projection.waitFor(head, { timeoutMs: LONGEST_WAIT_MS })) return viewOf(reader)
  } catch (error) {
    if (!(error instanceof EventStoreError)) throw error
  }
  throw feedBehind()
}

const isAt = (view: FeedView, sequence: number, { event }: Cursor): boolean =>
  cursorAfter(view, sequence)?.endsWith(event) === true

function findNear(view: FeedView, cursor: Cursor): number | undefined {
  const last = Math.min(view.sequence(), cursor.sequence + WINDOW)
  for (let at = Math.max(1, cursor.sequence - WINDOW); at <= last; at++)
    if (isAt(view, at, cursor)) return at
  return undefined
}

function problem(
  { snapshot }: Asking,
  code: keyof typeof PLACE_PROBLEMS,
  what: string,
): ProblemError {
  const of: Problem = PLACE_PROBLEMS[code]
  return new ProblemError({ ...of, detail: `${what} ${BEGIN_ANEW}`, snapshot })
}
