import { dateOf, daysOf, kindOfArea, type CalendarDate } from '@vietas/domain'
import { defineProblems, type Problem } from '@vietas/service-kit'
import { planningRegions, type Territories } from '@vietas/territories'
import { municipalityProblem, municipalityProblems, unknownMunicipality } from './municipality.ts'
import { fieldProblem } from './check.ts'

const { 'parish-not-in-municipality': _parish, ...ofMunicipalities } = municipalityProblems
export { ofMunicipalities }

const unknownArea = defineProblems<'unknown-area'>({
  'unknown-area': {
    status: 422,
    title: 'There is no such area',
    detail: `Write LV, a planning region (${planningRegions.join(', ')}), or the ATVK code of a municipality.`,
  },
})

export const areaProblems = { ...ofMunicipalities, ...unknownArea }

const COUNTRY = 'LV'

/** An area is the country, a planning region, or a municipality that is in force on a day. */
export function areaProblem(
  area: string,
  /** undefined: the day is not stated, and any municipality that ever was may be meant. */
  on: CalendarDate | undefined,
  now: number,
  pointer: string,
  territories: Territories,
): Problem | undefined {
  if (kindOfArea(area) === 'municipality')
    return on === undefined
      ? unknownMunicipality(area, pointer, territories)
      : municipalityProblem(area, on, now, pointer, territories)
  if (area === COUNTRY || planningRegions.includes(area)) return undefined
  const meant = territories.suggest(area).map(({ code, name }) => `${code} (${name})`)
  const orElse = meant.length === 0 ? '' : ` Did you mean the municipality ${meant.join(', ')}?`
  const detail = `${JSON.stringify(area)} is not an area. Write ${COUNTRY}, a planning region (${planningRegions.join(', ')}), or the ATVK code of a municipality.${orElse}`
  return fieldProblem(unknownArea['unknown-area'], pointer, detail, { planningRegions })
}

/** As `areaProblem`, of a date as far as it is known: in force on its first or its last day. */
export function areaProblemOf(
  area: string,
  asOf: string,
  now: number,
  pointer: string,
  territories: Territories,
): Problem | undefined {
  const { first, last } = daysOf(asOf)
  const problem = areaProblem(area, dateOf(last), now, pointer, territories)
  return problem && areaProblem(area, dateOf(first), now, pointer, territories) && problem
}

/** As `areaProblemOf`, where it can only be a municipality. */
export function municipalityOf(
  code: string,
  asOf: string,
  now: number,
  pointer: string,
  territories: Territories,
): Problem | undefined {
  return kindOfArea(code) === 'municipality'
    ? areaProblemOf(code, asOf, now, pointer, territories)
    : unknownMunicipality(code, pointer, territories)
}
