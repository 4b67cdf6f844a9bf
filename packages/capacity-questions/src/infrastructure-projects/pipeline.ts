import { PLANNED_STAGES } from '@vietas/capacity-ledger'
import {
  extended,
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
import type { Lens } from '@vietas/territories'
import { z } from 'zod'
import { sortedByTexts } from '../by-texts.ts'
import { MunicipalityAnswer, municipalityAnswer } from '../municipality-answer.ts'
import { placesStated, plannedPlaces, type PlannedPlaces } from './planned-places.ts'
import {
  checkMunicipalities,
  isAmong,
  LabelParameters,
  listOf,
  orNotStated,
} from '../question-filter.ts'
import { whyStatus, whySums } from '../explained.ts'
import { oneTogether } from '../questions/own-questions.ts'
import { stateOf, type Asking, type StatedSum } from '../questions/questions.ts'
import { mergedParts, ownName, partOf, sumOver } from '../questions/sums.ts'

const { municipality, planningRegion } = LabelParameters.shape

/** Where places of a project lie, and what pays for them. */
export const PROJECT_FILTERS = {
  municipality,
  planningRegion,
  serviceType: listOf(orNotStated(ServiceType))
    .optional()
    .describe('Any of these; nothing behind it: places of which no document states it'),
  targetGroup: listOf(orNotStated(TargetGroup))
    .optional()
    .describe('Any of these; nothing behind it: places of which no document states it'),
  stage: listOf(ProjectStage).optional(),
  programme: freeText(100).optional().describe('What pays, such as 9.3.1.1.'),
  round: freeText(100).optional().describe('What hangs on this round of a selection'),
}
export type ProjectFilters = z.output<z.ZodObject<typeof PROJECT_FILTERS>>

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

/** Places of one kind that a project is to bring, and what pays for them. */
interface PlannedKind extends PlannedPlaces {
  readonly programme: string | null
  readonly round: string | null
  readonly amount: number | 'unknown'
}

export function fitsProject(project: Project, filters: ProjectFilters, asking: Asking): boolean {
  const { invited } = project
  if (invited === undefined) return false
  const { code } = asking.lens.locate(invited.municipality, invited.parish)
  return (
    isAmong(filters.municipality, code) &&
    isAmong(filters.planningRegion, asking.lens.planningRegionOf(code)) &&
    isAmong(filters.stage, stageOn(project, asking.validAt)) &&
    isPaidBy(project, filters)
  )
}

const isPaidBy = ({ invited }: Project, { programme, round }: ProjectFilters): boolean =>
  (programme === undefined || programme === invited?.programme) &&
  (round === undefined || round === invited?.round)

/** The sums of the ledger, with the money that the register has of their projects. */
function plannedKinds(filters: ProjectFilters, asking: Asking): readonly PlannedKind[] {
  const stages: readonly ProjectStage[] = filters.stage ?? PLANNED_STAGES
  const fits = (planned: PlannedPlaces): boolean =>
    stages.includes(planned.stage) &&
    isAmong(filters.municipality, planned.municipality) &&
    isAmong(filters.planningRegion, planned.planningRegion) &&
    isAmong(filters.serviceType, planned.serviceType) &&
    isAmong(filters.targetGroup, planned.targetGroup)
  return plannedPlaces(asking, asking.validAt).flatMap((planned) => {
    const project = fits(planned) && stateOf(infrastructureProjects, planned.projectId, asking)
    if (!project || !isPaidBy(project, filters)) return []
    const { programme = null, round = null } = project.invited ?? {}
    const { amount } = intendedOn(project, asking.validAt)
    return [{ programme, round, amount, ...planned }]
  })
}

const Numbers = z.object({
  places: z
    .int()
    .nullable()
    .describe('Sum of the places that are stated; null: no project states any, which is not zero'),
  projects: z.int(),
  projectsWithUnknownPlaces: z.int().describe('Projects that state no number: unknown, not zero'),
  amount: z
    .int()
    .nullable()
    .describe(
      'EUR in whole cents, of the projects that state it; null where none does, and where a project is counted in part',
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

const Pipeline = z.object({ total: Numbers, groups: z.array(Group) })
type Pipeline = z.output<typeof Pipeline>

const By = listOf(z.enum(DIMENSIONS))
  .refine((by) => new Set(by).size === by.length, { error: 'name each dimension once' })
  .default(['municipality', 'serviceType', 'targetGroup', 'stage'])
  .describe(`Dimensions separated by commas: ${DIMENSIONS.join(', ')}`)

/** Of what is on its way. */
export const PIPELINE_SUMS = {
  name: 'pipeline',
  measures: ['places', 'projects', 'amount'],
} as const

/** Planned places and money by where, what, for whom and how far they are. */
export const pipelineQuestion = oneTogether({
  path: '/v1/pipeline',
  operationId: 'getPipeline',
  summary: 'Planned places and money by stage, on any day, as known on any day',
  description:
    'What is on its way: places of projects that are invited, submitted, approved or being built on the day, unless other stages are asked for. A project whose places no document states is counted beside the sum, not as zero.',
  filters: { by: By, ...PROJECT_FILTERS },
  answer: Pipeline,
  params: {},
  explained: (query) => whySums(PIPELINE_SUMS, query, query['by'] as readonly string[]),
  sums: {
    ...PIPELINE_SUMS,
    rows: 'groups',
    stated: (row, measure) => {
      const { places, projects, projectsWithUnknownPlaces, amount, projectsWithUnknownAmount } =
        row as z.output<typeof Numbers>
      if (measure === 'projects') return { number: projects, unknown: 0 }
      if (measure === 'places') return { number: places, unknown: projectsWithUnknownPlaces }
      return { number: amount, unknown: projectsWithUnknownAmount }
    },
    parts: (_, query, asking, { measure, isTotal, isOfRow }) => {
      const { by, ...filters } = query as unknown as ProjectFilters & { readonly by: Dimension[] }
      const isInPart = isCountedInPart(filters, isTotal ? [] : by)
      const planned = plannedKinds(filters, asking).filter((one) =>
        isOfRow(Object.fromEntries(by.map((dimension) => [dimension, one[dimension]]))),
      )
      const parts = planned.map((one) => ({
        ...projectPart(one, asking),
        ...numberOf(one, measure, isInPart),
      }))
      return mergedParts(parts, measure === 'places')
    },
  },
  of: (query, asking) => {
    checkMunicipalities(query, asking.lens)
    return pipelineOf(plannedKinds(query, asking), query, asking)
  },
})

/** Then nobody knows how much of its money is for what is counted. */
const isCountedInPart = (
  { serviceType, targetGroup }: Pick<ProjectFilters, 'serviceType' | 'targetGroup'>,
  by: readonly Dimension[],
): boolean =>
  (serviceType ?? targetGroup) !== undefined ||
  by.includes('serviceType') ||
  by.includes('targetGroup')

function numberOf(
  { places, isUnknown, amount }: PlannedKind,
  measure: string,
  isInPart: boolean,
): StatedSum {
  if (measure === 'projects') return { number: 1, unknown: 0 }
  if (measure === 'places') return sumOver(1, places, isUnknown ? 1 : 0)
  return isInPart ? { number: null, unknown: partOf(amount).unknown } : partOf(amount)
}

function projectPart({ projectId: id }: PlannedKind, asking: Asking) {
  const name = stateOf(infrastructureProjects, id, asking)?.invited?.name ?? id
  return {
    name: ownName(name),
    why: whyStatus(infrastructureProjects, id),
    of: { capability: infrastructureProjects, id },
  }
}

function pipelineOf(
  planned: readonly PlannedKind[],
  { by, serviceType, targetGroup }: ProjectFilters & { readonly by: readonly Dimension[] },
  { lens }: Asking,
): Pipeline {
  const filters = { serviceType, targetGroup }
  const isInPart = isCountedInPart(filters, by)
  const groups = new Map<string, PlannedKind[]>()
  for (const one of planned) {
    const key = JSON.stringify(by.map((dimension) => one[dimension]))
    const there = groups.get(key)
    if (there === undefined) groups.set(key, [one])
    else there.push(one)
  }
  const textsOf = ([one]: readonly PlannedKind[]) => readingTexts(by, one as PlannedKind, lens)
  return {
    total: numbersOf(planned, isCountedInPart(filters, [])),
    groups: sortedByTexts([...groups.values()], textsOf).map((those) =>
      extended(labelsOf(by, those[0] as PlannedKind, lens), numbersOf(those, isInPart)),
    ),
  }
}

const readingTexts = (by: readonly Dimension[], one: PlannedKind, lens: Lens): readonly string[] =>
  by.flatMap((dimension) =>
    dimension === 'municipality'
      ? [municipalityAnswer(one.municipality, lens).name, one.municipality]
      : [one[dimension] ?? ''],
  )

function labelsOf(
  by: readonly Dimension[],
  one: PlannedKind,
  lens: Lens,
): Partial<z.output<typeof Group>> {
  const labels = by.map((dimension) => [
    dimension,
    dimension === 'municipality' ? municipalityAnswer(one.municipality, lens) : one[dimension],
  ])
  return Object.fromEntries(labels) as Partial<z.output<typeof Group>>
}

function numbersOf(planned: readonly PlannedKind[], isInPart: boolean): z.output<typeof Numbers> {
  const projects = new Map(planned.map((one) => [one.projectId, one]))
  const amounts = [...projects.values()].map(({ amount }) => amount)
  const known = amounts.filter((amount) => amount !== 'unknown')
  const projectsWithUnknownAmount = amounts.length - known.length
  const places = placesStated(planned)
  const amount = sumOver(projects.size, sumOfCents(known), projectsWithUnknownAmount)
  return {
    places: places.number,
    projects: projects.size,
    projectsWithUnknownPlaces: places.unknown,
    amount: isInPart ? null : amount.number,
    projectsWithUnknownAmount,
  }
}
