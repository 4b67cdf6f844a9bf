import { follow } from './follow.ts'
import type { Following, FollowState } from './follow.ts'
import type { RebuildResult } from './rebuild.ts'
import type { ViewFile } from './view-file.ts'

/** A view file being kept up with the log. */
export interface Run<View> {
  readonly file: ViewFile<View>
  /** Set for a rebuild as long as it has not taken over. */
  finish: ((result: RebuildResult) => void) | undefined
  state: FollowState
  hasCaughtUp: boolean
  /** Begins to stop it; `ended` tells when. */
  stop(): void
  readonly ended: Promise<void>
}

export interface RunOptions<View> extends Pick<
  Following<View>,
  'store' | 'projection' | 'logger' | 'now'
> {
  readonly file: ViewFile<View>
  readonly finish: Run<View>['finish']
  /** After each transaction, and whenever the end of the log was reached. */
  readonly onHandled: (run: Run<View>) => void
  /** It has ended by itself: the file has to be built anew, or an event stopped it. */
  readonly onUnable: (run: Run<View>, error: unknown) => void
}

export function startRun<View>(options: RunOptions<View>): Run<View> {
  const { file, finish, onHandled, onUnable } = options
  const abort = new AbortController()
  const following: Following<View> = {
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
    // Begins in a turn of its own, when whoever starts it knows of it.
    ended: Promise.resolve()
      .then(() => follow(following))
      .catch((error: unknown) => onUnable(run, error)),
  }
  return run
}
