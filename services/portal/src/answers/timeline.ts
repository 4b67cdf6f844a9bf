import { dayOfInstant } from '../days.ts'
import type { Changes } from '../query.ts'
import { ask } from './ask.ts'
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
  wholeOf(`/history/v1/timeline/${capability}/${encodeURIComponent(id)}`)

/** The same of a stream. */
export const timelineOfStream = (stream: string): Promise<Timeline> =>
  wholeOf(`/history/v1/timeline/${encodeURIComponent(stream)}`)

const LIMIT = 200
const MOST = 2_000

/** Page by page, each from the last day of the one before; the rest of very much is left. */
async function wholeOf(path: string): Promise<Timeline> {
  const found = new Map<string, TimelineEntry>()
  for (let from: Changes = {}; ;) {
    const { total, entries } = await ask<Timeline>(path, { ...from, limit: String(LIMIT) })
    const before = found.size
    for (const entry of entries) found.set(entry.event, entry)
    const last = entries.at(-1)
    const isAll = entries.length < LIMIT || found.size === before || found.size >= MOST
    if (isAll || last === undefined)
      return { total: Math.max(total, found.size), entries: [...found.values()] }
    from = { from: dayOfInstant(last.knownSince) }
  }
}
