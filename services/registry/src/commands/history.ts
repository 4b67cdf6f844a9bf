import type { Metadata } from '@vietas/domain'
import type { RecordedEvent } from '@vietas/event-store'
import type { SetAside } from './set-aside.ts'

/** One stream, and what follows from it, as far as it is known here. */
export interface History {
  /** −1 while nothing is recorded. */
  readonly revision: number
  readonly state: unknown
  /** Since when the latest of its events is known, in epoch milliseconds; 0 while there is none. */
  readonly latestKnownSince: number
  /** How many events of others it has taken in. */
  readonly followed: number
  readonly entries: ReadonlyMap<string, Entry>
  /** The first event that could not be read; the state is then not to be trusted. */
  readonly setAside: SetAside | undefined
}

/** What of a recorded event answers a repeated request. */
export interface Entry {
  readonly id: string
  readonly type: string
  readonly revision: number
  readonly position: string
  readonly requestFingerprint: string | undefined
}

export function entryOf({ id, type, revision, position, metadata }: RecordedEvent): Entry {
  const { requestFingerprint } = metadata as Partial<Metadata>
  return { id, type, revision, position, requestFingerprint }
}
