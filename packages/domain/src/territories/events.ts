import { z } from 'zod'
import { CalendarDate } from '../shared/calendar-date.ts'
import { freeText, OrganisationName } from '../shared/free-text.ts'
import { MunicipalityCode } from '../shared/reference-data.ts'
import { Source } from '../shared/source.ts'

/** Names a change of the division of the country, and its stream. */
export const TerritoryChangeId = z
  .uuid({ error: 'write the id of a territorial change, a UUID' })
  .toLowerCase()

const MunicipalityName = freeText(100)
const PlanningRegion = freeText(100)
const Parishes = z.array(freeText(100)).min(1).max(200)
export const Basis = Source.describe('The law, judgment or decision that orders it')

/** A municipality, with its name and region where it begins with the change. */
export const Successor = z
  .strictObject({
    code: MunicipalityCode,
    name: MunicipalityName.optional(),
    planningRegion: PlanningRegion.optional(),
  })
  .describe('With name and planningRegion where the code is new')
export type Successor = z.infer<typeof Successor>

const event = <Type extends string, Data extends z.ZodRawShape>(type: Type, data: Data) =>
  z.object({
    type: z.literal(type),
    data: z.strictObject({ changeId: TerritoryChangeId, ...data }),
  })

const distinct = (codes: readonly string[]): boolean => new Set(codes).size === codes.length
const Predecessors = z
  .array(MunicipalityCode)
  .min(1, 'name at least one municipality')
  .max(200, 'name at most 200 municipalities')
  .refine(distinct, { error: 'a municipality is named twice; name each once' })

const merger = {
  predecessors: Predecessors.describe('Those that end'),
  successor: Successor,
  effectiveOn: CalendarDate.describe('The first day without the predecessors'),
  basis: Basis,
}

export const TerritoryCreated = event('TerritoryCreated', {
  code: MunicipalityCode,
  name: MunicipalityName,
  planningRegion: PlanningRegion,
  effectiveOn: z
    .union([CalendarDate, z.literal('undocumented')])
    .describe('The first day; "undocumented": before all that is recorded'),
  parishes: Parishes.optional(),
  basis: Basis.optional(),
})
export const TerritoryRenamed = event('TerritoryRenamed', {
  code: MunicipalityCode,
  name: MunicipalityName,
  effectiveOn: CalendarDate.describe('The first day under this name'),
  basis: Basis.optional(),
})
export const TerritoriesMerged = event('TerritoriesMerged', merger)
export const MergerScheduled = event('MergerScheduled', {
  ...merger,
  scheduledOn: CalendarDate.describe('Since when it is law'),
})
export const MergerBlocked = event('MergerBlocked', {
  predecessors: Predecessors.describe('Those that stay'),
  effectiveOn: CalendarDate.describe('The day on which they would have ended'),
  blockedOn: CalendarDate.describe('The day of the judgment or law'),
  continuesAs: Successor.optional().describe(
    'What the one that stays is from that day on, where it has a new code',
  ),
  basis: Basis,
})
export const TerritorySplit = event('TerritorySplit', {
  code: MunicipalityCode.describe('The one that ends'),
  parts: z
    .array(z.strictObject({ successor: Successor, parishes: Parishes }))
    .min(2, 'name at least two parts; a municipality that goes whole is merged')
    .max(50)
    .refine((parts) => distinct(parts.map(({ successor }) => successor.code)), {
      error: 'two parts go to one municipality; name all of its parishes in one part',
    })
    .describe('The larger part first: what is not told apart by parish is counted there'),
  effectiveOn: CalendarDate.describe('The first day without it'),
  basis: Basis,
})
export const PopulationCounted = event('PopulationCounted', {
  code: MunicipalityCode,
  countedOn: CalendarDate.describe('The day that the count is of'),
  count: z.int().min(0).max(100_000_000).describe('People'),
  countedBy: OrganisationName.describe('Whose count it is, such as Eurostat'),
})

export const TerritoryEvent = z.discriminatedUnion('type', [
  TerritoryCreated,
  TerritoryRenamed,
  TerritoriesMerged,
  MergerScheduled,
  MergerBlocked,
  TerritorySplit,
  PopulationCounted,
])
export type TerritoryEvent = z.infer<typeof TerritoryEvent>
export type TerritoryDataOf<Type extends TerritoryEvent['type']> = Extract<
  TerritoryEvent,
  { type: Type }
>['data']
