import { dayOf, type CalendarDate } from '../shared/calendar-date.ts'
import { refused, type Decision } from '../shared/decision.ts'
import type { Moment } from '../shared/moment.ts'
import { fulfilmentOf, lapseOf, type Agreement } from './agreement.ts'

export const NOT_STANDING = [
  'agreement-not-found',
  'commitment-not-found',
  'before-commitment',
  'commitment-ends-in-future',
  'already-fulfilled',
  'already-lapsed',
] as const

/** Why a commitment cannot come to its end on a day: it is not made by then, or has ended. */
export function whyNotStanding(
  agreement: Agreement,
  id: string,
  on: CalendarDate,
  pointer: string,
  { today }: Moment,
): Decision<never, (typeof NOT_STANDING)[number]> | undefined {
  if (!agreement.signed) return refused('agreement-not-found')
  const commitment = agreement.commitments.find((made) => made.id === id)
  if (!commitment)
    return refused('commitment-not-found', { pointer: '/commitment', conflictsWith: id })
  if (on < commitment.madeOn)
    return refused('before-commitment', { pointer, firstDay: commitment.madeOn })
  if (dayOf(on) > today) return refused('commitment-ends-in-future', { pointer })
  const fulfilment = fulfilmentOf(agreement, id)
  if (fulfilment) return refused('already-fulfilled', { firstDay: fulfilment.fulfilledOn })
  const lapse = lapseOf(agreement, id)
  return lapse && refused('already-lapsed', { firstDay: lapse.lapsedOn })
}
