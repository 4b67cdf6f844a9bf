import { follow } from './follow.ts'
import { pause } from './pause.ts'
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
  /** Handles no more of the log for a moment, so that another can get as far. */
  hold(): void
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

/** Another that has caught up needs a few milliseconds; one that cannot go on must not hold it up. */
const HOLD_MS = 250

export function startRun<View>(options: RunOptions<View>): Run<View> {
  const { file, finish, onHandled, onGaveUp } = options
  const abort = new AbortController()
  let held: Promise<void> | undefined
  const followOptions: FollowOptions<View> = {
    ...options,
    signal: abort.signal,
    whenPoisoned: () => (run.finish === undefined ? 'set-aside' : 'stop'),
    held: () => held,
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
    hold: () => {
      held ??= pause(HOLD_MS, abort.signal).finally(() => (held = undefined))
    },
    stop: () => abort.abort(),
    // Begins in a later turn, so that the caller has this run before the first callback.
    ended: Promise.resolve()
      .then(() => follow(followOptions))
      .catch((error: unknown) => onGaveUp(run, error)),
  }
  return run
}
