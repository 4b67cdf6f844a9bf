import { NOT_STATED, type CapacityFilter } from '@vietas/capacity-ledger'
import { freeText, ServiceType, TargetGroup } from '@vietas/domain'
import { ProblemError } from '@vietas/service-kit'
import { planningRegions, type Lens } from '@vietas/territories'
import { z } from 'zod'
import { MUNICIPALITY_PROBLEMS } from './problems.ts'

/** More than fits into an address with all of its values. */
const LONGEST = 20_000

/** One value, several separated by commas, or the parameter repeated. */
export const listOf = <Item extends z.ZodType<string, string>>(item: Item) =>
  z.preprocess((given, context) => {
    const texts = [given].flat().map(String)
    if (texts.every(({ length }) => length <= LONGEST))
      return texts.flatMap((text) => text.split(','))
    context.addIssue({ code: 'custom', message: `write at most ${LONGEST} characters` })
    return z.NEVER
  }, z.array(item).min(1).max(200))

/** As a group names it whose label is null. */
export const orNotStated = <Item extends z.ZodType<string, string>>(item: Item) =>
  z.union([item, z.literal(NOT_STATED)], {
    // What is wrong is wrong with the item.
    error: ({ errors }) => (errors as z.core.$ZodIssue[][] | undefined)?.[0]?.[0]?.message,
  })

/** Whether a value is among those asked for, where any are. */
export const isAmong = (
  wanted: readonly string[] | undefined,
  value: string | null | undefined,
): boolean => wanted === undefined || wanted.includes(value ?? NOT_STATED)

const PlanningRegion = z.enum(planningRegions as [string, ...string[]])

export const FilterParameters = z.object({
  municipality: listOf(freeText(100))
    .optional()
    .describe('ATVK codes within the boundaries asked for, separated by commas'),
  planningRegion: listOf(PlanningRegion)
    .optional()
    .describe('Of the municipality that a unit lies in'),
  serviceType: listOf(ServiceType).optional().describe('Any of these'),
  targetGroup: TargetGroup.optional().describe('Only places for this target group'),
  provider: z
    .preprocess((given) => [given].flat(), z.array(orNotStated(freeText(200))).max(200))
    .optional()
    .describe(
      'Names of providers, in any spelling: case, accents, quotes and blanks do not matter. Repeat the parameter, or separate them by commas, for several. Nothing behind it: units whose provider no source names.',
    ),
})
export type FilterParameters = z.infer<typeof FilterParameters>

/** What tells a group apart, as its labels have it; nothing where one is null. */
export const LabelParameters = z.object({
  municipality: listOf(orNotStated(freeText(100)))
    .optional()
    .describe('ATVK codes within the boundaries asked for, separated by commas'),
  planningRegion: listOf(orNotStated(PlanningRegion))
    .optional()
    .describe('Of the municipality that a unit lies in'),
  serviceType: listOf(orNotStated(ServiceType)).optional().describe('Any of these'),
  targetGroup: orNotStated(TargetGroup).optional().describe('Only places for this target group'),
  provider: FilterParameters.shape.provider,
})
export type LabelParameters = z.infer<typeof LabelParameters>

/** @throws ProblemError when a municipality is not one within the boundaries asked for */
export function filterOf(parameters: LabelParameters, lens: Lens): CapacityFilter {
  checkMunicipalities(parameters, lens)
  return {
    ...(parameters.municipality && { municipality: parameters.municipality }),
    ...(parameters.planningRegion && { planningRegion: parameters.planningRegion }),
    ...(parameters.serviceType && { serviceType: parameters.serviceType }),
    ...(parameters.targetGroup !== undefined && { targetGroup: parameters.targetGroup }),
    ...(parameters.provider && { provider: parameters.provider }),
  }
}

/** @throws ProblemError when one is not a municipality within the boundaries asked for */
export function checkMunicipalities(
  { municipality = [] }: Pick<LabelParameters, 'municipality'>,
  lens: Lens,
): void {
  for (const code of municipality) if (code !== NOT_STATED) checkMunicipality(code, lens)
}

export function checkMunicipality(code: string, lens: Lens, name = 'municipality'): void {
  if (lens.isInForce(code)) return
  const named = lens.find(code)
  const others = named ? lens.codesInForceInstead(code).map(lens.municipality) : lens.suggest(code)
  const instead = others.map((other) => `${other.code} (${other.name})`).join(', ')
  const detail = named
    ? `${code} (${named.name}) is not in force within these boundaries. In its place: ${instead}; or ask with other boundaries.`
    : `${code} is not the ATVK code of a municipality.${instead === '' ? '' : ` Did you mean ${instead}?`}`
  throw new ProblemError({
    ...MUNICIPALITY_PROBLEMS[named ? 'municipality-not-in-force' : 'unknown-municipality'],
    detail,
    errors: [{ in: 'query', name, detail }],
  })
}
