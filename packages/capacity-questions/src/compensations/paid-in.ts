import type { CompensationAnswer } from '@vietas/domain'
import { liesIn, type AreaParameters } from '../area-filter.ts'
import type { Asking } from '../questions/questions.ts'
import { isAmong } from '../question-filter.ts'

/** Whether it was paid in an area. What names a planning region alone lies in no municipality. */
export function isPaidIn(
  area: AreaParameters,
  lens: Asking['lens'],
): (paid: Pick<CompensationAnswer, 'municipality' | 'planningRegion'>) => boolean {
  const isThere = liesIn(area, lens)
  return ({ municipality, planningRegion }) =>
    municipality === null
      ? area.municipality === undefined && isAmong(area.planningRegion, planningRegion)
      : isThere(municipality)
}
