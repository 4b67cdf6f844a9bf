import { comparePositions } from '@vietas/event-store'
import { messageOf } from './faults.ts'
import { createViewFile, discard, findViewFile } from './find-view-file.ts'
import { pause } from './pause.ts'
import { removeOtherVersions } from './remove-other-versions.ts'
import { startRun } from './run.ts'
import { Poisoned } from './write-events.ts'
import type { EventStore } from '@vietas/event-store'
import type { Logger, Projection } from './projection.ts'
import type { Rebuild, RebuildResult } from './rebuild.ts'
import type { Run, RunOptions } from './run.ts'
import type { ViewFile } from './view-file.ts'

/** The builds of one view: that which queries get, and one that is to take its place. */
export interface Builds<View> {
  serving(): Run<View> | undefined
  /** A first build, or a rebuild. */
  building(): Run<View> | undefined
  /** There must be nothing building. */
  startRebuild(): Rebuild
  close(): Promise<void>
}

export interface BuildsOptions<View> {
  readonly store: EventStore
  readonly projection: Projection<View>
  readonly directory: string
  readonly logger: Logger
  readonly now: () => number
  /** After each transaction of the view that queries get. */
  readonly onServed: () => void
}

const RETRY_MS = 1_000

export function startBuilds<View>(options: BuildsOptions<View>): Builds<View> {
  const { projection, directory, logger, onServed } = options
  const { name, version } = projection
  let serving: Run<View> | undefined
  let building: Run<View> | undefined
  const closing = new AbortController()
  /** Work on files that `close` has to wait for. */
  const chores = new Set<Promise<void>>()

  const chore = (work: Promise<void>): void => {
    const done = work.finally(() => chores.delete(done))
    chores.add(done)
  }

  const start = (file: ViewFile<View>, finish?: Run<View>['finish']): Run<View> =>
    startRun({ ...options, file, finish, onHandled, onUnable })

  const onHandled: RunOptions<View>['onHandled'] = (run) => {
    if (run === building && run.hasCaughtUp && !isBehind(run, serving)) takeOver(run)
    if (run === serving) onServed()
  }

  const takeOver = (run: Run<View>): void => {
    const { finish } = run
    const fingerprint = finish === undefined ? '' : run.file.fingerprint()
    run.file.complete()
    run.finish = undefined
    const replaced = serving
    serving = run
    building = undefined
    const { position } = run.file.checkpoint()
    logger.info({ projection: name, version, position }, 'view built')
    if (replaced !== undefined) remove(replaced)
    removeOtherVersions({ directory, name, version, logger })
    finish?.({ outcome: 'took-over', position, fingerprint })
  }

  const remove = (run: Run<View>): void => {
    run.stop()
    chore(run.ended.then(() => discard(run.file, logger)))
  }

  const onUnable: RunOptions<View>['onUnable'] = (run, error) => {
    const isRebuild = run.finish !== undefined
    const what = isRebuild ? 'rebuild stopped; the old view stays' : 'view has to be built anew'
    logger.error({ projection: name, version, err: error }, what)
    if (run === serving) serving = undefined
    if (run === building) building = undefined
    remove(run)
    run.finish?.(resultOf(error))
    if (serving !== undefined || closing.signal.aborted) return
    // A rebuild under way becomes the first build: that sets aside what a rebuild stops for.
    if (building === undefined) chore(startOver())
  }

  const startOver = async (): Promise<void> => {
    while (building === undefined && !closing.signal.aborted) {
      try {
        building = start(createViewFile(options))
      } catch (error) {
        logger.error({ projection: name, err: error }, 'view file cannot be made; trying again')
        await pause(RETRY_MS, closing.signal)
      }
    }
  }

  const cancel = (run: Run<View>): void => {
    if (run !== building) return
    building = undefined
    remove(run)
    run.finish?.({ outcome: 'cancelled' })
    logger.info({ projection: name, version }, 'rebuild cancelled')
  }

  const found = findViewFile(options)
  if (found.isComplete()) {
    serving = start(found)
    removeOtherVersions({ directory, name, version, logger })
  } else {
    building = start(found)
  }

  return {
    serving: () => serving,
    building: () => building,
    startRebuild: () => {
      let finish: (result: RebuildResult) => void = () => {}
      const finished = new Promise<RebuildResult>((resolve) => (finish = resolve))
      const run = start(createViewFile(options), finish)
      building = run
      return { finished, cancel: () => cancel(run) }
    },
    close: async () => {
      closing.abort()
      if (building?.finish !== undefined) cancel(building)
      const runs = [serving, building].filter((run) => run !== undefined)
      for (const run of runs) run.stop()
      await Promise.all(runs.map(({ ended }) => ended))
      await Promise.all(chores)
      for (const { file } of runs) file.close()
    },
  }
}

/** What has been answered once must not be taken back by an older view. */
function isBehind<View>(run: Run<View>, serving: Run<View> | undefined): boolean {
  if (serving === undefined) return false
  return comparePositions(run.file.checkpoint().position, serving.file.checkpoint().position) < 0
}

function resultOf(error: unknown): RebuildResult {
  const message = messageOf(error)
  if (error instanceof Poisoned) return { outcome: 'poisoned', letter: error.letter, message }
  return { outcome: 'failed', message }
}
