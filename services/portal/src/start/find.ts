import type { Changes } from '../query.ts'
import { sourcesFound, type Source } from '../answers/sources.ts'
import { municipalities, type Territory } from '../answers/territories.ts'
import { units, type Unit } from '../answers/units.ts'
import { plain } from '../map/rows.ts'

/** What a search finds, however its words are spelt. */
export interface Found {
  readonly units: readonly Unit[]
  readonly allUnits: number
  readonly municipalities: readonly Territory[]
  readonly sources: readonly Source[]
}

const MOST = 8

export async function find(text: string, clocks: Changes): Promise<Found> {
  const [ofUnits, places, ofSources] = await Promise.all([
    units({ search: text, formerNames: 'true', limit: String(MOST), ...clocks }),
    municipalities(clocks),
    sourcesFound(text, clocks),
  ])
  const wanted = plain(text).replace(/\bnov\.?$/, 'novad')
  return {
    units: ofUnits.units,
    allUnits: ofUnits.total,
    municipalities: places.filter(({ name }) => plain(name).includes(wanted)).slice(0, MOST),
    sources: ofSources.sources,
  }
}
