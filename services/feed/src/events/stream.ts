import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { cursorAfter, viewOf, type FeedReader } from '../feed-reader.ts'
import type { FeedLimits } from '../limits.ts'
import type { Crowd, Parcels } from './crowd.ts'
import { JSON_LINES, type EndReason, type Form, type Reached } from './forms.ts'
import { lentParcel } from './lent-parcel.ts'
import type { Matching } from './matchers.ts'
import { parcelAfter, type Parcel, type Wire } from './parcel.ts'

export interface StreamOptions {
  readonly reader: FeedReader
  readonly crowd: Crowd
  /** Its headers are on their way. */
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

/** A filter that lets nothing pass says so after so many events, or after so long. */
const PROGRESS_EVENTS = 1_000
const PROGRESS_MS = 1_000
const NO_LOG = 'empty'
/** What a client has to take the last words. */
const FAREWELL_MS = 5_000

interface State extends StreamOptions {
  /** The id of the log, once it is known. */
  log: string
  sequence: number
  /** The place that the client was told of last. */
  told: number
  /** What is to be written as soon as the client has taken what was. */
  rest: readonly Wire[]
  wroteAt: number
  blockedSince: number | undefined
  readonly bornAt: number
  readonly maxAgeMs: number
  isEnding: boolean
  reason: EndReason | undefined
  /** What it has failed by. */
  fault: Error | undefined
  /** Ends what it waits for. */
  wake: () => void
}

export function startStream(options: StreamOptions): Stream {
  const { limits, form, after } = options
  const now = performance.now()
  const state: State = {
    ...options,
    log: NO_LOG,
    sequence: after,
    told: after,
    rest: [],
    wroteAt: now,
    blockedSince: undefined,
    bornAt: now,
    // Clients that came together do not all come back together.
    maxAgeMs: limits.maxAgeMs * (0.9 + 0.2 * Math.random()),
    isEnding: false,
    reason: undefined,
    fault: undefined,
    wake: asleep,
  }
  listen(state)
  return {
    form,
    sequence: () => state.sequence,
    tick: (at) => guarded(state, () => tick(state, at)),
    end: (reason) => end(state, reason),
    done: run(state),
  }
}

const asleep = (): void => undefined

/** A response that waits for the one before it on its connection has no socket yet. */
function listen(state: State): void {
  const { response } = state
  const drained = (): void => {
    if (state.blockedSince === undefined) return
    state.blockedSince = undefined
    state.wroteAt = performance.now()
    state.wake()
  }
  const listenTo = (socket: Socket): void => void socket.on('drain', drained)
  if (response.socket === null) response.once('socket', listenTo).on('drain', drained)
  else listenTo(response.socket)
  response.once('close', () => leave(state))
  // It may have left while its request was looked into.
  if (response.destroyed) leave(state)
}

function leave(state: State): void {
  state.isEnding = true
  state.wake()
}

function end(state: State, reason: EndReason): void {
  state.reason ??= reason
  leave(state)
}

function guarded(state: State, work: () => void): void {
  try {
    work()
  } catch (error) {
    fail(state, error)
  }
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
  // It is still given what was begun, so that its last words stand alone.
  for (const wire of state.rest) write(state, wire)
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
  while (!state.isEnding) {
    if (!isFree(state)) {
      await woken(state)
      continue
    }
    const asked = state.bound()
    const bound = await asked
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
    await atTheEnd(state, asked === bound, bound.lookAgainMs)
  }
}

/** Until the log has grown, unless the crowd can go on with it. */
async function atTheEnd(state: State, isEndless: boolean, atMostMs?: number): Promise<void> {
  const { crowd, reader, sequence } = state
  // It may have grown since it was looked at last.
  if (sequence !== viewOf(reader).sequence()) return
  const advance = (last: number, parcels: Parcels): void => {
    if (!isEndless) state.wake()
    else guarded(state, () => advanceTo(state, last, parcels))
  }
  const member = { advance }
  const timer = atMostMs === undefined ? undefined : setTimeout(() => state.wake(), atMostMs)
  crowd.join(member)
  await woken(state)
  crowd.leave(member)
  clearTimeout(timer)
}

/** As far as it goes without a wait; with one, it goes on alone. */
function advanceTo(state: State, last: number, parcels: Parcels): void {
  const { form } = state
  while (state.sequence < last && !state.isEnding) {
    const matching = state.matching()
    if (matching instanceof Promise) {
      matching.catch(() => undefined)
      return state.wake()
    }
    const parcel = parcels(state.sequence, { ...matching, form, log: logOf(state) })
    if (parcel === undefined || !send(state, parcel)) return state.wake()
  }
}

/** Until it is woken, which it may be for nothing. */
const woken = (state: State): Promise<void> =>
  new Promise((resolve) => {
    if (state.isEnding) return resolve()
    state.wake = () => {
      state.wake = asleep
      resolve()
    }
  })

async function sendNext(state: State, last: number): Promise<void> {
  const { reader, form } = state
  // A reform may lie in these events, which the view has read by now.
  const matching = await state.matching()
  if (state.isEnding) return
  const view = viewOf(reader)
  const isWhole = form === JSON_LINES && matching.matches === undefined
  const asked = { ...matching, form, log: logOf(state) }
  const parcel =
    (isWhole ? lentParcel(view, state.sequence, last) : undefined) ??
    parcelAfter(view, state.sequence, last, asked)
  if (parcel === undefined) return
  send(state, parcel)
  tellProgress(state, PROGRESS_EVENTS)
}

/** False where the client is behind. */
function send(state: State, { wires, to, lastSent, bytes }: Parcel): boolean {
  if (lastSent !== undefined) state.count(to - state.sequence, bytes)
  state.told = lastSent ?? state.told
  state.sequence = to
  state.rest = wires
  return isFree(state)
}

/** Once the client has taken what was written, and the rest is written as well. */
function isFree(state: State): boolean {
  while (state.blockedSince === undefined) {
    const [next, ...rest] = state.rest
    if (next === undefined) return true
    state.rest = rest
    write(state, next)
  }
  return false
}

/** To the socket itself, since the bytes are framed already for all who are sent them. */
function write(state: State, { chunk, content, taken }: Wire): void {
  const { response } = state
  if (response.destroyed) return taken?.(true)
  const { socket } = response
  const bytes = response.chunkedEncoding && socket !== null ? chunk() : content
  const goesOn = (socket ?? response).write(bytes, (error) => taken?.(!error))
  state.wroteAt = performance.now()
  // A large write is answered false also where the system has taken all of it.
  if (!goesOn && (socket ?? response).writableLength > 0) state.blockedSince = state.wroteAt
}

function put(state: State, text: string): void {
  if (text === '') return
  state.wroteAt = performance.now()
  state.response.write(text)
}

function tellProgress(state: State, leastEvents: number): void {
  if (state.sequence - state.told < leastEvents || state.response.destroyed) return
  // In the middle of what is being written nothing can stand.
  if (state.rest.length > 0) return
  state.told = state.sequence
  put(state, state.form.progress(reached(state)))
}

function tick(state: State, now: number): void {
  const { limits, blockedSince, form } = state
  if (state.isEnding) return
  if (blockedSince !== undefined) {
    if (now - blockedSince >= limits.stallMs) end(state, 'slow')
    return
  }
  if (now - state.bornAt >= state.maxAgeMs) return end(state, 'age')
  const silentMs = now - state.wroteAt
  if (state.sequence > state.told && silentMs >= Math.min(PROGRESS_MS, limits.heartbeatMs))
    tellProgress(state, 1)
  else if (silentMs >= limits.heartbeatMs) put(state, form.heartbeat(reached(state)))
}

const logOf = ({ reader, log }: State): string => viewOf(reader).log() ?? log

function reached(state: State): Reached {
  const { reader, sequence } = state
  state.log = logOf(state)
  return { log: state.log, sequence, cursor: cursorAfter(viewOf(reader), sequence) }
}
