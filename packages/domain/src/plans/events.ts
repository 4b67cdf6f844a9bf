import { z } from 'zod'
import { Area } from '../shared/area.ts'
import { CalendarDate } from '../shared/calendar-date.ts'
import { MAX_COUNT } from '../shared/count.ts'
import { freeText, OrganisationName, Reason } from '../shared/free-text.ts'
import { ServiceType, TargetGroup } from '../shared/reference-data.ts'

export const PlanId = z
  .uuid({ error: 'write the id of a plan, a UUID' })
  .toLowerCase()
  .brand<'PlanId'>()
export type PlanId = z.infer<typeof PlanId>

const event = <Type extends string, Data extends z.ZodRawShape>(type: Type, data: Data) =>
  z.object({ type: z.literal(type), data: z.strictObject({ planId: PlanId, ...data }) })

/** What tells one target of a plan from another. */
const TargetKey = z
  .strictObject({
    territory: Area,
    serviceType: ServiceType,
    targetGroup: TargetGroup,
    by: CalendarDate.describe('The day by which the places are to be there'),
  })
  .meta({ id: 'PlanTargetKey' })
export type TargetKey = z.infer<typeof TargetKey>

const places = `state a whole number of places from 0 to ${MAX_COUNT}`
export const PlanTarget = TargetKey.extend({
  places: z.int({ error: places }).min(0, { error: places }).max(MAX_COUNT, { error: places }),
}).meta({ id: 'PlanTarget' })
export type PlanTarget = z.infer<typeof PlanTarget>

export const targetText = ({ territory, serviceType, targetGroup, by }: TargetKey): string =>
  // None of these texts has the end of a line in it.
  `${territory}\n${serviceType}\n${targetGroup}\n${by}`

const distinct = <Item extends z.ZodType<TargetKey>>(item: Item) =>
  z
    .array(item)
    .min(1, 'name at least one target')
    .max(1000, 'name at most 1000 targets')
    .refine((targets) => new Set(targets.map(targetText)).size === targets.length, {
      error: 'a target is named twice; name each once',
    })

const targetGroups = z
  .array(TargetGroup)
  .min(1, 'name at least one target group, or leave it out')
  .max(100, 'name at most 100 target groups')
  .refine((groups) => new Set(groups).size === groups.length, {
    error: 'a target group is named twice; name each once',
  })
  .optional()

export const PlanDrafted = event('PlanDrafted', {
  title: freeText(300),
  territory: Area,
  targetGroups,
  draftedOn: CalendarDate.describe('Where the source states the day of the draft').optional(),
})
export const PlanConsulted = event('PlanConsulted', {
  from: CalendarDate.describe('The first day of the public consultation'),
  to: CalendarDate.describe('Its last day'),
})
export const PlanApproved = event('PlanApproved', {
  approvedOn: CalendarDate,
  by: OrganisationName.describe('The body that approved it'),
  reference: freeText(100).describe("The decision's number").optional(),
  targetGroups,
  validFrom: CalendarDate.describe('The first day of the plan; may lie before its approval'),
  validTo: CalendarDate.describe('The last day of the plan; left out where it has none').optional(),
})
export const PlanTargetsSet = event('PlanTargetsSet', {
  decidedOn: CalendarDate.describe('The day of the decision on the targets'),
  targets: distinct(PlanTarget),
})
export const PlanAmended = event('PlanAmended', {
  amendedOn: CalendarDate.describe('From this day on the plan says what it says now'),
  summary: freeText(1000).describe('What changes, where the source says it').optional(),
  validTo: CalendarDate.describe('The new last day of the plan').optional(),
  targets: distinct(PlanTarget)
    .describe(
      'Each takes the place of the one of the same territory, type, group and day, or is added',
    )
    .optional(),
  removed: distinct(TargetKey).describe('Targets that the plan no longer has').optional(),
})
export const PlanLapsed = event('PlanLapsed', {
  lapsedOn: CalendarDate.describe('The first day without the plan'),
  reason: Reason.optional(),
})

export const PlanEvent = z.discriminatedUnion('type', [
  PlanDrafted,
  PlanConsulted,
  PlanApproved,
  PlanTargetsSet,
  PlanAmended,
  PlanLapsed,
])
export type PlanEvent = z.infer<typeof PlanEvent>

/** What an act on a plan does not state: the address names the plan. */
export const GIVEN = { planId: true } as const
