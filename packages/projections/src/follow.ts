import { comparePositions, EventStoreError } from '@vietas/event-store'
import { messageOf } from './faults.ts'
import { gather } from './gather.ts'
import { pause, turn } from './pause.ts'
import { UnusableViewFile } from './view-file.ts'
import { PoisonedEvent } from './write-events.ts'
import type { LogReader } from '@vietas/event-store'
import type { Checkpoint } from './checkpoint.ts'
import type { Batch } from './gather.ts'
import type { Logger, Projection } from './projection.ts'
import type { ViewFile } from './view-file.ts'
import type { WhenPoisoned } from './write-events.ts'

export type FollowState =
  | { readonly state: 'catching-up' }
  | { readonly state: 'live' }
  /** Something went wrong; until it gets further, the view tries again from its checkpoint. */
  | { readonly state: 'failed'; readonly error: string; readonly since: number }

export interface FollowOptions<View> {
  readonly store: LogReader
  readonly projection: Projection<View>
  readonly file: ViewFile<View>
  readonly logger: Logger
  readonly signal: AbortSignal
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly whenPoisoned: () => WhenPoisoned
  /** What to wait for before more of the log is handled. */
  readonly held: () => Promise<void> | undefined
  readonly onState: (state: FollowState) => void
  /** Called after each transaction, and whenever the end of the log is reached. */
  readonly onHandled: (isCaughtUp: boolean) => void
}

const FIRST_DELAY_MS = 100
const LONGEST_DELAY_MS = 10_000

/**
 * Keeps a view up to date with the log until `signal` aborts, whatever happens to the store.
 *
 * @throws PoisonedEvent for an event that cannot be applied, where `whenPoisoned` says `stop`
 * @throws UnusableViewFile when the file has to be built anew
 */
export async function follow<View>(options: FollowOptions<View>): Promise<void> {
  const { file, projection, logger, signal, now, onState } = options
  let failures = 0
  let since: number | undefined
  const onProgress = (): void => {
    if (since !== undefined) onState({ state: 'catching-up' })
    failures = 0
    since = undefined
  }
  while (!signal.aborted) {
    try {
      file.ensureOpen()
      if (since === undefined) onState({ state: 'catching-up' })
      await checkSameLog(options)
      await followSubscription(options, onProgress)
      if (!signal.aborted) throw new Error('The subscription ended')
    } catch (error) {
      if (error instanceof PoisonedEvent || error instanceof UnusableViewFile) throw error
      if (signal.aborted) return
      since ??= now()
      onState({ state: 'failed', error: messageOf(error), since })
      const delayMs = Math.min(FIRST_DELAY_MS * 2 ** failures, LONGEST_DELAY_MS)
      failures += 1
      if (!isLogAway(error)) {
        const { position } = file.checkpoint()
        logger.warn(
          { projection: projection.name, position, delayMs, err: error },
          'projection failed and will go on from its checkpoint',
        )
      }
      await pause(delayMs, signal)
    }
  }
}

/** Said once for all, by whoever watches the log. */
function isLogAway(error: unknown): boolean {
  return error instanceof EventStoreError && error.code === 'unavailable'
}

async function followSubscription<View>(
  options: FollowOptions<View>,
  onProgress: () => void,
): Promise<void> {
  const { store, projection, file, signal } = options
  const from = {
    after: file.checkpoint().position,
    ...(projection.filter === undefined ? {} : { filter: projection.filter }),
  }
  const subscribe = (end: AbortSignal): ReturnType<LogReader['subscribe']> =>
    store.subscribe({ ...from, signal: end })
  for await (const batch of gather(subscribe, signal)) {
    await options.held()
    if (signal.aborted) return
    await applyBatch(options, batch, onProgress)
    if (signal.aborted) return
  }
}

async function applyBatch<View>(
  options: FollowOptions<View>,
  batch: Batch,
  onProgress: () => void,
): Promise<void> {
  const { file, signal, onState, onHandled } = options
  const { events, position, isCaughtUp } = batch
  await options.projection.prepare?.(file.view(), events)
  for (let from = 0; from < events.length;) {
    from = writePart(options, batch, from)
    onProgress()
    const isWhole = from === events.length
    if (isWhole && isCaughtUp) break
    onHandled(false)
    if (signal.aborted) return
    await turn()
  }
  if (comparePositions(position, file.checkpoint().position) > 0) {
    writePart(options, batch, events.length)
  }
  onProgress()
  if (!isCaughtUp) return
  onState({ state: 'live' })
  onHandled(true)
}

function writePart<View>(options: FollowOptions<View>, batch: Batch, from: number): number {
  const { file, projection, logger } = options
  const { end, setAside } = file.write(batch, from, options.whenPoisoned(), options.now())
  for (const letter of setAside) {
    logger.error({ projection: projection.name, ...letter }, 'event could not be applied')
  }
  return end
}

/** A log that was restored from a backup, or another log, lacks events that the view has applied. */
async function checkSameLog<View>({ store, file }: FollowOptions<View>): Promise<void> {
  const { lastEvent } = file.checkpoint()
  if (lastEvent === undefined || (await logHolds(store, lastEvent))) return
  throw new UnusableViewFile(file.name.path, {
    cause: new Error(`The log does not hold event ${lastEvent.id} at ${lastEvent.position}`),
  })
}

async function logHolds(
  store: LogReader,
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
