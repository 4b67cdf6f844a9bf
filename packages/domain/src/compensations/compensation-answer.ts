import { z } from 'zod'
import { CalendarDate } from '../shared/calendar-date.ts'
import { Count } from '../shared/count.ts'
import { Amount } from '../shared/money.ts'
import { extended } from '../shared/extended.ts'
import { ServiceType } from '../shared/reference-data.ts'
import { allStatedBy, StatedBy } from '../shared/stated-by.ts'
import { statedOf, type Compensation } from './compensation.ts'

export const CompensationAnswer = z
  .object({
    id: z.uuid(),
    municipality: z
      .string()
      .nullable()
      .describe('As it was reported, by the code of its day; null: only the region is known'),
    planningRegion: z.string().nullable().describe('Where no municipality is known'),
    from: CalendarDate.nullable().describe('The first day that it is for; null: not known'),
    to: CalendarDate.nullable().describe('The last day that it is for'),
    serviceType: ServiceType.nullable(),
    persons: Count,
    cents: Amount,
    paidOn: CalendarDate.nullable(),
    corrections: z.array(
      z.object({ persons: Count.nullable(), cents: Amount.nullable(), reason: z.string() }),
    ),
    statedBy: z.array(StatedBy),
  })
  .meta({ id: 'Compensation' })
export type CompensationAnswer = z.infer<typeof CompensationAnswer>

/** What was paid, as last corrected, without what states it. */
export type PaidCompensation = Pick<
  CompensationAnswer,
  'id' | 'municipality' | 'planningRegion' | 'from' | 'to' | 'serviceType' | 'persons' | 'cents'
>

export function paidCompensation(compensation: Compensation): PaidCompensation | undefined {
  const { id, paid } = compensation
  if (!paid) return undefined
  const { municipality = null, planningRegion = null, serviceType = null, period } = paid
  const [from, to] = [period?.from ?? null, period?.to ?? null]
  const { persons, cents } = statedOf(compensation)
  return { id, municipality, planningRegion, from, to, serviceType, persons, cents }
}

export function compensationOn(compensation: Compensation): CompensationAnswer | undefined {
  const { paid, corrections } = compensation
  const known = paidCompensation(compensation)
  if (!paid || !known) return undefined
  return extended(known, {
    paidOn: paid.paidOn ?? null,
    corrections: corrections.map(({ persons = null, cents = null, reason }) => ({
      persons,
      cents,
      reason,
    })),
    statedBy: allStatedBy(paid, ...corrections),
  })
}
