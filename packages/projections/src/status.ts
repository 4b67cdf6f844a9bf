import {
  DatabaseError,
  EventStoreError,
  shareOfLog,
  START,
  withTimeLimit,
} from '@vietas/event-store'
import { ProjectionError } from './projection-error.ts'
import type { LogReader, Position } from '@vietas/event-store'
import type { Builds } from './builds.ts'
import type { Projection } from './projection.ts'
import type { Run } from './run.ts'

export interface ProjectionStatus {
  readonly name: string
  readonly version: number
  /**
   * `building`: there is no view to ask yet. `failed`: something went wrong, see `error`; it is
   * tried again, and the view answers meanwhile if there is one.
   */
  readonly state: 'building' | 'catching-up' | 'live' | 'failed' | 'closed'
  readonly error: string | undefined
  /** Since when it has failed, in epoch milliseconds. */
  readonly failingSince: number | undefined
  /** How far the view that queries read has handled the log; while there is none, the first build. */
  readonly position: Position
  readonly lag: Lag
  readonly deadLetters: number
  /** Undefined while there is no view to ask. */
  readonly fingerprint: string | undefined
  /** While a first build or a rebuild is under way. */
  readonly building: BuildProgress | undefined
}

export interface Lag {
  /** Events not looked at yet, those that the filter leaves out included; undefined if unknown. */
  readonly events: number | undefined
  /** How long ago the oldest of them was recorded; undefined if unknown. */
  readonly seconds: number | undefined
}

export interface BuildProgress {
  readonly kind: 'first-build' | 'rebuild'
  readonly position: Position
  /** Events applied or set aside; fewer than looked at where there is a filter. */
  readonly handled: number
  /** Events in the log; undefined where a store cannot tell. */
  readonly total: number | undefined
  /** How much of the log has been looked at, from 0 to 1; undefined while the store does not answer. */
  readonly fraction: number | undefined
}

interface StatusOptions<View> {
  readonly store: LogReader
  readonly projection: Projection<View>
  readonly builds: Builds<View>
  readonly isClosed: boolean
  readonly now: () => number
}

export async function statusOf<View>(options: StatusOptions<View>): Promise<ProjectionStatus> {
  const { store, projection, builds, isClosed, now } = options
  const serving = builds.serving()
  const building = builds.building()
  const shown = serving ?? building
  const position = shown?.file.checkpoint().position ?? START
  // Read before the first `await`, so that all of it is of one moment.
  const snapshot = {
    name: projection.name,
    version: projection.version,
    ...(isClosed ? CLOSED : stateOf(serving, building)),
    position,
    deadLetters: shown?.file.deadLetterCount() ?? 0,
    fingerprint: isClosed ? undefined : fingerprintOf(serving),
  }
  const [lag, progress] = await Promise.all([
    inTime(lagOf(store, position, now), UNKNOWN_LAG),
    building === undefined ? undefined : buildProgress(store, building),
  ])
  return { ...snapshot, lag, building: progress }
}

/** The view answers while the log cannot be reached, and its status has to as well. */
const STORE_ANSWERS_MS = 1_000

function inTime<Answer>(asked: Promise<Answer>, otherwise: Answer): Promise<Answer> {
  return withTimeLimit(asked, STORE_ANSWERS_MS, () => otherwise)
}

type State = Pick<ProjectionStatus, 'state' | 'error' | 'failingSince'>

const CLOSED: State = { state: 'closed', error: undefined, failingSince: undefined }

function stateOf<View>(serving: Run<View> | undefined, building: Run<View> | undefined): State {
  const followState = (serving ?? building)?.state
  if (followState === undefined)
    return { state: 'failed', error: 'The view file cannot be made', failingSince: undefined }
  if (followState.state === 'failed') {
    const { state, error, since } = followState
    return { state, error, failingSince: since }
  }
  const state = serving === undefined ? 'building' : followState.state
  return { state, error: undefined, failingSince: undefined }
}

function fingerprintOf<View>(serving: Run<View> | undefined): string | undefined {
  try {
    return serving?.file.fingerprint()
  } catch (error) {
    // The file cannot be read at the moment; `error` tells why.
    if (error instanceof ProjectionError) return undefined
    throw error
  }
}

const UNKNOWN_LAG: Lag = { events: undefined, seconds: undefined }

/** Unknown while the store does not answer, not an error: that is when a status is wanted most. */
async function lagOf(store: LogReader, position: Position, now: () => number): Promise<Lag> {
  try {
    const events = await store.eventsAfter(position)
    if (events === 0) return { events, seconds: 0 }
    for await (const page of store.readAll({ after: position, limit: 1 })) {
      const [oldest] = page.events
      if (oldest !== undefined) {
        return { events, seconds: Math.max(0, now() - oldest.recordedAt) / 1_000 }
      }
    }
    return { events, seconds: 0 }
  } catch (error) {
    return ifStoreFails(error, UNKNOWN_LAG)
  }
}

async function buildProgress<View>(store: LogReader, run: Run<View>): Promise<BuildProgress> {
  const kind = run.finish === undefined ? 'first-build' : 'rebuild'
  const { position, handled } = run.file.checkpoint()
  const [total, left, share] = await Promise.all([
    inTime(countAfter(store, START), undefined),
    inTime(countAfter(store, position), undefined),
    inTime(shareBefore(store, position), undefined),
  ])
  const fraction =
    total === undefined || left === undefined ? share : total === 0 ? 1 : 1 - left / total
  return { kind, position, handled, total, fraction }
}

/** For a store that cannot count its events: its positions grow with the log all the same. */
async function shareBefore(store: LogReader, position: Position): Promise<number | undefined> {
  try {
    return shareOfLog(position, await store.head())
  } catch (error) {
    return ifStoreFails(error, undefined)
  }
}

async function countAfter(store: LogReader, position: Position): Promise<number | undefined> {
  try {
    return await store.eventsAfter(position)
  } catch (error) {
    return ifStoreFails(error, undefined)
  }
}

function ifStoreFails<Answer>(error: unknown, otherwise: Answer): Answer {
  if (error instanceof EventStoreError || error instanceof DatabaseError) return otherwise
  throw error
}
