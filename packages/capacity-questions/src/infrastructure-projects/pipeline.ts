import {
  freeText,
  infrastructureProjects,
  intendedOn,
  ProjectStage,
  ServiceType,
  stageOn,
  sumOfCents,
  TargetGroup,
  type Project,
} from '@vietas/domain'
import { planningRegions, type Lens } from '@vietas/territories'
import { z } from 'zod'
import { MunicipalityAnswer, municipalityAnswer } from '../municipality-answer.ts'
import { checkMunicipality, listOf } from '../question-filter.ts'
import { answerOf } from '../questions/own-questions.ts'
import type { Asking } from '../questions/questions.ts'

/** Where places of a project lie, and what pays for them. */
export const PROJECT_FILTERS = {
  municipality: listOf(freeText(100))
    .optional()
    .describe('ATVK codes within the boundaries asked for, separated by commas'),
  planningRegion: listOf(z.enum(planningRegions as [string, ...string[]])).optional(),
  serviceType: listOf(ServiceType).optional(),
  targetGroup: listOf(TargetGroup).optional(),
  stage: listOf(ProjectStage).optional(),
  programme: freeText(100).optional().describe('What pays, such as 9.3.1.1.'),
  round: freeText(100).optional().describe('What hangs on this round of a selection'),
}
export type ProjectFilters = z.output<z.ZodObject<typeof PROJECT_FILTERS>>

/** The stages in which places are still to come. */
const ON_THEIR_WAY: readonly ProjectStage[] = ['invited', 'submitted', 'approved', 'building']

const DIMENSIONS = [
  'planningRegion',
  'municipality',
  'serviceType',
  'targetGroup',
  'stage',
  'programme',
  'round',
] as const
type Dimension = (typeof DIMENSIONS)[number]

/** Places of one kind that a project is to bring. */
interface Planned extends Readonly<Record<Dimension, string | null>> {
  readonly project: string
  readonly places: number | 'unknown'
  readonly amount: number | 'unknown'
}

export function fitsProject(
  project: Project,
  filters: ProjectFilters,
  asking: Asking,
  stages: readonly ProjectStage[] | undefined = filters.stage,
): boolean {
  const { invited } = project
  if (invited === undefined) return false
  const { code } = asking.lens.locate(invited.municipality, invited.parish)
  return (
    isAmong(filters.municipality, code) &&
    isAmong(filters.planningRegion, asking.lens.planningRegionOf(code)) &&
    isAmong(stages, stageOn(project, asking.validAt)) &&
    (filters.programme === undefined || filters.programme === invited.programme) &&
    (filters.round === undefined || filters.round === invited.round)
  )
}

const isAmong = (wanted: readonly string[] | undefined, value: string | null): boolean =>
  wanted === undefined || (value !== null && wanted.includes(value))

/** A project whose places no document states has one kind: unknown, of no stated type and group. */
function plannedOf(project: Project, asking: Asking): readonly Planned[] {
  const { id, invited } = project
  if (invited === undefined) return []
  const { places, amount } = intendedOn(project, asking.validAt)
  const { code } = asking.lens.locate(invited.municipality, invited.parish)
  const about = {
    project: id,
    amount,
    municipality: code,
    planningRegion: asking.lens.planningRegionOf(code),
    stage: stageOn(project, asking.validAt),
    programme: invited.programme ?? null,
    round: invited.round ?? null,
  }
  return (places ?? [NOT_STATED]).map((planned) => ({ ...about, ...planned }))
}

const NOT_STATED = { serviceType: null, targetGroup: null, places: 'unknown' } as const

const Numbers = z.object({
  places: z.int().describe('Sum of the places that are stated'),
  projects: z.int(),
  projectsWithUnknownPlaces: z.int().describe('Projects that state no number: unknown, not zero'),
  amount: z
    .int()
    .nullable()
    .describe(
      'EUR in whole cents, of the projects that state it; null where a project is counted in part',
    ),
  projectsWithUnknownAmount: z.int(),
})

