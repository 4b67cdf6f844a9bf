import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { capacityViewFile } from '@vietas/capacity-questions'
import type { GrowthSignal, LogReader } from '@vietas/event-store'
import { ProblemError } from '@vietas/service-kit'
import type { RecordFile } from '../../record-file.ts'
import {
  replayAnswer,
  type Gone,
  type Outcome,
  type Progress,
  type Replay,
  type ReplayAnswer,
} from '../replay.ts'
import { NOT_THERE } from '../replay-problems.ts'
import type { ReplayLimits } from './replay-limits.ts'
import { tooBusy, type ReplayProcess } from './replay-process.ts'

export interface ReplaysOptions extends ReplayLimits {
  /** Where their files are; made when missing. */
  readonly folder: string
  readonly log: Pick<LogReader, 'head' | 'eventsAfter' | 'elsewhere'>
  /** The address that they answer at. */
  readonly at: string
  /** Epoch milliseconds. */
  readonly now: () => number
  readonly logger: { error(fields: object, message: string): void }
}

/** Of the views that replays are. */
export const { version: VIEW_VERSION } = capacityViewFile

/** Processes that answer, at most, and how long one does that nobody asks. */
const MOST_OPEN = 3
const IDLE_MS = 5 * 60_000
/** Results on disk, and those removed of which it is known that they were. */
const MOST_KEPT = 10
const MOST_GONE = 1_000

export interface Running {
  readonly process: ReplayProcess
  readonly changes: GrowthSignal
  progress: Progress
  watchers: number
  unwatched: NodeJS.Timeout | undefined
}

export interface Open {
  readonly process: ReplayProcess
  askedAt: number
}

export interface State {
  readonly options: ReplaysOptions
  readonly file: RecordFile<Replay>
  readonly running: Map<string, Running>
  readonly open: Map<string, Open>
}

type Concluded<One> = One extends { readonly endedAt: number } ? Omit<One, 'endedAt'> : never

export function conclude(state: State, replay: Replay, outcome: Concluded<Outcome>): void {
  const { running, file, options } = state
  const ended = running.get(replay.id)
  clearTimeout(ended?.unwatched)
  running.delete(replay.id)
  try {
    file.put({ ...replay, outcome: { ...outcome, endedAt: options.now() } })
  } finally {
    ended?.changes.announce()
  }
}

/** Those that are kept as running, though nothing is at work on them. */
export function concludeLost(state: State, failure: string): void {
  for (const replay of state.file.all())
    if (replay.outcome.status === 'running' && !state.running.has(replay.id)) {
      conclude(state, replay, { status: 'failed', failure })
      removeFiles(state, replay.id)
    }
}

export async function remove(state: State, id: string, why: Gone): Promise<void> {
  const { running, open, file } = state
  const replay = file.find(id)
  if (replay === undefined) return
  const process = (running.get(id) ?? open.get(id))?.process
  conclude(state, replay, { status: 'gone', why })
  open.delete(id)
  await process?.end()
  removeFiles(state, id)
}

export function removeFiles({ options }: State, id: string): void {
  rmSync(join(options.folder, id), { recursive: true, force: true })
}

/** Where nobody waits for it: what fails is told to whoever reads the log. */
export function removeMeanwhile(state: State, id: string, why: Gone): void {
  remove(state, id, why).catch((error: unknown) =>
    state.options.logger.error({ err: error, id }, 'a replay could not be removed'),
  )
}

/** Those whose time is over, and the oldest where there are too many. */
export function removeOld(state: State): void {
  const { file, options } = state
  const all = file.all()
  const ended = all.filter(({ outcome }) => ['done', 'failed'].includes(outcome.status))
  const late = ended.filter(({ outcome }) => isLate(outcome, options))
  for (const { id } of new Set([...late, ...ended.slice(0, -MOST_KEPT)]))
    removeMeanwhile(state, id, 'expired')
  const gone = all.filter(({ outcome }) => outcome.status === 'gone')
  for (const { id } of gone.slice(0, -MOST_GONE)) file.remove(id)
  endIdle(state)
}

const isLate = (outcome: Outcome, { now, keptMs }: ReplaysOptions): boolean =>
  outcome.status !== 'running' && outcome.endedAt + keptMs <= now()

/**
 * Ends those that nobody asks any more, and of those that nobody waits for the ones asked longest
 * ago, where more answer than may.
 */
export function endIdle({ open, options }: State, most: number = MOST_OPEN): void {
  const idle = [...open]
    .filter(([, { process }]) => process.waiting() === 0)
    .sort(([, a], [, b]) => a.askedAt - b.askedAt)
  const tooMany = open.size - most
  for (const [at, [id, { process, askedAt }]] of idle.entries()) {
    if (at >= tooMany && options.now() - askedAt < IDLE_MS) continue
    open.delete(id)
    void process.end()
  }
}

/** @throws ProblemError when all that may answer are at it */
export function makeRoom(state: State): void {
  endIdle(state, MOST_OPEN - 1)
  if (state.open.size >= MOST_OPEN) throw tooBusy()
}

/** @throws ProblemError when there is none, or none any more */
export function find(state: State, id: string): Replay {
  const found = state.file.find(id)
  if (found === undefined) throw notFound(id)
  if (found.outcome.status === 'gone') throw gone(found.outcome)
  if (!isLate(found.outcome, state.options)) return found
  removeMeanwhile(state, id, 'expired')
  throw gone({ why: 'expired', endedAt: state.options.now() })
}

export function answerOf({ running, options }: State, replay: Replay): ReplayAnswer {
  const { keptMs, at } = options
  return replayAnswer(replay, { progress: running.get(replay.id)?.progress, keptMs, at })
}

const notFound = (id: string): ProblemError =>
  new ProblemError({
    ...NOT_THERE['replay-not-found'],
    detail: `No replay has the id ${JSON.stringify(id.slice(0, 100))}. List them with GET /v1/replays.`,
  })

const gone = ({
  why,
  endedAt,
}: Omit<Extract<Outcome, { status: 'gone' }>, 'status'>): ProblemError =>
  new ProblemError({
    ...NOT_THERE['replay-removed'],
    detail: `It was ${SAID[why]} at ${new Date(endedAt).toISOString()}. Begin it again with POST /v1/replays: the same position gives the same answers.`,
  })

const SAID: Readonly<Record<Gone, string>> = {
  cancelled: 'cancelled',
  removed: 'removed',
  expired: 'removed, as results are after a while,',
  outdated: 'removed, as another version of the service had worked it out,',
}
