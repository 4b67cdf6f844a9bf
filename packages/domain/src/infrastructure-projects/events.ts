import { z } from 'zod'
import { StatedPlaces, UnitDescription } from '../service-units/events.ts'
import { CalendarDate, DayOrUndocumented } from '../shared/calendar-date.ts'
import { Count } from '../shared/count.ts'
import { EdtfDate } from '../shared/edtf-date.ts'
import { freeText, OrganisationName, Reason } from '../shared/free-text.ts'
import { UnitId } from '../shared/ids.ts'
import { Amount } from '../shared/money.ts'
import { MunicipalityCode, ServiceType, TargetGroup } from '../shared/reference-data.ts'

export const ProjectId = z
  .uuid({ error: 'write the id of an infrastructure project, a UUID' })
  .toLowerCase()
  .brand<'ProjectId'>()
export type ProjectId = z.infer<typeof ProjectId>

export const PlannedPlaces = z
  .strictObject({
    serviceType: ServiceType,
    targetGroup: TargetGroup,
    places: Count.describe('Places that the project is to bring'),
  })
  .meta({ id: 'PlannedPlaces' })
export type PlannedPlaces = z.infer<typeof PlannedPlaces>

/** What a project is to bring, as a document of its day states it; what is left out stays as it was. */
export const Intended = {
  places: z
    .array(PlannedPlaces)
    .min(1, 'state places for at least one service type, or leave them out')
    .max(100, 'state at most 100 kinds of places')
    .refine(areDistinct, {
      error: 'a service type and target group is named twice; name each once',
    })
    .describe('All places of the project, in place of those stated before')
    .optional(),
  amount: Amount.describe('What the project costs in all, EUR in whole cents').optional(),
  expectedOpening: EdtfDate.describe(
    'When its places are expected, as far as it is known',
  ).optional(),
}

function areDistinct(places: readonly PlannedPlaces[]): boolean {
  const kinds = places.map(({ serviceType, targetGroup }) => `${serviceType} ${targetGroup}`)
  return new Set(kinds).size === places.length
}

/** A unit that begins to work with the project's places. */
export const OpenedUnit = z.strictObject({
  ...UnitDescription.shape,
  unitId: UnitId.describe('A new UUID, which the unit has from then on'),
  places: z.array(StatedPlaces).min(1, 'state places for at least one target group'),
})
/** A unit that has more places from then on. */
export const EnlargedUnit = z.strictObject({
  unitId: UnitId,
  places: z
    .array(z.strictObject({ targetGroup: TargetGroup, authorised: Count, operational: Count }))
    .min(1, 'state the new places of at least one target group'),
})
export type OpenedUnit = z.infer<typeof OpenedUnit>
export type EnlargedUnit = z.infer<typeof EnlargedUnit>

const event = <Type extends string, Data extends z.ZodRawShape>(type: Type, data: Data) =>
  z.object({ type: z.literal(type), data: z.strictObject({ projectId: ProjectId, ...data }) })

export const ProjectInvited = event('ProjectInvited', {
  name: freeText(300),
  municipality: MunicipalityCode,
  parish: freeText(100).optional(),
  applicant: OrganisationName.optional(),
  programme: freeText(100)
    .describe('The measure or instrument that pays, such as 9.3.1.1.')
    .optional(),
  round: freeText(100).describe('The round of the selection').optional(),
  invitedOn: DayOrUndocumented,
  ...Intended,
})
export const ProjectSubmitted = event('ProjectSubmitted', {
  submittedOn: DayOrUndocumented,
  reference: freeText(100).describe("The project's number").optional(),
  ...Intended,
})
export const ProjectApproved = event('ProjectApproved', {
  approvedOn: DayOrUndocumented.describe(
    'undocumented: no source states the day; it then counts from the first day of the project, where that is stated',
  ),
  reference: freeText(100).describe("The project's number, or that of the decision").optional(),
  from: CalendarDate.describe('The first day of the project').optional(),
  until: CalendarDate.describe('Its last day').optional(),
  ...Intended,
})
export const ProjectRevised = event('ProjectRevised', {
  revisedOn: CalendarDate,
  summary: freeText(500).optional(),
  ...Intended,
})
export const ProjectBuildingStarted = event('ProjectBuildingStarted', { startedOn: CalendarDate })
export const ProjectCommissioned = event('ProjectCommissioned', {
  commissionedOn: CalendarDate.describe('The first day of its places'),
  opens: z.array(OpenedUnit),
  enlarges: z.array(EnlargedUnit),
})
export type ProjectCommissioned = z.infer<typeof ProjectCommissioned>
export const ProjectCancelled = event('ProjectCancelled', {
  cancelledOn: CalendarDate,
  reason: Reason.optional(),
})

export const ProjectEvent = z.discriminatedUnion('type', [
  ProjectInvited,
  ProjectSubmitted,
  ProjectApproved,
  ProjectRevised,
  ProjectBuildingStarted,
  ProjectCommissioned,
  ProjectCancelled,
])
export type ProjectEvent = z.infer<typeof ProjectEvent>

/** What an act on a project does not state: the address names it. */
export const GIVEN = { projectId: true } as const
