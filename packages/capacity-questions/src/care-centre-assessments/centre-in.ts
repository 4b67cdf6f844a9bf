import type { AreaParameters } from '../area-filter.ts'
import { filterOf, isAmong } from '../question-filter.ts'
import type { Asking } from '../questions/questions.ts'
import { unitNamed, type UnitNamed } from '../service-units/unit-named.ts'

/** A centre by its name, if it lies where it is asked for; nothing else is said of others. */
export function centreIn(
  { municipality, planningRegion }: AreaParameters,
  asking: Asking,
): (id: string) => { readonly unit: UnitNamed | null } | undefined {
  if (municipality !== undefined) filterOf({ municipality }, asking.lens)
  const isAnywhere = municipality === undefined && planningRegion === undefined
  return (id) => {
    const [unit] = unitNamed(id, asking)
    if (unit === undefined) return isAnywhere ? { unit: null } : undefined
    const { code, planningRegion: region } = unit.municipality
    return isAmong(municipality, code) && isAmong(planningRegion, region) ? { unit } : undefined
  }
}
