import { storedDate } from '../shared/calendar-date.ts'
import { accepted, type Decision } from '../shared/decision.ts'
import { extended } from '../shared/extended.ts'
import type { OrderId, UnitId } from '../shared/ids.ts'
import { storedText, storedTexts } from '../shared/stored-text.ts'
import type { ClosureOrderEvent } from './events.ts'

type DataOf<Type> = Extract<ClosureOrderEvent, { type: Type }>['data']

/** A closure order as its events tell it; `issued` is absent while there is none. */
export interface ClosureOrder {
  readonly id: OrderId
  readonly units: readonly UnitId[]
  readonly issued?: DataOf<'ClosureOrderIssued'>
  readonly amendments: readonly DataOf<'ClosureOrderAmended'>[]
  readonly revocations: readonly DataOf<'ClosureOrderRevoked'>[]
  readonly reviews: readonly DataOf<'ClosureOrderReviewed'>[]
  readonly carriedOut?: DataOf<'ClosureOrderCarriedOut'>
}

export function emptyOrder(id: string): ClosureOrder {
  const orderId = storedText(id, 'the id of an order') as OrderId
  return { id: orderId, units: [], amendments: [], revocations: [], reviews: [] }
}

/** @throws RangeError when the event cannot be read */
export function orderAfter(before: ClosureOrder, { type, data }: ClosureOrderEvent): ClosureOrder {
  const order = { ...before, units: storedTexts(data.units, 'the id of a unit') }
  switch (type) {
    case 'ClosureOrderIssued':
      storedText(data.authority, 'an authority')
      for (const text of [data.ground, data.reference])
        if (text !== undefined) storedText(text, 'a text')
      storedDate(data.issuedOn)
      storedDate(data.effectiveOn)
      return extended(order, { issued: data })
    case 'ClosureOrderAmended':
      storedDate(data.amendedOn)
      storedDate(data.effectiveOn)
      return { ...order, amendments: [...order.amendments, data] }
    case 'ClosureOrderRevoked':
      storedDate(data.revokedOn)
      if (data.reviewDue !== undefined) storedDate(data.reviewDue)
      return { ...order, revocations: [...order.revocations, data] }
    case 'ClosureOrderReviewed':
      storedDate(data.reviewedOn)
      storedText(data.outcome, 'the outcome of a review')
      return { ...order, reviews: [...order.reviews, data] }
    case 'ClosureOrderCarriedOut':
      storedDate(data.carriedOutOn)
      return extended(order, { carriedOut: data })
  }
}

/** The event of an act on an order: the order and its units are known, the rest the act states. */
export function actOn<Type extends ClosureOrderEvent['type']>(
  { id, units }: ClosureOrder,
  type: Type,
  stated: Omit<DataOf<Type>, 'orderId' | 'units'>,
): Decision<{ readonly type: Type; readonly data: object }, never> {
  return accepted(actOf({ id, units }, type, stated))
}

export function actOf<Type extends ClosureOrderEvent['type']>(
  { id, units }: Pick<ClosureOrder, 'id' | 'units'>,
  type: Type,
  stated: Omit<DataOf<Type>, 'orderId' | 'units'>,
): Extract<ClosureOrderEvent, { type: Type }> {
  const data = { orderId: id, units: [...units], ...stated }
  return { type, data } as unknown as Extract<ClosureOrderEvent, { type: Type }>
}
