import { dayOf } from '../shared/calendar-date.ts'
import { storedText } from '../shared/stored-text.ts'
import type { ClosureOrderEvent } from './events.ts'
import type { OrderOnUnit } from './order-on-unit.ts'

export function emptyOrder(orderId: string): OrderOnUnit {
  return {
    orderId: storedText(orderId, 'the id of an order'),
    amendments: [],
    revocations: [],
    reviews: [],
  }
}

/**
 * The order with the next of its events known.
 *
 * @throws RangeError when the event cannot be read
 */
export function orderAfter(order: OrderOnUnit, event: ClosureOrderEvent): OrderOnUnit {
  switch (event.type) {
    case 'ClosureOrderIssued': {
      const { data } = event
      const issued = {
        authority: storedText(data.authority, 'an authority'),
        issuedOn: dayOf(data.issuedOn),
        effectiveOn: dayOf(data.effectiveOn),
      }
      return { ...order, issued }
    }
    case 'ClosureOrderAmended': {
      const amendedOn = dayOf(event.data.amendedOn)
      const effectiveOn = dayOf(event.data.effectiveOn)
      return { ...order, amendments: [...order.amendments, { amendedOn, effectiveOn }] }
    }
    case 'ClosureOrderRevoked': {
      const { reviewDue } = event.data
      const revocation = {
        revokedOn: dayOf(event.data.revokedOn),
        ...(reviewDue === undefined ? {} : { reviewDue: dayOf(reviewDue) }),
      }
      return { ...order, revocations: [...order.revocations, revocation] }
    }
    case 'ClosureOrderReviewed': {
      const review = {
        reviewedOn: dayOf(event.data.reviewedOn),
        outcome: storedText(event.data.outcome, 'the outcome of a review'),
      }
      return { ...order, reviews: [...order.reviews, review] }
    }
    case 'ClosureOrderCarriedOut':
      return { ...order, carriedOutOn: dayOf(event.data.carriedOutOn) }
  }
}
