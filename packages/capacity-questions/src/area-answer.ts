import { Area, kindOfArea } from '@vietas/domain'
import { ProblemError } from '@vietas/service-kit'
import { planningRegions, type Lens } from '@vietas/territories'
import { z } from 'zod'
import { AREA_PROBLEMS } from './problems.ts'
import { checkMunicipality } from './question-filter.ts'

/** An area within the boundaries of a question. */
export const AreaAnswer = z
  .object({
    kind: z.enum(['country', 'planningRegion', 'municipality']),
    code: z.string().describe('Of a planning region its name'),
    name: z.string(),
    planningRegion: z.string().nullable().describe('null: the country'),
    certain: z.boolean().describe('false: the municipality was split; its larger part is told'),
  })
  .meta({ id: 'AreaAnswer' })
export type AreaAnswer = z.infer<typeof AreaAnswer>

const answers = new WeakMap<Lens, Map<string, AreaAnswer>>()

/** A municipality of whatever version is told as the one in force where it lay. */
export function areaAnswer(area: string, lens: Lens): AreaAnswer {
  const known = answers.get(lens) ?? new Map<string, AreaAnswer>()
  answers.set(lens, known)
  const found = known.get(area) ?? areaWithin(area, lens)
  known.set(area, found)
  return found
}

function areaWithin(area: string, lens: Lens): AreaAnswer {
  const kind = kindOfArea(area)
  if (kind === 'country')
    return { kind, code: area, name: area, planningRegion: null, certain: true }
  if (kind === 'planningRegion')
    return { kind, code: area, name: area, planningRegion: area, certain: true }
  const { code, certain } = lens.locate(area)
  const { name, planningRegion } = lens.municipality(code)
  return { kind, code, name, planningRegion, certain }
}

/** Whether one area has all of another: itself, the region of a municipality, the whole country. */
export function covers(wider: AreaAnswer, area: AreaAnswer): boolean {
  if (wider.kind === 'country') return true
  if (wider.kind === 'planningRegion') return area.planningRegion === wider.code
  return area.kind === 'municipality' && area.code === wider.code
}

export const AreaParameter = Area.optional()

/** @throws ProblemError when it is no area within the boundaries asked for */
export function areaAsked(area: string, lens: Lens, name: string): AreaAnswer {
  const kind = kindOfArea(area)
  if (kind === 'municipality') checkMunicipality(area, lens, name)
  if (kind === 'planningRegion' && !planningRegions.includes(area)) {
    const detail = `${JSON.stringify(area)} is not an area. Write LV, a planning region (${planningRegions.join(', ')}), or the ATVK code of a municipality.`
    throw new ProblemError({
      ...AREA_PROBLEMS['unknown-area'],
      detail,
      errors: [{ in: 'query', name, detail }],
    })
  }
  return areaAnswer(area, lens)
}
