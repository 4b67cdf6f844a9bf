import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import {
  comparePositions,
  growthSignal,
  shareOfLog,
  START,
  type LogPlace,
  type Position,
} from '@vietas/event-store'
import { ProblemError } from '@vietas/service-kit'
import type { NewReplay, Replay, ReplayAnswer } from '../replay.ts'
import { NOT_BEGUN } from '../replay-problems.ts'
import { startReplayProcess } from './replay-process.ts'
import {
  answerOf,
  conclude,
  endIdle,
  removeFiles,
  removeOld,
  type ReplaysOptions,
  type Running,
  type State,
  VIEW_VERSION,
} from './state.ts'
import { endUnlessWatched } from './watch.ts'

export async function begin(state: State, asked: NewReplay): Promise<ReplayAnswer> {
  const { options, running, file } = state
  const { position, recordedAt, endsUnwatched } = asked
  const { log, now, mostEvents, atOnce } = options
  const place = log.elsewhere?.()
  if (place === undefined) throw new ProblemError(NOT_BEGUN['log-only-here'])
  const recordedUntil = recordedAt === undefined ? undefined : Date.parse(recordedAt)
  if (recordedUntil !== undefined && recordedUntil > now()) throw inTheFuture(now())
  const head = await log.head()
  const upTo = position ?? head
  if (comparePositions(upTo, head) > 0) throw beyondTheEnd(upTo, head)
  if (recordedUntil === undefined && (await eventsUpTo(log, upTo)) > mostEvents)
    throw tooLarge(mostEvents)
  removeOld(state)
  if (running.size >= atOnce) throw tooMany(atOnce)
  const replay: Replay = {
    id: randomUUID(),
    asked: {
      ...(position === undefined ? {} : { position }),
      ...(recordedAt === undefined ? {} : { recordedAt }),
    },
    endsUnwatched,
    viewVersion: VIEW_VERSION,
    begunAt: now(),
    outcome: { status: 'running' },
  }
  file.put(replay)
  running.set(replay.id, startBuild(state, replay, { place, upTo, recordedUntil }))
  endUnlessWatched(state, replay)
  return answerOf(state, replay)
}

/** Zero where the store cannot tell: then the replay itself sees when it is too large. */
async function eventsUpTo(log: ReplaysOptions['log'], position: Position): Promise<number> {
  const [all, later] = await Promise.all([log.eventsAfter(START), log.eventsAfter(position)])
  return all === undefined || later === undefined ? 0 : all - later
}

interface Wanted {
  readonly place: LogPlace
  readonly upTo: Position
  readonly recordedUntil: number | undefined
}

function startBuild(state: State, replay: Replay, { place, upTo, recordedUntil }: Wanted): Running {
  const { options, running, open } = state
  const { id } = replay
  const { mostEvents, heapMiB, at, folder, logger } = options
  let failure: string | undefined
  const process = startReplayProcess(
    {
      kind: 'build',
      log: place,
      folder: join(folder, id),
      at: `${at}/${id}`,
      upTo,
      recordedUntil,
      mostEvents,
    },
    {
      progress: ({ handled, position }) => {
        const one = running.get(id)
        if (one === undefined) return
        one.progress = { handled, fraction: shareOfLog(position, upTo) }
        one.changes.announce()
      },
      built: (built) => {
        if (!running.has(id)) return
        open.set(id, { process, askedAt: options.now() })
        conclude(state, replay, { status: 'done', ...built })
        endIdle(state)
      },
      tooLarge: () => (failure = tooLarge(mostEvents).message),
      ended: (said) => {
        if (open.get(id)?.process === process) {
          open.delete(id)
          logger.error({ said }, 'a replay could not be asked')
        }
        if (!running.has(id)) return
        if (failure === undefined) logger.error({ said }, 'a replay could not be worked out')
        failure ??= 'It could not be worked out; the log of the service says why.'
        conclude(state, replay, { status: 'failed', failure })
        removeFiles(state, id)
      },
      failed: (error) =>
        logger.error({ err: error, id }, 'what came of a replay could not be taken in'),
    },
    heapMiB,
  )
  return {
    process,
    changes: growthSignal(),
    progress: { handled: 0, fraction: 0 },
    watchers: 0,
    unwatched: undefined,
  }
}

const inTheFuture = (now: number): ProblemError =>
  new ProblemError({
    ...NOT_BEGUN['recorded-in-the-future'],
    detail: `It is ${new Date(now).toISOString()} now. Name an instant that is over in recordedAt.`,
  })

const beyondTheEnd = (position: Position, head: Position): ProblemError =>
  new ProblemError({
    ...NOT_BEGUN['position-beyond-the-end'],
    detail: `The log ends at ${head}, before ${position}. Name a position that a write has answered, or leave it out.`,
  })

const tooLarge = (most: number): ProblemError =>
  new ProblemError({
    ...NOT_BEGUN['replay-too-large'],
    detail: `More than ${most} events lie before it. Name an earlier position, or let whoever runs the service raise REPLAY_MOST_EVENTS.`,
  })

const tooMany = (atOnce: number): ProblemError =>
  new ProblemError(
    {
      ...NOT_BEGUN['too-many-replays'],
      detail: `${atOnce} are being worked out. Wait until one is done, or cancel one with DELETE.`,
    },
    { 'retry-after': '5' },
  )
