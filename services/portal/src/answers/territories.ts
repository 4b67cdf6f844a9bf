import type { Changes } from '../query.ts'
import { ask } from './ask.ts'
import type { Municipality } from './capacity.ts'

/** The planning regions, in the order of Latvian. */
export const REGIONS = ['Kurzeme', 'Latgale', 'Rīga', 'Vidzeme', 'Zemgale'] as const

export interface Succession {
  readonly from: { readonly code: string; readonly name: string }
  readonly to: { readonly code: string; readonly name: string }
  readonly effectiveOn: string
  readonly basis: { readonly title: string; readonly publisher: string } | null
}

export interface Territory extends Municipality {
  readonly status: 'in-force' | 'ahead' | 'ended' | 'not-known'
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly population: { readonly count: number; readonly countedOn: string } | null
}

export interface TerritoryInFull extends Territory {
  readonly predecessors: readonly Succession[]
  readonly successors: readonly Succession[]
  /** What stands in its place within the boundaries asked for; itself where it does. */
  readonly inForceInstead: readonly { readonly code: string; readonly name: string }[]
}

/** The municipalities in whose boundaries places are counted. */
export async function municipalities(clocks: Changes): Promise<readonly Territory[]> {
  const { territories } = await ask<{ territories: readonly Territory[] }>(
    '/capacity/v1/territories',
    { ...clocks, limit: '200' },
  )
  return territories
}

export async function territoryWith(code: string, clocks: Changes): Promise<TerritoryInFull> {
  const answer = await ask<{ territory: TerritoryInFull }>(
    `/capacity/v1/territories/${encodeURIComponent(code)}`,
    clocks,
  )
  return answer.territory
}
