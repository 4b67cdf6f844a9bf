import { comparePositions } from '@vietas/event-store'
import { messageOf } from './faults.ts'
import { createViewFile, discard, findViewFile } from './find-view-file.ts'
import { pause } from './pause.ts'
import { removeOtherVersions } from './remove-other-versions.ts'
import { startRun } from './run.ts'
import { PoisonedEvent } from './write-events.ts'
import type { LogReader } from '@vietas/event-store'
import type { Logger, Projection } from './projection.ts'
import type { Rebuild, RebuildResult } from './rebuild.ts'
import type { Run } from './run.ts'
import type { ViewFile } from './view-file.ts'

/** The builds of one view: the one that queries read, and the one that will replace it. */
export interface Builds<View> {
  serving(): Run<View> | undefined
  /** A first build, or a rebuild. */
  building(): Run<View> | undefined
  /** May be called only while nothing is building. */
  startRebuild(): Rebuild
  close(): Promise<void>
}

export interface BuildsOptions<View> {
  readonly store: LogReader
  readonly projection: Projection<View>
  readonly directory: string
  readonly logger: Logger
  readonly now: () => number
  /** Called after each transaction of the view that queries read. */
  readonly onServed: () => void
}

interface State<View> {
  readonly options: BuildsOptions<View>
  serving: Run<View> | undefined
  building: Run<View> | undefined
  readonly closing: AbortController
  /** Work on files that `close` waits for. */
  readonly chores: Set<Promise<void>>
}

export function startBuilds<View>(options: BuildsOptions<View>): Builds<View> {
  const state: State<View> = {
    options,
    serving: undefined,
    building: undefined,
    closing: new AbortController(),
    chores: new Set(),
  }
  startWithFile(state, findViewFile(options))
  return {
    serving: () => state.serving,
    building: () => state.building,
    startRebuild: () => startRebuild(state),
    close: () => close(state),
  }
}

function startWithFile<View>(state: State<View>, file: ViewFile<View>): void {
  if (!file.isComplete()) {
    state.building = startBuild(state, file)
    return
  }
  state.serving = startBuild(state, file)
  removeOthers(state)
}

function startBuild<View>(
  state: State<View>,
  file: ViewFile<View>,
  finish?: Run<View>['finish'],
): Run<View> {
  return startRun({
    ...state.options,
    file,
    finish,
    onHandled: (run) => {
      if (run === state.building && run.hasCaughtUp) takeOverWhenLevel(state, run)
      if (run === state.serving) state.options.onServed()
    },
    onGaveUp: (run, error) => replaceFailed(state, run, error),
  })
}

/** An answer that was given must not be taken back by a view that has read less of the log. */
function isBehind<View>(run: Run<View>, serving: Run<View> | undefined): boolean {
  if (serving === undefined) return false
  return comparePositions(run.file.checkpoint().position, serving.file.checkpoint().position) < 0
}

/** With writers that never pause, the one that is replaced would be an event further each time. */
function takeOverWhenLevel<View>(state: State<View>, run: Run<View>): void {
  if (isBehind(run, state.serving)) state.serving?.hold()
  else takeOver(state, run)
}

function takeOver<View>(state: State<View>, run: Run<View>): void {
  const { logger, projection } = state.options
  const { name, version } = projection
  const { finish } = run
  const fingerprint = finish === undefined ? '' : run.file.fingerprint()
  run.file.complete()
  run.finish = undefined
  const replaced = state.serving
  state.serving = run
  state.building = undefined
  const { position } = run.file.checkpoint()
  logger.info({ projection: name, version, position }, 'view built')
  if (replaced !== undefined) remove(state, replaced)
  removeOthers(state)
  finish?.({ outcome: 'took-over', position, fingerprint })
}

function removeOthers<View>({ options }: State<View>): void {
  const { directory, projection, logger } = options
  removeOtherVersions({ directory, name: projection.name, version: projection.version, logger })
}

function remove<View>(state: State<View>, run: Run<View>): void {
  run.stop()
  addChore(
    state,
    run.ended.then(() => discard(run.file, state.options.logger)),
  )
}

function addChore<View>({ chores }: State<View>, work: Promise<void>): void {
  const done = work.finally(() => chores.delete(done))
  chores.add(done)
}

function replaceFailed<View>(state: State<View>, run: Run<View>, error: unknown): void {
  const { logger, projection } = state.options
  const { name, version } = projection
  const isRebuild = run.finish !== undefined
  const what = isRebuild ? 'rebuild stopped; the old view stays' : 'view has to be built anew'
  logger.error({ projection: name, version, err: error }, what)
  if (run === state.serving) state.serving = undefined
  if (run === state.building) state.building = undefined
  remove(state, run)
  run.finish?.(resultOf(error))
  if (state.serving !== undefined || state.closing.signal.aborted) return
  // A rebuild under way becomes the first build, and sets aside the events it would stop for.
  if (state.building === undefined) addChore(state, startOver(state))
}

function resultOf(error: unknown): RebuildResult {
  const message = messageOf(error)
  if (error instanceof PoisonedEvent) return { outcome: 'poisoned', letter: error.letter, message }
  return { outcome: 'failed', message }
}

const RETRY_MS = 1_000

async function startOver<View>(state: State<View>): Promise<void> {
  const { options, closing } = state
  while (state.building === undefined && !closing.signal.aborted) {
    try {
      state.building = startBuild(state, createViewFile(options))
    } catch (error) {
      const { logger, projection } = options
      logger.error(
        { projection: projection.name, err: error },
        'view file cannot be made; trying again',
      )
      await pause(RETRY_MS, closing.signal)
    }
  }
}

function startRebuild<View>(state: State<View>): Rebuild {
  let finish: (result: RebuildResult) => void = () => {}
  const finished = new Promise<RebuildResult>((resolve) => (finish = resolve))
  const run = startBuild(state, createViewFile(state.options), finish)
  state.building = run
  return { finished, cancel: () => cancel(state, run) }
}

function cancel<View>(state: State<View>, run: Run<View>): void {
  if (run !== state.building) return
  const { logger, projection } = state.options
  state.building = undefined
  remove(state, run)
  run.finish?.({ outcome: 'cancelled' })
  logger.info({ projection: projection.name, version: projection.version }, 'rebuild cancelled')
}

async function close<View>(state: State<View>): Promise<void> {
  const { closing, chores, building } = state
  closing.abort()
  if (building?.finish !== undefined) cancel(state, building)
  const runs = [state.serving, state.building].filter((run) => run !== undefined)
  for (const run of runs) run.stop()
  await Promise.all(runs.map(({ ended }) => ended))
  await Promise.all(chores)
  for (const { file } of runs) file.close()
}
