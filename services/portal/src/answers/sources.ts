import type { Changes } from '../query.ts'
import { ask } from './ask.ts'

export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly date: string | null
  readonly reference: string | null
  readonly generated: boolean
  readonly events: number
}

export interface ProvenEvent {
  readonly event: string
  readonly type: string
  readonly about: { readonly capability: string; readonly id: string }
  readonly effectiveOn: string | null
  readonly knownSince: string
  readonly withdrawn: boolean
}

export const sourceWith = (
  id: string,
  clocks: Changes,
): Promise<{ source: Source; events: readonly ProvenEvent[] }> =>
  ask(`/capacity/v1/sources/${encodeURIComponent(id)}`, { ...clocks, limit: '200' })

export const sourcesFound = (
  search: string,
  clocks: Changes,
): Promise<{ total: number; sources: readonly Source[] }> =>
  ask('/capacity/v1/sources', { ...clocks, search, limit: '8' })

/** Whether anything in the log is generated; then every page says so. */
export async function isGenerated(): Promise<boolean> {
  const { total } = await ask<{ total: number }>('/capacity/v1/sources', {
    generated: 'true',
    limit: '1',
  })
  return total > 0
}

/** All sources, for a page that tells a story or leads from a name to a document. */
export const allSources = (clocks: Changes): Promise<{ sources: readonly SourceInList[] }> =>
  ask('/capacity/v1/sources', { ...clocks, limit: '500' })

export interface SourceInList extends Source {
  readonly proves: readonly { readonly type: string; readonly events: number }[]
  readonly effective: { readonly first: string } | null
  readonly known: { readonly first: string }
}
