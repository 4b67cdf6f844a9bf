import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openRecordFile } from '../../record-file.ts'
import type { NewReplay, Replay, ReplayAnswer } from '../replay.ts'
import { ask } from './ask.ts'
import { begin } from './begin.ts'
import type { Answered } from './replay-messages.ts'
import {
  answerOf,
  conclude,
  concludeLost,
  find,
  remove,
  removeFiles,
  removeOld,
  type ReplaysOptions,
  type State,
  VIEW_VERSION,
} from './state.ts'
import { watch, type Watch } from './watch.ts'

/** Views as the registry has recorded them, and those that are being worked out. */
export interface Replays {
  readonly at: string
  /** @throws ProblemError when there is no such position, or too much to do */
  readonly begin: (asked: NewReplay) => Promise<ReplayAnswer>
  /** The newest first. */
  readonly all: () => readonly ReplayAnswer[]
  /** @throws ProblemError when there is none, or none any more */
  readonly get: (id: string) => ReplayAnswer
  /** Ends it at once while it runs; removes what it has made. */
  readonly remove: (id: string) => Promise<void>
  /** As it is, and a signal of each change; undefined once it has ended. Leave it when done. */
  readonly watch: (id: string) => Watch
  readonly ask: (
    id: string,
    url: string,
    headers: Readonly<Record<string, string>>,
  ) => Promise<Answered>
  readonly close: () => Promise<void>
}

const LOOK_MS = 60_000

export function createReplays(options: ReplaysOptions): Replays {
  mkdirSync(options.folder, { recursive: true })
  const file = openRecordFile<Replay>(join(options.folder, 'replays.db'), 'replays')
  const state: State = {
    options,
    file,
    running: new Map(),
    open: new Map(),
  }
  clearUp(state)
  const looking = setInterval(() => lookAfter(state), LOOK_MS).unref()
  return {
    at: options.at,
    begin: (asked) => begin(state, asked),
    all: () => {
      removeOld(state)
      return file
        .all()
        .filter(({ outcome }) => outcome.status !== 'gone')
        .map((replay) => answerOf(state, replay))
        .reverse()
    },
    get: (id) => answerOf(state, find(state, id)),
    remove: async (id) => {
      const { outcome } = find(state, id)
      await remove(state, id, outcome.status === 'running' ? 'cancelled' : 'removed')
    },
    watch: (id) => watch(state, id),
    ask: (id, url, headers) => ask(state, id, url, headers),
    close: async () => {
      clearInterval(looking)
      for (const { unwatched } of state.running.values()) clearTimeout(unwatched)
      const processes = [...state.running.values(), ...state.open.values()]
      // What they are still at is not a failure of theirs.
      state.running.clear()
      state.open.clear()
      await Promise.all(processes.map(({ process }) => process.end()))
      file.close()
    },
  }
}

function lookAfter(state: State): void {
  try {
    concludeLost(state, 'How it ended could not be written down; the log of the service says why.')
    removeOld(state)
  } catch (error) {
    state.options.logger.error({ err: error }, 'replays could not be looked after')
  }
}

/** What a service that was killed has left behind, and what one of another version has worked out. */
function clearUp(state: State): void {
  const { file, options } = state
  concludeLost(state, 'The service was stopped meanwhile.')
  for (const replay of file.all())
    if (replay.outcome.status === 'done' && replay.viewVersion !== VIEW_VERSION)
      conclude(state, replay, { status: 'gone', why: 'outdated' })
  for (const name of readdirSync(options.folder, { withFileTypes: true })) {
    const isDone = file.find(name.name)?.outcome.status === 'done'
    if (name.isDirectory() && !isDone) removeFiles(state, name.name)
  }
}
