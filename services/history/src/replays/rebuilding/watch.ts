import { growthSignal } from '@vietas/event-store'
import type { Gone, Replay, ReplayAnswer } from '../replay.ts'
import { answerOf, find, removeMeanwhile, type State } from './state.ts'

export interface Watch {
  /** As it is now, whatever has become of it. */
  readonly look: () => ReplayAnswer & { readonly gone: Gone | undefined }
  readonly changed: (signal: AbortSignal) => Promise<void>
  readonly leave: () => void
}

export function watch(state: State, id: string): Watch {
  const { running, file } = state
  const first = find(state, id)
  const watched = running.get(id)
  const changes = watched?.changes ?? growthSignal()
  if (watched) {
    watched.watchers += 1
    clearTimeout(watched.unwatched)
  }
  return {
    look: () => {
      const replay = file.find(id) ?? first
      const { outcome } = replay
      const why = outcome.status === 'gone' ? outcome.why : undefined
      return { ...answerOf(state, replay), gone: why }
    },
    changed: (end) => changes.wait(end),
    leave: () => {
      if (watched) watched.watchers -= 1
      endUnlessWatched(state, first)
    },
  }
}

export function endUnlessWatched(state: State, { id, endsUnwatched }: Replay): void {
  const one = state.running.get(id)
  if (one === undefined || !endsUnwatched || one.watchers > 0) return
  one.unwatched = setTimeout(
    () => removeMeanwhile(state, id, 'cancelled'),
    state.options.unwatchedMs,
  ).unref()
}
