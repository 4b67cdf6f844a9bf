import { follow } from './follow.ts'
import type { FollowOptions, FollowState } from './follow.ts'
import type { RebuildResult } from './rebuild.ts'
import type { ViewFile } from './view-file.ts'

/** A view file being kept up with the log. */
export interface Run<View> {
  readonly file: ViewFile<View>
  /** Tells who asked for a rebuild how it ended; set only for a rebuild that has not taken over. */
  finish: ((result: RebuildResult) => void) | undefined
  state: FollowState
  hasCaughtUp: boolean
  /** Begins to stop it; `ended` resolves when it has stopped. */
  stop(): void
  readonly ended: Promise<void>
}

export interface RunOptions<View> extends Pick<
  FollowOptions<View>,
  'store' | 'projection' | 'logger' | 'now'
> {
  readonly file: ViewFile<View>
  readonly finish: Run<View>['finish']
  /** Called after each transaction, and whenever the end of the log is reached. */
  readonly onHandled: (run: Run<View>) => void
  /** Called when the run ends by itself: the file has to be built anew, or an event stopped it. */
  readonly onGaveUp: (run: Run<View>, error: unknown) => void
}

export function startRun<View>(options: RunOptions<View>): Run<View> {
  const { file, finish, onHandled, onGaveUp } = options
  const abort = new AbortController()
  const followOptions: FollowOptions<View> = {
    ...options,
    signal: abort.signal,
    whenPoisoned: () => (run.finish === undefined ? 'set-aside' : 'stop'),
    onState: (state) => (run.state = state),
    onHandled: (isCaughtUp) => {
      run.hasCaughtUp ||= isCaughtUp
      onHandled(run)
    },
  }
  const run: Run<View> = {
    file,
    finish,
    state: { state: 'catching-up' },
    hasCaughtUp: false,
    stop: () => abort.abort(),
    // Begins in a later turn, so that the caller has this run before the first callback.
    ended: Promise.resolve()
      .then(() => follow(followOptions))
      .catch((error: unknown) => onGaveUp(run, error)),
  }
  return run
}
