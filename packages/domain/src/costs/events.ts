import { z } from 'zod'
import { DayOrUndocumented } from '../shared/calendar-date.ts'
import { eventSchema } from '../shared/event-schema.ts'
import { freeText, OrganisationName, Reason } from '../shared/free-text.ts'
import { MethodologyId } from '../shared/ids.ts'
import { Cents } from '../shared/money.ts'
import { ServiceType } from '../shared/reference-data.ts'

/** What a unit cost is paid for. */
export const CostPer = z
  .enum(['person-hour', 'person-day', 'person-month', 'person-year'])
  .meta({ id: 'CostPer' })
export type CostPer = z.infer<typeof CostPer>

const methodology = { methodologyId: MethodologyId }
const validFrom = DayOrUndocumented.describe(
  'The first day; "undocumented" when no source states it: valid on every day before the next',
)
const cost = { serviceType: ServiceType, per: CostPer, validFrom, cents: Cents }

export const MethodologyPublished = eventSchema('MethodologyPublished', {
  ...methodology,
  title: freeText(300),
  authority: OrganisationName.optional(),
  document: freeText(300).describe('What kind of document, or its number').optional(),
  validFrom,
})
export const UnitCostSet = eventSchema('UnitCostSet', { ...methodology, ...cost })
/** The cost that the methodology stated for that first day was wrong. */
export const UnitCostCorrected = eventSchema('UnitCostCorrected', {
  ...methodology,
  ...cost,
  reason: Reason,
})

export const MethodologyEvent = z.discriminatedUnion('type', [
  MethodologyPublished,
  UnitCostSet,
  UnitCostCorrected,
])
export type MethodologyEvent = z.infer<typeof MethodologyEvent>

/** What an act on a methodology does not state. */
export const GIVEN = { methodologyId: true } as const
