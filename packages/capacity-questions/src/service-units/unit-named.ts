import { nameOn, phaseOn, serviceUnits } from '@vietas/domain'
import { z } from 'zod'
import { MunicipalityAnswer, municipalityAnswer } from '../municipality-answer.ts'
import { stateOf, type Asking } from '../questions/questions.ts'

/** A unit as others speak of it. */
export const UnitNamed = z.object({
  id: z.uuid(),
  name: z.string(),
  municipality: MunicipalityAnswer,
})
export type UnitNamed = z.infer<typeof UnitNamed>

/** Nothing while the unit's opening is not known. */
export function unitNamed(id: string, asking: Asking): UnitNamed[] {
  const { validAt, lens } = asking
  const unit = stateOf(serviceUnits, id, asking)
  const location = unit?.opening && phaseOn(unit, validAt)?.location
  if (!unit || !location) return []
  const { code } = lens.locate(location.municipality, location.parish)
  return [{ id, name: nameOn(unit, validAt), municipality: municipalityAnswer(code, lens) }]
}
