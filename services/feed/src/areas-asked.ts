import { AREA_PROBLEMS } from '@vietas/capacity-questions'
import { kindOfArea } from '@vietas/domain'
import { ProblemError, type Problem } from '@vietas/service-kit'
import { planningRegions, type Territories } from '@vietas/territories'
import { territoriesNow } from './events/matchers.ts'
import type { FeedReader } from './feed-reader.ts'
import type { EventFilter } from './filter.ts'

const { 'municipality-not-in-force': _ofOneDay, ...problems } = AREA_PROBLEMS

/** Where a filter names an area that no event can name. */
export const UNKNOWN_AREA_PROBLEMS = problems

/** @throws ProblemError where the log can name none of the territories that a filter asks for */
export async function checkAreas(
  reader: Pick<FeedReader, 'capacity' | 'projection'>,
  { territory }: EventFilter,
  where: 'query' | 'body',
): Promise<void> {
  if (territory === undefined) return
  const territories = await territoriesNow(reader)
  for (const [at, area] of territory.entries()) {
    const unknown = unknownArea(area, territories)
    if (unknown === undefined) continue
    const { detail = '' } = unknown
    const place =
      where === 'query'
        ? { in: where, name: 'territory' }
        : { in: where, pointer: `/filter/territory/${at}` }
    throw new ProblemError({ ...unknown, errors: [{ ...place, detail }] })
  }
}

function unknownArea(area: string, territories: Territories): Problem | undefined {
  const regions = regionsIn(territories)
  const kind = kindOfArea(area)
  if (area === COUNTRY || regions.includes(area) || territories.find(area)) return undefined
  const meant = territories.suggest(area).map(({ code, name }) => `${code} (${name})`)
  const suggested = meant.length === 0 ? '' : ` Did you mean ${meant.join(', ')}?`
  return kind === 'municipality'
    ? {
        ...problems['unknown-municipality'],
        detail: `${area} is not the ATVK code of a municipality.${suggested}`,
      }
    : {
        ...problems['unknown-area'],
        detail: `${JSON.stringify(area)} is not an area. Write ${COUNTRY}, a planning region (${regions.join(', ')}), or the ATVK code of a municipality.${suggested}`,
      }
}

const COUNTRY = 'LV'

/** Those of the reference data, and those that recorded changes have brought. */
const regionsIn = ({ municipalities }: Territories): readonly string[] => [
  ...new Set([...planningRegions, ...municipalities.map(({ planningRegion }) => planningRegion)]),
]
