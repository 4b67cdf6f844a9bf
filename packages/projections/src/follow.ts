import { comparePositions } from '@vietas/event-store'
import { messageOf } from './faults.ts'
import { gather } from './gather.ts'
import { pause, turn } from './pause.ts'
import { Unusable } from './view-file.ts'
import { Poisoned } from './write-events.ts'
import type { EventStore } from '@vietas/event-store'
import type { Checkpoint } from './checkpoint.ts'
import type { Gathered } from './gather.ts'
import type { Logger, Projection } from './projection.ts'
import type { ViewFile } from './view-file.ts'
import type { WhenPoisoned } from './write-events.ts'

export type FollowState =
  | { readonly state: 'catching-up' }
  | { readonly state: 'live' }
  /** Something went wrong; it is tried again. */
  | { readonly state: 'failed'; readonly error: string }

export interface Following<View> {
  readonly store: EventStore
  readonly projection: Projection<View>
  readonly file: ViewFile<View>
  readonly logger: Logger
  readonly signal: AbortSignal
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly whenPoisoned: () => WhenPoisoned
  readonly onState: (state: FollowState) => void
  /** After each transaction, and whenever the end of the log was reached. */
  readonly onHandled: (isCaughtUp: boolean) => void
}

const FIRST_DELAY_MS = 100
const LONGEST_DELAY_MS = 10_000

/**
 * Keeps a view up with the log until `signal` aborts, whatever happens to the store meanwhile.
 *
 * @throws Poisoned where an event that cannot be applied stops everything
 * @throws Unusable when the file has to be built anew
 */
export async function follow<View>(following: Following<View>): Promise<void> {
  const { file, projection, logger, signal, onState } = following
  let failures = 0
  while (!signal.aborted) {
    try {
      file.ensureOpen()
      onState({ state: 'catching-up' })
      await ofThisLog(following)
      await subscribed(following, () => (failures = 0))
      if (!signal.aborted) throw new Error('The subscription ended')
    } catch (error) {
      if (error instanceof Poisoned || error instanceof Unusable) throw error
      if (signal.aborted) return
      onState({ state: 'failed', error: messageOf(error) })
      const delayMs = Math.min(FIRST_DELAY_MS * 2 ** failures, LONGEST_DELAY_MS)
      failures += 1
      const { position } = file.checkpoint()
      logger.warn(
        { projection: projection.name, position, delayMs, err: error },
        'projection failed and will go on from its checkpoint',
      )
      await pause(delayMs, signal)
    }
  }
}

async function subscribed<View>(following: Following<View>, onProgress: () => void): Promise<void> {
  const { store, projection, file, signal } = following
  const from = {
    after: file.checkpoint().position,
    ...(projection.filter === undefined ? {} : { filter: projection.filter }),
  }
  const subscribe = (end: AbortSignal): ReturnType<EventStore['subscribe']> =>
    store.subscribe({ ...from, signal: end })
  for await (const page of gather(subscribe, signal)) {
    await handled(following, page)
    onProgress()
    if (signal.aborted) return
  }
}

async function handled<View>(following: Following<View>, page: Gathered): Promise<void> {
  const { file, signal, onState, onHandled } = following
  const { events, position, isCaughtUp } = page
  await following.projection.prepare?.(file.view(), events)
  for (let from = 0; from < events.length;) {
    from = written(following, page, from)
    const isWhole = from === events.length
    if (isWhole && isCaughtUp) break
    onHandled(false)
    if (signal.aborted) return
    await turn()
  }
  if (comparePositions(position, file.checkpoint().position) > 0) {
    written(following, page, events.length)
  }
  if (!isCaughtUp) return
  onState({ state: 'live' })
  onHandled(true)
}

function written<View>(following: Following<View>, page: Gathered, from: number): number {
  const { file, projection, logger } = following
  const { end, setAside } = file.write(page, from, following.whenPoisoned(), following.now())
  for (const letter of setAside) {
    logger.error({ projection: projection.name, ...letter }, 'event could not be applied')
  }
  return end
}

/** A log restored from a backup, or another one: what the view has taken in is not all in it. */
async function ofThisLog<View>({ store, file }: Following<View>): Promise<void> {
  const { lastEvent } = file.checkpoint()
  if (lastEvent === undefined || (await holds(store, lastEvent))) return
  throw new Unusable(file.name.path, {
    cause: new Error(`The log does not hold event ${lastEvent.id} at ${lastEvent.position}`),
  })
}

async function holds(
  store: EventStore,
  { id, position }: NonNullable<Checkpoint['lastEvent']>,
): Promise<boolean> {
  for await (const { events } of store.readAll({
    direction: 'backward',
    upTo: position,
    limit: 1,
  })) {
    if (events[0] !== undefined) return events[0].id === id && events[0].position === position
  }
  return false
}
