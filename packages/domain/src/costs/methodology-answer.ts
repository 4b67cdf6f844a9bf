import { z } from 'zod'
import type { At } from '../capability.ts'
import { DayOrUndocumented, dayOrBeforeEvery } from '../shared/calendar-date.ts'
import { Cents } from '../shared/money.ts'
import { ServiceType } from '../shared/reference-data.ts'
import { StatedBy } from '../shared/stated-by.ts'
import { CostPer } from './events.ts'
import type { Methodology } from './methodology.ts'

export const MethodologyStatus = z.enum(['not-yet-valid', 'valid'])

export const MethodologyAnswer = z
  .object({
    id: z.uuid(),
    status: MethodologyStatus,
    title: z.string(),
    authority: z.string().nullable(),
    document: z.string().nullable(),
    validFrom: DayOrUndocumented,
    unitCosts: z.array(
      z.object({
        serviceType: ServiceType,
        per: CostPer,
        cents: Cents,
        validFrom: DayOrUndocumented,
        corrections: z
          .array(z.object({ cents: Cents, reason: z.string() }))
          .describe('What was stated before, and why it was wrong'),
        statedBy: z.array(StatedBy),
      }),
    ),
    statedBy: z.array(StatedBy),
  })
  .meta({ id: 'Methodology' })
export type MethodologyAnswer = z.infer<typeof MethodologyAnswer>

export function methodologyOn(
  { id, published, costs }: Methodology,
  { validAt }: At,
): MethodologyAnswer | undefined {
  if (!published) return undefined
  const { title, authority = null, document = null, validFrom } = published
  return {
    id,
    status: validAt < dayOrBeforeEvery(validFrom) ? 'not-yet-valid' : 'valid',
    title,
    authority,
    document,
    validFrom,
    unitCosts: costs.map(({ validFrom: from, corrections, ...cost }) => ({
      serviceType: cost.serviceType,
      per: cost.per,
      cents: cost.cents,
      validFrom: from,
      corrections: [...corrections],
      statedBy: [...cost.statedBy],
    })),
    statedBy: [published.statedBy],
  }
}
