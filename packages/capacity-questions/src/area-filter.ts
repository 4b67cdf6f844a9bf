import { foldText, freeText } from '@vietas/domain'
import type { Lens } from '@vietas/territories'
import { z } from 'zod'
import { MunicipalityAnswer, municipalityAnswer } from './municipality-answer.ts'
import { FilterParameters, filterOf, isAmong } from './question-filter.ts'

/** Where something lies, within the boundaries asked for. */
export const AreaParameters = FilterParameters.pick({ municipality: true, planningRegion: true })
export type AreaParameters = z.infer<typeof AreaParameters>

/**
 * Whether what was reported of a municipality is asked for.
 *
 * @throws ProblemError when a municipality is not one within the boundaries asked for
 */
export function liesIn(
  { municipality, planningRegion }: AreaParameters,
  lens: Lens,
): (code: string, parish?: string) => boolean {
  if (municipality === undefined && planningRegion === undefined) return () => true
  filterOf({ municipality }, lens)
  return (reported, parish) => {
    const { code } = lens.locate(reported, parish)
    return isAmong(municipality, code) && isAmong(planningRegion, lens.planningRegionOf(code))
  }
}

export const Located = {
  municipality: MunicipalityAnswer.describe('Within the boundaries asked for'),
  municipalityCertain: z
    .boolean()
    .describe('false: the parish is unknown and the municipality was split; the larger part'),
}

export function located(
  reported: string,
  parish: string | null,
  lens: Lens,
): { readonly municipality: MunicipalityAnswer; readonly municipalityCertain: boolean } {
  const { code, certain } = lens.locate(reported, parish ?? undefined)
  return { municipality: municipalityAnswer(code, lens), municipalityCertain: certain }
}

/** Names hold commas, so that several are given by repeating the parameter. */
export const Names = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [given].flat())
  .pipe(z.array(freeText(200)).max(200))

/** Whether any of some names is asked for, in whatever spelling. */
export function isNamed(
  asked: readonly string[] | undefined,
): (names: readonly string[]) => boolean {
  if (asked === undefined) return () => true
  const wanted = new Set(asked.map(foldText))
  return (names) => names.some((name) => wanted.has(foldText(name)))
}
