import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { cursorAfter, viewOf, type FeedReader } from '../feed-reader.ts'
import type { FeedLimits } from '../limits.ts'
import type { EndReason, Form, Reached } from './forms.ts'
import type { Matching } from './matchers.ts'
import { pieceOf } from './piece.ts'

export interface StreamOptions {
  readonly reader: FeedReader
  readonly response: ServerResponse
  readonly form: Form
  readonly limits: FeedLimits
  readonly matching: () => Matching | Promise<Matching>
  /** How many events lie before the first that is asked for. */
  readonly after: number
  readonly bound: () => Promise<Bound> | Bound
  readonly count: (events: number, bytes: number) => void
}

/** Where what a client asks for ends, as far as that is known. */
export interface Bound {
  /** The sequence of the last event of it. */
  readonly last: number
  /** Undefined: more may yet come. */
  readonly ends: Extract<EndReason, 'until' | 'head'> | undefined
  /** When that is known, at the latest. */
  readonly lookAgainMs?: number
}

/** One client that is being sent the log. */
export interface Stream {
  readonly form: Form
  /** How many events of the log it has been led past. */
  readonly sequence: () => number
  /** Looks at the clock: says that the stream is alive, or ends it. */
  readonly tick: (now: number) => void
  readonly end: (reason: EndReason) => void
  /** Resolves with why it ended; `gone` where the client has left. */
  readonly done: Promise<EndReason | 'gone'>
}

/** What is handed to the socket at once: a slow client has no more than that before it. */
const SLICE_BYTES = 128 * 1024
/** A filter that lets nothing pass says so after so many events. */
const PROGRESS_EVENTS = 1_000
const NO_LOG = 'empty'
/** What a client has to take the last words. */
const FAREWELL_MS = 5_000

interface State extends StreamOptions {
  /** The id of the log, once it is known. */
  log: string
  sequence: number
  /** The place that the client was told of last. */
  told: number
  wroteAt: number
  blockedSince: number | undefined
  readonly bornAt: number
  readonly maxAgeMs: number
  readonly ending: AbortController
  reason: EndReason | undefined
  /** What it has failed by. */
  fault: Error | undefined
}

export function startStream(options: StreamOptions): Stream {
  const { response, limits, form, after } = options
  const now = performance.now()
  const state: State = {
    ...options,
    log: NO_LOG,
    sequence: after,
    told: after,
    wroteAt: now,
    blockedSince: undefined,
    bornAt: now,
    // Clients that came together do not all come back together.
    maxAgeMs: limits.maxAgeMs * (0.9 + 0.2 * Math.random()),
    ending: new AbortController(),
    reason: undefined,
    fault: undefined,
  }
  response.once('close', () => state.ending.abort())
  return {
    form,
    sequence: () => state.sequence,
    tick: (at) => {
      try {
        tick(state, at)
      } catch (error) {
        fail(state, error)
      }
    },
    end: (reason) => end(state, reason),
    done: run(state),
  }
}

function end(state: State, reason: EndReason): void {
  state.reason ??= reason
  state.ending.abort()
}

function fail(state: State, error: unknown): void {
  state.fault ??= error as Error
  end(state, 'fault')
}

/** @throws what it has failed by, once the client has been told to come again */
async function run(state: State): Promise<EndReason | 'gone'> {
  const { response, form, limits } = state
  try {
    put(state, form.begin(reached(state), limits.retryMs))
    await follow(state)
  } catch (error) {
    fail(state, error)
  }
  if (response.destroyed) return 'gone'
  const reason = state.reason ?? 'gone'
  if (reason !== 'gone') put(state, form.end(lastPlace(state), reason))
  response.end()
  setTimeout(() => response.destroy(), FAREWELL_MS).unref()
  if (state.fault !== undefined) throw state.fault
  return reason
}

/** Without a cursor where the view is away: the client goes on from the place that it has. */
function lastPlace(state: State): Reached {
  try {
    return reached(state)
  } catch {
    return { log: state.log, sequence: state.sequence, cursor: undefined }
  }
}

/** Until the end that was asked for, or until the stream is ended. */
async function follow(state: State): Promise<void> {
  const { ending } = state
  while (!ending.signal.aborted) {
    const bound = await state.bound()
    if (state.sequence < bound.last) {
      await sendNext(state, bound.last)
      await nextTurn()
      continue
    }
    if (bound.ends !== undefined) {
      state.reason ??= bound.ends
      return
    }
    tellProgress(state, 1)
    await untilGrown(state, bound.lookAgainMs)
  }
}

async function untilGrown({ reader, ending, sequence }: State, atMostMs?: number): Promise<void> {
  const { signal } = ending
  const grown = reader.grown(
    atMostMs === undefined ? signal : AbortSignal.any([signal, AbortSignal.timeout(atMostMs)]),
  )
  // It may have grown since it was looked at last.
  if (sequence === viewOf(reader).sequence()) await grown
}

async function sendNext(state: State, last: number): Promise<void> {
  const { reader, form } = state
  const view = viewOf(reader)
  const chunk = view.chunkAfter(state.sequence)
  const log = view.log()
  if (chunk === undefined || log === undefined) return
  // A reform may lie in these events, so the filter is asked for once they are read.
  const matching = await state.matching()
  const to = Math.min(chunk.last, last)
  const { bytes, lastSent } = pieceOf(chunk, state.sequence + 1, to, { ...matching, form, log })
  if (lastSent !== undefined) {
    state.told = lastSent
    state.count(to - state.sequence, bytes.length)
    await send(state, bytes)
  }
  state.sequence = to
  tellProgress(state, PROGRESS_EVENTS)
}

/** A stream that is ended meanwhile is still given the rest, so that its last words stand alone. */
async function send(state: State, bytes: Buffer): Promise<void> {
  const { response, ending } = state
  for (let at = 0; at < bytes.length && !response.destroyed; at += SLICE_BYTES) {
    const slice = bytes.length <= SLICE_BYTES ? bytes : bytes.subarray(at, at + SLICE_BYTES)
    if (put(state, slice) || ending.signal.aborted) continue
    state.blockedSince = performance.now()
    await once(response, 'drain', { signal: ending.signal }).catch(() => undefined)
    state.blockedSince = undefined
    state.wroteAt = performance.now()
  }
}

function put(state: State, bytes: Buffer | string): boolean {
  if (bytes.length === 0) return true
  state.wroteAt = performance.now()
  return state.response.write(bytes)
}

function tellProgress(state: State, leastEvents: number): void {
  if (state.sequence - state.told < leastEvents || state.response.destroyed) return
  state.told = state.sequence
  put(state, state.form.progress(reached(state)))
}

function tick(state: State, now: number): void {
  const { limits, blockedSince, form, ending } = state
  if (ending.signal.aborted) return
  if (blockedSince !== undefined) {
    if (now - blockedSince >= limits.stallMs) end(state, 'slow')
    return
  }
  if (now - state.bornAt >= state.maxAgeMs) return end(state, 'age')
  if (now - state.wroteAt < limits.heartbeatMs) return
  if (state.sequence > state.told) tellProgress(state, 1)
  else put(state, form.heartbeat(reached(state)))
}

function reached(state: State): Reached {
  const { reader, sequence } = state
  const view = viewOf(reader)
  state.log = view.log() ?? NO_LOG
  return { log: state.log, sequence, cursor: cursorAfter(view, sequence) }
}
