import { z } from 'zod'
import { CalendarDate } from '../shared/calendar-date.ts'
import { Count } from '../shared/count.ts'
import { eventSchema } from '../shared/event-schema.ts'
import { freeText, Reason } from '../shared/free-text.ts'
import { CompensationId } from '../shared/ids.ts'
import { Amount } from '../shared/money.ts'
import { MunicipalityCode, ServiceType } from '../shared/reference-data.ts'

const compensation = { compensationId: CompensationId }

/** Days from the first to the last, both included. */
export const Period = z.strictObject({ from: CalendarDate, to: CalendarDate })
export type Period = z.infer<typeof Period>

export const CompensationPaid = eventSchema('CompensationPaid', {
  ...compensation,
  municipality: MunicipalityCode.describe('To whom it was paid').optional(),
  planningRegion: freeText(100)
    .describe('Where the source names no municipality: to those of this planning region')
    .optional(),
  period: Period.describe('For which days; absent when the source does not say').optional(),
  serviceType: ServiceType.describe('Absent when the source names none').optional(),
  persons: Count.describe('For how many persons'),
  cents: Amount,
  paidOn: CalendarDate.optional(),
})
/** What was stated of it was wrong; what is absent was right. */
export const CompensationCorrected = eventSchema('CompensationCorrected', {
  ...compensation,
  persons: Count.optional(),
  cents: Amount.optional(),
  reason: Reason,
})

export const CompensationEvent = z.discriminatedUnion('type', [
  CompensationPaid,
  CompensationCorrected,
])
export type CompensationEvent = z.infer<typeof CompensationEvent>

/** What an act on a compensation does not state. */
export const GIVEN = { compensationId: true } as const
