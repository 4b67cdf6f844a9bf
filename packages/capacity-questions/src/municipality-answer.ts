import type { Lens } from '@vietas/territories'
import { z } from 'zod'

export const MunicipalityAnswer = z
  .object({ code: z.string(), name: z.string(), planningRegion: z.string() })
  .meta({ id: 'Municipality' })
export type MunicipalityAnswer = z.infer<typeof MunicipalityAnswer>

/** By its name within the boundaries asked for. @throws UnknownMunicipality */
export function municipalityAnswer(code: string, { municipality }: Lens): MunicipalityAnswer {
  const { name, planningRegion } = municipality(code)
  return { code, name, planningRegion }
}
