import { rmSync } from 'node:fs'
import { join } from 'node:path'
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
import type { ReplayProcess } from './replay-process.ts'

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

/** Processes that answer, at most, and how long one does that nobody asks. */
const MOST_OPEN = 3
const IDLE_MS = 5 * 60_000
/** Results on disk, and those removed of which it is known that they were. */
const MOST_KEPT = 10
const MOST_GONE = 1_000

export interface Running {
  readonly process: ReplayProcess
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
  /** Of those that are watched. */
  readonly changes: Map<string, GrowthSignal>
}

type Concluded<One> = One extends { readonly endedAt: number } ? Omit<One, 'endedAt'> : never

export function conclude(state: State, replay: Replay, outcome: Concluded<Outcome>): void {
  const { running, file, options } = state
  clearTimeout(running.get(replay.id)?.unwatched)
  running.delete(replay.id)
  file.put({ ...replay, outcome: { ...outcome, endedAt: options.now() } })
  announce(state, replay.id)
}

export function announce({ changes }: State, id: string): void {
  changes.get(id)?.announce()
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

/** Those whose time is over, and the oldest where there are too many. */
export function removeOld(state: State): void {
  const { file, options } = state
  const all = file.all()
  const ended = all.filter(({ outcome }) => ['done', 'failed'].includes(outcome.status))
  const late = ended.filter(({ outcome }) => isLate(outcome, options))
  for (const { id } of new Set([...late, ...ended.slice(0, -MOST_KEPT)]))
    void remove(state, id, 'expired')
  const gone = all.filter(({ outcome }) => outcome.status === 'gone')
  for (const { id } of gone.slice(0, -MOST_GONE)) file.remove(id)
  endIdle(state)
}

const isLate = (outcome: Outcome, { now, keptMs }: ReplaysOptions): boolean =>
  outcome.status !== 'running' && outcome.endedAt + keptMs <= now()

export function endIdle({ open, options }: State): void {
  const idle = [...open]
    .filter(([, { process }]) => process.waiting() === 0)
    .sort(([, a], [, b]) => a.askedAt - b.askedAt)
  const tooMany = open.size - MOST_OPEN
  for (const [at, [id, { process, askedAt }]] of idle.entries()) {
    if (at >= tooMany && options.now() - askedAt < IDLE_MS) continue
    open.delete(id)
    void process.end()
  }
}

/** @throws ProblemError when there is none, or none any more */
export function find(state: State, id: string): Replay {
  const found = state.file.find(id)
  if (found === undefined) throw notFound(id)
  if (found.outcome.status === 'gone') throw gone(found.outcome)
  if (!isLate(found.outcome, state.options)) return found
  void remove(state, id, 'expired')
  return find(state, id)
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

const gone = ({ why, endedAt }: Extract<Outcome, { status: 'gone' }>): ProblemError =>
  new ProblemError({
    ...NOT_THERE['replay-removed'],
    detail: `It was ${SAID[why]} at ${new Date(endedAt).toISOString()}. Begin it again with POST /v1/replays: the same position gives the same answers.`,
  })

const SAID: Readonly<Record<Gone, string>> = {
  cancelled: 'cancelled',
  removed: 'removed',
  expired: 'removed, as results are after a while,',
}
