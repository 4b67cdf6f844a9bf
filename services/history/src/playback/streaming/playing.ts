import { setTimeout as sleep } from 'node:timers/promises'
import { inTurns } from '@vietas/capacity-questions'
import { framesOf, firstFingerprint, type PlayedFrame, type Told } from '../frames.ts'
import type { Moments } from '@vietas/capacity-ledger'

/** What is played, as often as it is asked for. */
export interface Played extends Told {
  readonly moments: Moments
}

/** The frames one by one, between which others have their turn; none any more once it is stopped. */
async function* playing(played: Played, signal: AbortSignal): AsyncGenerator<PlayedFrame, void> {
  const turn = inTurns()
  for (const frame of framesOf(played.moments, played)) {
    await turn()
    if (signal.aborted) return
    if (frame !== undefined) yield frame
  }
}

/**
 * For an answer that is right with all of them only.
 *
 * @throws ProblemError when it is stopped before its end
 */
export async function* playingToTheEnd(
  played: Played,
  signal: AbortSignal,
): AsyncGenerator<PlayedFrame, void> {
  yield* playing(played, signal)
  signal.throwIfAborted()
}

export interface EventTold {
  readonly id: string
  readonly event: 'begin' | 'frame' | 'end'
  /** As JSON. */
  readonly data: string
}

/** Behind the last frame, when all is told. */
export const END = 'end'

export interface Pace {
  /** Frames a second; undefined as fast as they are taken. */
  readonly speed: number | undefined
  /** How many frames were told before; undefined where nothing was. */
  readonly told: number | undefined
  /** What is told first. */
  readonly head: object
}

/** The frames as events, at the pace asked for, or as fast as whoever takes them lets it be. */
export async function* eventsOf(
  played: Played,
  { speed, told, head }: Pace,
  signal: AbortSignal,
): AsyncGenerator<EventTold, void> {
  let id = idOf(0, firstFingerprint(played))
  if (told === undefined) yield { id, event: 'begin', data: JSON.stringify(head) }
  const pause = pauseOf(speed, signal)
  let last: Pick<PlayedFrame, 'number' | 'fingerprint'> | undefined
  for await (const frame of playing(played, signal)) {
    last = frame
    if (frame.number <= (told ?? 0)) continue
    await pause()
    if (signal.aborted) return
    id = idOf(frame.number, frame.fingerprint)
    yield { id, event: 'frame', data: frame.text }
  }
  if (signal.aborted || last === undefined) return
  const { number: frames, fingerprint } = last
  yield { id: idOf(END, fingerprint), event: END, data: JSON.stringify({ frames, fingerprint }) }
}

const idOf = (place: number | typeof END, fingerprint: string): string => `${place}-${fingerprint}`

const ID = /^(end|\d{1,6})-([\w-]{22})$/

/**
 * How many frames were told up to an event; undefined where no event of the playback has its id.
 *
 * @throws ProblemError when it is stopped before that is known
 */
export async function placeOfEvent(
  played: Played,
  id: string,
  signal: AbortSignal,
): Promise<number | typeof END | undefined> {
  const [, place, fingerprint] = ID.exec(id) ?? []
  if (place === '0') return fingerprint === firstFingerprint(played) ? 0 : undefined
  let last: PlayedFrame | undefined
  for await (const frame of playingToTheEnd(played, signal)) {
    last = frame
    if (String(frame.number) === place)
      return frame.fingerprint === fingerprint ? frame.number : undefined
  }
  return place === END && last?.fingerprint === fingerprint ? END : undefined
}

/** Waits until the next frame is due. A client that is slow is waited for, and nothing caught up. */
function pauseOf(speed: number | undefined, signal: AbortSignal): () => Promise<void> {
  let dueAt = performance.now()
  return async () => {
    if (speed === undefined) return
    const leftMs = dueAt - performance.now()
    if (leftMs > 0) await sleep(leftMs, undefined, { signal }).catch(() => undefined)
    dueAt = Math.max(dueAt, performance.now() - 1_000 / speed) + 1_000 / speed
  }
}
