import { backOff, type BackOff } from './back-off.ts'
import type { EventType, VietasEvent } from './event.ts'
import { followEvents, type EventsOptions } from './events.ts'
import type { Ask } from './open-stream.ts'
import { PlaceLostError } from './place-lost-error.ts'
import { ProblemError } from '../problem.ts'
import { takeSnapshot, type Snapshot, type SnapshotPoint, type Thing } from './snapshot.ts'

/** What a mirror is told, in this order. */
export type MirrorStep =
  /** Begin anew: what is there by now is of another log, or there was nothing. */
  | { readonly kind: 'snapshot'; readonly snapshot: SnapshotPoint }
  | { readonly kind: 'thing'; readonly thing: Thing }
  | { readonly kind: 'event'; readonly event: VietasEvent<EventType> }

export type MirrorOptions = Pick<
  EventsOptions,
  'after' | 'checkpoint' | 'follow' | 'interrupted' | 'mostTries' | 'signal' | 'silenceMs'
>

/** The feed's name for the place before the first event. */
const BEGINNING = '0'

/** @throws as `Vietas.mirror` says */
export async function* followAsMirror(
  ask: Ask,
  address: string,
  options: MirrorOptions,
  pace: BackOff = backOff(),
): AsyncGenerator<MirrorStep, void, undefined> {
  const { signal } = options
  let { after } = options
  let begun: string | undefined
  try {
    for (;;) {
      begun = after === undefined ? yield* snapshotSteps(ask, address, options, pace) : begun
      try {
        const place = after ?? begun ?? BEGINNING
        for await (const event of followEvents(ask, address, { ...options, after: place }, pace))
          yield { kind: 'event', event }
        return
      } catch (error) {
        // A log that does not hold what its own snapshot names would be begun anew for ever.
        if (!(error instanceof PlaceLostError) || error.after === begun) throw error
        after = undefined
      }
    }
  } catch (error) {
    if (!signal?.aborted) throw error
  }
}

/** Gives the cursor of the snapshot; undefined where nothing is on record yet. */
async function* snapshotSteps(
  ask: Ask,
  address: string,
  options: MirrorOptions,
  pace: BackOff,
): AsyncGenerator<MirrorStep, string | undefined, undefined> {
  let taken: Snapshot
  try {
    taken = await takeSnapshot(ask, address, options, pace)
  } catch (error) {
    if (error instanceof ProblemError && error.problem?.type === '/problems/empty-log') return
    throw error
  }
  const { things, ...snapshot } = taken
  try {
    yield { kind: 'snapshot', snapshot }
    for await (const thing of things) yield { kind: 'thing', thing }
  } finally {
    await things.return()
  }
  await options.checkpoint?.(snapshot.cursor)
  return snapshot.cursor
}
