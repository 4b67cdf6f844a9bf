import { watchStore } from '@vietas/event-store'
import type { EventStore } from '@vietas/event-store'
import type { Progress } from '../progress/progress.ts'

interface Watched {
  readonly from: EventStore
  readonly to: EventStore
  readonly progress: Progress
}

/** While one of the logs does not answer, the progress says for which of them the work waits. */
export function tellWaiting({ from, to, progress }: Watched, signal: AbortSignal): void {
  const away = new Map<string, string>()
  const tell = (): void =>
    progress.waiting(away.size === 0 ? undefined : [...away.values()].join(' and '))
  for (const [which, store] of Object.entries({ source: from, target: to })) {
    const lost = (_since: number, reason: string): void => {
      away.set(which, `the ${which}, which does not answer (${reason})`)
      tell()
    }
    const back = (): void => {
      away.delete(which)
      tell()
    }
    watchStore(store, { lost, back }, signal)
  }
}
