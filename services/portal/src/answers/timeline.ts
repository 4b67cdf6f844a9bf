import { askUntil } from './ask-rows.ts'
import type { SourceNamed } from './explain.ts'
import type { PlacesFor } from './units.ts'

/** What an entry did to another, or another to it. */
export interface Related {
  readonly relation: string
  readonly event: string
  readonly type: string
  readonly knownSince: string
}

/** An event as it was in its time. */
export interface TimelineEntry {
  readonly event: string
  readonly type: string
  readonly words: { readonly lv: string; readonly en: string }
  readonly about: { readonly capability: string; readonly id: string }
  readonly stream: string
  readonly revision: number
  readonly recordedAt: string
  readonly recordedBy: { readonly organisation: string | null; readonly role: string | null } | null
  readonly effectiveOn: string | null
  readonly knownSince: string
  readonly source: SourceNamed | null
  readonly said: Readonly<Record<string, unknown>>
  readonly after: {
    readonly on: string
    readonly status: string | null
    readonly places: readonly PlacesFor[] | null
    readonly changed: readonly {
      readonly field: string
      readonly from: unknown
      readonly to: unknown
    }[]
  } | null
  readonly changes: readonly Related[]
  readonly changedBy: readonly Related[]
}

export interface Timeline {
  readonly total: number
  readonly entries: readonly TimelineEntry[]
}

/** What happened to one, in the order in which it became known. */
export const timelineOf = (capability: string, id: string): Promise<Timeline> =>
  wholeOf(timelineAt(capability, id))

export const timelineAt = (capability: string, id: string): string =>
  `/history/v1/timeline/${capability}/${encodeURIComponent(id)}`

/** The same of a stream. */
export const timelineOfStream = (stream: string): Promise<Timeline> =>
  wholeOf(`/history/v1/timeline/${encodeURIComponent(stream)}`)

/** As much as a page takes at once, and in all; the rest of very much is left. */
const LIMIT = 200
const MOST = 4_000

const wholeOf = (path: string): Promise<Timeline> =>
  askUntil(path, { limit: String(LIMIT) }, 'entries', MOST)
