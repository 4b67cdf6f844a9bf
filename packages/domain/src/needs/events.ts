import { z } from 'zod'
import { Count } from '../shared/count.ts'
import { EdtfDate } from '../shared/edtf-date.ts'
import { Reason } from '../shared/free-text.ts'
import { MunicipalityCode, TargetGroup } from '../shared/reference-data.ts'

export const NeedsId = z
  .uuid({ error: 'write the id of a report of needs, a UUID' })
  .toLowerCase()
  .brand<'NeedsId'>()
export type NeedsId = z.infer<typeof NeedsId>

const event = <Type extends string, Data extends z.ZodRawShape>(type: Type, data: Data) =>
  z.object({ type: z.literal(type), data: z.strictObject({ needsId: NeedsId, ...data }) })

/** Persons, never named. */
const counts = {
  assessed: Count.describe('Persons whose needs were assessed by then'),
  supportPlans: Count.describe('Persons for whom a support plan was developed by then'),
}

export const NeedsRecorded = event('NeedsRecorded', {
  municipality: MunicipalityCode,
  targetGroup: TargetGroup,
  since: EdtfDate.describe('From when it was counted, where the source says it').optional(),
  asOf: EdtfDate.describe('By when, as far as the source says it; to its last day'),
  ...counts,
})
export const NeedsCorrected = event('NeedsCorrected', { ...counts, reason: Reason })

export const NeedsEvent = z.discriminatedUnion('type', [NeedsRecorded, NeedsCorrected])
export type NeedsEvent = z.infer<typeof NeedsEvent>

export const GIVEN = { needsId: true } as const
