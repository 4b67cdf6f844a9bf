import { nameOn, phaseOn, serviceUnits } from '@vietas/domain'
import { z } from 'zod'
import { MunicipalityAnswer, municipalityAnswer } from '../municipality-answer.ts'
import type { Asking } from '../questions/questions.ts'

/** A unit as others speak of it. */
export const UnitNamed = z.object({
  id: z.uuid(),
  name: z.string(),
  municipality: MunicipalityAnswer,
})
export type UnitNamed = z.infer<typeof UnitNamed>

/** Nothing while the unit's opening is not known. */
export function unitNamed(id: string, { view, knownAt, validAt, lens }: Asking): UnitNamed[] {
  const unit = view.registers.of(serviceUnits).get(id, knownAt)
  const location = unit?.opening && phaseOn(unit, validAt)?.location
  if (!unit || !location) return []
  const { code } = lens.locate(location.municipality, location.parish)
  return [{ id, name: nameOn(unit, validAt), municipality: municipalityAnswer(code) }]
}
