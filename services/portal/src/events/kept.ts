/** What has come of a stream, as far as a page keeps it. */
export interface Kept<Event> {
  /** What is shown, the newest first. */
  readonly shown: readonly Event[]
  /** What has come since the page was told to hold still, the oldest first. */
  readonly waiting: readonly Event[]
  /** How many came then, those no longer kept included. */
  readonly waitingCount: number
  /** How many were shown and are not kept any more. */
  readonly left: number
  /** The last of all that came before what is kept; undefined: nothing did. */
  readonly before: Event | undefined
  /** The last of those that waited and are not kept. */
  readonly waitingBefore: Event | undefined
}

export const NOTHING: Kept<never> = {
  shown: [],
  waiting: [],
  waitingCount: 0,
  left: 0,
  before: undefined,
  waitingBefore: undefined,
}

/** No more than so many are kept, or wait. */
export const MOST_KEPT = 500

export function shownToo<Event>(
  kept: Kept<Event>,
  events: readonly Event[],
  most: number = MOST_KEPT,
): Kept<Event> {
  const all = [...events.toReversed(), ...kept.shown]
  const over = Math.max(0, all.length - most)
  return {
    ...kept,
    shown: all.slice(0, most),
    left: kept.left + over,
    before: over > 0 ? all[most] : kept.before,
  }
}

/** What comes while a page holds still is counted; the newest of it is kept. */
export function heldBack<Event>(
  kept: Kept<Event>,
  events: readonly Event[],
  most: number = MOST_KEPT,
): Kept<Event> {
  const all = [...kept.waiting, ...events]
  const over = Math.max(0, all.length - most)
  return {
    ...kept,
    waiting: all.slice(over),
    waitingCount: kept.waitingCount + events.length,
    waitingBefore: over > 0 ? all[over - 1] : kept.waitingBefore,
  }
}

/** What waited is shown; where more came than is kept, what was shown before has gone as well. */
export function letGo<Event>(kept: Kept<Event>, most: number = MOST_KEPT): Kept<Event> {
  const { waiting, waitingCount, waitingBefore } = kept
  const after = { ...kept, waiting: [], waitingCount: 0, waitingBefore: undefined }
  if (waitingBefore === undefined) return shownToo(after, waiting, most)
  return {
    ...after,
    shown: waiting.toReversed(),
    left: kept.left + kept.shown.length + waitingCount - waiting.length,
    before: waitingBefore,
  }
}