const Group = z
  .object({
    planningRegion: z.string().optional(),
    municipality: MunicipalityAnswer.optional(),
    serviceType: ServiceType.nullable().optional().describe('null: not stated'),
    targetGroup: TargetGroup.nullable().optional().describe('null: not stated'),
    stage: ProjectStage.optional(),
    programme: z.string().nullable().optional(),
    round: z.string().nullable().optional(),
    ...Numbers.shape,
  })
  .meta({ id: 'PipelineGroup' })

const By = listOf(z.enum(DIMENSIONS))
  .refine((by) => new Set(by).size === by.length, { error: 'name each dimension once' })
  .default(['municipality', 'serviceType', 'targetGroup', 'stage'])
  .describe(`Dimensions separated by commas: ${DIMENSIONS.join(', ')}`)

/** Planned places and money by where, what, for whom and how far they are. */
export const pipelineQuestion = answerOf(infrastructureProjects, {
  path: '/v1/pipeline',
  operationId: 'getPipeline',
  summary: 'Planned places and money by stage, on any day, as known on any day',
  description:
    'What is on its way: places of projects that are invited, submitted, approved or being built on the day, unless other stages are asked for. A project whose places no document states is counted beside the sum, not as zero.',
  filters: { by: By, ...PROJECT_FILTERS },
  answer: z.object({ total: Numbers, groups: z.array(Group) }),
  each: (query, asking) => {
    for (const code of query.municipality ?? []) checkMunicipality(code, asking.lens)
    return (project) =>
      fitsProject(project, query, asking, query.stage ?? ON_THEIR_WAY)
        ? plannedOf(project, asking).filter(
            ({ serviceType, targetGroup }) =>
              isAmong(query.serviceType, serviceType) && isAmong(query.targetGroup, targetGroup),
          )
        : []
  },
  of: (planned, { by, serviceType, targetGroup }, { lens }) => {
    const isInPart =
      (serviceType ?? targetGroup) !== undefined ||
      by.includes('serviceType') ||
      by.includes('targetGroup')
    const groups = new Map<string, Planned[]>()
    for (const one of planned) {
      const key = JSON.stringify(by.map((dimension) => one[dimension]))
      groups.set(key, [...(groups.get(key) ?? []), one])
    }
    return {
      total: numbersOf(planned, (serviceType ?? targetGroup) !== undefined),
      groups: [...groups]
        .map(([key, those]) => ({ text: readingText(by, those[0] as Planned, lens), key, those }))
        .sort((a, b) => collator.compare(a.text, b.text) || (a.key < b.key ? -1 : 1))
        .map(({ those }) => ({
          ...labelsOf(by, those[0] as Planned, lens),
          ...numbersOf(those, isInPart),
        })),
    }
  },
})

const collator = new Intl.Collator('lv')

const readingText = (by: readonly Dimension[], one: Planned, lens: Lens): string =>
  by
    .map((dimension) =>
      dimension === 'municipality'
        ? municipalityAnswer(one.municipality as string, lens).name
        : one[dimension],
    )
    .join(' ')

function labelsOf(
  by: readonly Dimension[],
  one: Planned,
  lens: Lens,
): Partial<z.output<typeof Group>> {
  const labels = by.map((dimension) => [
    dimension,
    dimension === 'municipality'
      ? municipalityAnswer(one.municipality as string, lens)
      : one[dimension],
  ])
  return Object.fromEntries(labels) as Partial<z.output<typeof Group>>
}

function numbersOf(planned: readonly Planned[], isInPart: boolean): z.output<typeof Numbers> {
  const projects = new Map(planned.map((one) => [one.project, one]))
  const amounts = [...projects.values()].map(({ amount }) => amount)
  const known = amounts.filter((amount) => amount !== 'unknown')
  const unknown = planned.filter(({ places }) => places === 'unknown')
  return {
    places: planned.reduce((sum, { places }) => sum + (places === 'unknown' ? 0 : places), 0),
    projects: projects.size,
    projectsWithUnknownPlaces: new Set(unknown.map(({ project }) => project)).size,
    amount: isInPart ? null : sumOfCents(known),
    projectsWithUnknownAmount: amounts.length - known.length,
  }
}
