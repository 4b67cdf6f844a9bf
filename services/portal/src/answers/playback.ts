import { query, type Changes } from '../query.ts'
import type { Municipality } from './capacity.ts'

/** Of places; what is left out is 0. */
export interface PlayedNumbers {
  readonly units?: number
  readonly places: Readonly<Record<string, number>>
  readonly unitsWithUnknown: Readonly<Record<string, number>>
  readonly unconfirmedClosures?: number
}

export interface PlayedGroup extends PlayedNumbers {
  /** Its number in the playback. */
  readonly group: number
  /** Told the first time, and again where the boundaries are others. */
  readonly municipality?: Municipality
}

/** What is other on a day than in the frame before. */
export interface Frame {
  readonly validAt: string
  readonly redrawn?: true
  readonly total?: PlayedNumbers
  readonly groups: readonly PlayedGroup[]
}

interface Hears {
  readonly frame: (frame: Frame) => void
  /** The connection is lost; the browser asks for what is behind the last frame. */
  readonly broken: () => void
  readonly ended: () => void
  /** There is no such playback, or it does not go on as it began. */
  readonly lost: () => void
}

/** Tells the frames of a playback as they come; returns what ends that. */
export function playback(asked: Changes, hears: Hears): () => void {
  const events = new EventSource(`/history/v1/playback${query(asked)}`)
  events.addEventListener('frame', ({ data }: MessageEvent<string>) =>
    hears.frame(JSON.parse(data) as Frame),
  )
  events.addEventListener('end', () => {
    events.close()
    hears.ended()
  })
  events.addEventListener('error', () =>
    events.readyState === EventSource.CLOSED ? hears.lost() : hears.broken(),
  )
  return () => events.close()
}
