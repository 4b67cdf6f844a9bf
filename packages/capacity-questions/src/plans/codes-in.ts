import type { Lens } from '@vietas/territories'
import type { AreaAnswer } from '../area-answer.ts'

/** The municipalities of an area, within the boundaries asked for. */
export function codesIn({ kind, code }: AreaAnswer, lens: Lens): readonly string[] {
  if (kind === 'municipality') return [code]
  const all = lens.municipalities.map((municipality) => municipality.code)
  return kind === 'country' ? all : all.filter((one) => lens.planningRegionOf(one) === code)
}
