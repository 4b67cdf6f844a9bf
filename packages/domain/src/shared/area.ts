import { freeText } from './free-text.ts'
import { MunicipalityCode } from './reference-data.ts'

/** Where something is planned or counted. `territories` knows which there are. */
export const Area = freeText(100).meta({
  id: 'Area',
  description:
    'A country by its code (ISO 3166-1), a planning region by its name, or a municipality by its ATVK code',
  example: 'Latgale',
})

const COUNTRY = /^[A-Z]{2}$/

export function kindOfArea(area: string): 'country' | 'planningRegion' | 'municipality' {
  if (COUNTRY.test(area)) return 'country'
  return MunicipalityCode.safeParse(area).success ? 'municipality' : 'planningRegion'
}
