import { getEventListeners } from 'node:events'

/** How many listen to a signal, or follow it as `AbortSignal.any` makes them, which no one is told. */
export function keptBy(signal: AbortSignal): number {
  const followers = Object.getOwnPropertySymbols(signal)
    .filter((name) => name.description === 'kDependantSignals')
    .map((name) => (signal as unknown as Record<symbol, ReadonlySet<unknown> | undefined>)[name])
  const count = followers.reduce((sum, some) => sum + (some?.size ?? 0), 0)
  return getEventListeners(signal, 'abort').length + count
}
