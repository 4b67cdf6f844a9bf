import { z } from 'zod'
import type { At } from '../capability.ts'
import { CalendarDate, dayOf, type Day } from '../shared/calendar-date.ts'
import { allStatedBy, StatedBy } from '../shared/stated-by.ts'
import { fulfilmentOf, lapseOf, type Agreement, type Commitment } from './agreement.ts'

export const CommitmentStatus = z
  .enum(['not-yet-made', 'open', 'due', 'overdue', 'fulfilled', 'fulfilled-late', 'lapsed'])
  .describe(
    'due: this is its last day; overdue: its last day is over; one without a due day is open until it is fulfilled or lapses',
  )
export type CommitmentStatus = z.infer<typeof CommitmentStatus>

export const CommitmentAnswer = z
  .object({
    id: z.uuid().describe('Names the commitment: the event that recorded it'),
    status: CommitmentStatus,
    who: z.array(z.string()),
    what: z.string(),
    madeOn: CalendarDate,
    dueOn: CalendarDate.nullable().describe('null: it has no due day, and is never overdue'),
    fulfilledOn: CalendarDate.nullable(),
    daysLate: z
      .int()
      .nullable()
      .describe('From its due day to its fulfilment, or to validAt while it is overdue'),
    outcome: z.string().nullable(),
    lapsedOn: CalendarDate.nullable(),
    lapseReason: z.string().nullable(),
    closureOrder: z.uuid().nullable().describe('The closure order that hangs on it'),
    statedBy: z.array(StatedBy),
  })
  .meta({ id: 'Commitment' })
export type CommitmentAnswer = z.infer<typeof CommitmentAnswer>

export const AgreementAnswer = z
  .object({
    id: z.uuid(),
    status: z.enum(['not-yet-signed', 'signed']),
    parties: z.array(z.string()),
    subject: z.string().nullable(),
    document: z.string().nullable(),
    signedOn: CalendarDate,
    commitments: z.array(CommitmentAnswer).describe('In the order in which they became known'),
    statedBy: z.array(StatedBy),
  })
  .meta({ id: 'Agreement' })
export type AgreementAnswer = z.infer<typeof AgreementAnswer>

export function agreementOn(agreement: Agreement, { validAt }: At): AgreementAnswer | undefined {
  if (!agreement.signed) return undefined
  const { parties, subject = null, document = null, signedOn } = agreement.signed
  return {
    id: agreement.id,
    status: validAt < dayOf(signedOn) ? 'not-yet-signed' : 'signed',
    parties: [...parties],
    subject,
    document,
    signedOn,
    commitments: commitmentsOn(agreement, validAt),
    statedBy: [agreement.signed.statedBy],
  }
}

export function commitmentsOn(agreement: Agreement, day: Day): CommitmentAnswer[] {
  return agreement.commitments.map((commitment) => commitmentOn(agreement, commitment, day))
}

function commitmentOn(agreement: Agreement, commitment: Commitment, day: Day): CommitmentAnswer {
  const { id, who, what, madeOn, dueOn = null, closureOrder = null } = commitment
  const fulfilment = fulfilmentOf(agreement, id)
  const lapse = lapseOf(agreement, id)
  const fulfilled = fulfilment && dayOf(fulfilment.fulfilledOn) <= day ? fulfilment : undefined
  const lapsed = lapse && dayOf(lapse.lapsedOn) <= day ? lapse : undefined
  const until = fulfilled ? dayOf(fulfilled.fulfilledOn) : day
  const daysLate = dueOn === null || (lapsed && !fulfilled) ? 0 : until - dayOf(dueOn)
  return {
    id,
    status: statusOn(commitment, day, daysLate, fulfilled !== undefined, lapsed !== undefined),
    who: [...who],
    what,
    madeOn,
    dueOn,
    fulfilledOn: fulfilled?.fulfilledOn ?? null,
    daysLate: daysLate > 0 ? daysLate : null,
    outcome: fulfilled?.outcome ?? null,
    lapsedOn: lapsed?.lapsedOn ?? null,
    lapseReason: lapsed?.reason ?? null,
    closureOrder,
    statedBy: allStatedBy(commitment, fulfilled, lapsed),
  }
}

function statusOn(
  { madeOn, dueOn }: Commitment,
  day: Day,
  daysLate: number,
  isFulfilled: boolean,
  isLapsed: boolean,
): CommitmentStatus {
  if (day < dayOf(madeOn)) return 'not-yet-made'
  if (isFulfilled) return daysLate > 0 ? 'fulfilled-late' : 'fulfilled'
  if (isLapsed) return 'lapsed'
  if (daysLate > 0) return 'overdue'
  return dueOn !== undefined && dayOf(dueOn) === day ? 'due' : 'open'
}
