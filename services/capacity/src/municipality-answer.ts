import { municipality } from '@vietas/territories'
import { z } from 'zod'

export const MunicipalityAnswer = z
  .object({ code: z.string(), name: z.string(), planningRegion: z.string() })
  .meta({ id: 'Municipality' })
export type MunicipalityAnswer = z.infer<typeof MunicipalityAnswer>

export function municipalityAnswer(code: string): MunicipalityAnswer {
  const { name, planningRegion } = municipality(code)
  return { code, name, planningRegion }
}
