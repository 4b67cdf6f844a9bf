import { ProblemError } from '@vietas/service-kit'
import type { Clock } from './clock.ts'
import type { EventLog, EventPage, LoggedEvent, Place } from './event-log.ts'
import { isEnabled, type Lane, type Lanes } from './lane.ts'
import { isAway } from './feed-away.ts'
import type { Log } from './log.ts'
import type { Pending } from './subscription.ts'
import type { WebhookFile } from './webhook-file.ts'

export interface ReadingOptions {
  readonly lanes: Lanes
  readonly events: EventLog
  readonly file: WebhookFile
  readonly clock: Clock
  readonly log: Log
  readonly onAdded: (lane: Lane) => void
  /** The log does not hold the cursor of this one. */
  readonly onUnknown: (lane: Lane) => void
  /** Its cursor is elsewhere now, not before this place. */
  readonly onMoved: (lane: Lane, place: Place) => void
}

/** Puts what is recorded into the lines of those who want it, as far as they have room. */
export interface Reading {
  /** There is room, or a lane more, or one elsewhere in the log. */
  readonly wake: () => void
  readonly stop: () => Promise<void>
}

const PAGE = 100
/** Of one receiver, that could be sent. The log keeps the rest until there is room. */
const MOST_WAITING = 500
/** Of one receiver in all, what waits behind refused ones included. */
export const MOST_KEPT = 10_000
const AWAY_MS = 1_000

/** Lanes at one place of the log, as all that are not behind, are served by one look into it. */
export function startReading(options: ReadingOptions): Reading {
  const end = new AbortController()
  const woken = createAlarm()
  const run = async (): Promise<void> => {
    while (!end.signal.aborted) {
      woken.clear()
      try {
        const isAtEnd = await readPage(options)
        if (isAtEnd) await untilMore(options, woken, end.signal)
      } catch (error) {
        await afterFault(options, error, woken, end.signal)
      }
      // Requests and streams have their turn.
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const ended = run()
  return {
    wake: woken.ring,
    stop: async () => {
      end.abort()
      woken.ring()
      await ended
    },
  }
}

/** Whether more is read for a receiver, or first it has to accept some of what waits. */
export const hasRoom = ({ line }: Lane): boolean =>
  line.size() - line.heldBack() + PAGE <= MOST_WAITING && line.size() + PAGE <= MOST_KEPT

type Located = Lane & { place: Place }

const isLocated = (lane: Lane): lane is Located => lane.place !== undefined

const readyOf = (lanes: Lanes): readonly Located[] =>
  [...lanes.values()].filter(isLocated).filter((lane) => isEnabled(lane) && hasRoom(lane))

/** Where the one that is furthest behind stands; undefined where nobody is ready. */
const firstPlace = (lanes: readonly Located[]): Place | undefined =>
  lanes.length === 0 ? undefined : Math.min(...lanes.map(({ place }) => place))

/** After a start nobody knows whether the log is still the one that it was. */
async function locate({ lanes, events, onUnknown, onMoved }: ReadingOptions): Promise<void> {
  for (const lane of lanes.values()) {
    if (isLocated(lane) || !isEnabled(lane)) continue
    try {
      const place = await events.placeOf(lane.cursor)
      if (events.cursorAt(place) === lane.cursor) lane.place = place
      else onMoved(lane, place)
    } catch (error) {
      if (isAway(error) || !(error instanceof ProblemError)) throw error
      onUnknown(lane)
    }
  }
}

/** True when there is nothing to read for anyone. */
async function readPage(options: ReadingOptions): Promise<boolean> {
  const { lanes, events, file } = options
  file.makeRoom()
  await locate(options)
  const ready = readyOf(lanes)
  const from = firstPlace(ready)
  if (from === undefined) return true
  const page = events.after(from, PAGE)
  if (page === undefined) return true
  for (const lane of ready) if (lane.place < page.upTo) await take(options, lane, page)
  return false
}

async function take(options: ReadingOptions, lane: Located, page: EventPage): Promise<void> {
  const { events, file, clock, onAdded } = options
  const { upTo } = page
  const cursor = events.cursorAt(upTo)
  const { id, filter } = lane.subscription
  const { place } = lane
  const matching = await page.matching(filter, place)
  if (!isStill(options.lanes, lane, place)) return
  const pending = matching.map((event) => pendingOf(event, clock.now()))
  pending.forEach(lane.line.add)
  lane.place = upTo
  lane.cursor = cursor
  file.later((writes) => {
    for (const one of pending) writes.pending(id, one)
    writes.cursor(id, cursor)
  })
  if (pending.length > 0) onAdded(lane)
}

/** Meanwhile it may have been removed, disabled, or sent elsewhere in the log. */
const isStill = (lanes: Lanes, lane: Located, place: Place): boolean =>
  isEnabled(lane) && lane.place === place && lanes.get(lane.subscription.id) === lane

const pendingOf = (
  { sequence, stream, id, type, recordedAt }: LoggedEvent,
  now: number,
): Pending => ({ sequence, stream, eventId: id, type, recordedAt, attempts: 0, dueAt: now })

/** Until something is recorded that someone may want, or someone wants something else. */
async function untilMore(
  { lanes, events }: ReadingOptions,
  woken: Alarm,
  signal: AbortSignal,
): Promise<void> {
  // A signal of each wait, made by AbortSignal.any, would leave something behind in the one of all waits.
  const done = new AbortController()
  const end = (): void => done.abort()
  signal.addEventListener('abort', end)
  const from = firstPlace(readyOf(lanes))
  const waits = [woken.rung()]
  if (from !== undefined) waits.push(events.growth(from, done.signal))
  try {
    await Promise.race(waits)
  } finally {
    signal.removeEventListener('abort', end)
    end()
  }
}

async function afterFault(
  { clock, log }: ReadingOptions,
  error: unknown,
  woken: Alarm,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted) return
  if (!isAway(error)) log.error({ err: error }, 'the log could not be read for webhooks')
  const callOff = clock.wakeAt(clock.now() + AWAY_MS, woken.ring)
  await woken.rung()
  callOff()
}

interface Alarm {
  readonly ring: () => void
  readonly clear: () => void
  /** At once where it has rung since it was cleared. */
  readonly rung: () => Promise<void>
}

function createAlarm(): Alarm {
  let isRung = false
  let wake: (() => void) | undefined
  return {
    ring: () => {
      isRung = true
      wake?.()
    },
    clear: () => void (isRung = false),
    rung: () =>
      new Promise((resolve) => {
        if (isRung) resolve()
        wake = resolve
      }),
  }
}
