import type { Refusal } from '@vietas/domain'
import type { Meanings } from '../commands/refusals.ts'

export const orderNotFound: Meanings<'order-not-found'> = {
  'order-not-found': {
    status: 404,
    title: 'There is no such closure order',
    detail:
      'No closure order with this id has been issued. Check the id, or issue the order first.',
  },
}

export const notStanding: Meanings<'order-not-standing'> = {
  'order-not-standing': {
    status: 409,
    title: 'The order no longer stands',
    detail: (about) =>
      `The order was revoked; ${since(about)} it no longer stands. To close the units after all, issue a new order.`,
  },
}

/** An order is changed from its own date on, until the day before it takes effect. */
export const whileStanding: Meanings<
  'order-not-found' | 'order-not-standing' | 'before-issue' | 'already-effective'
> = {
  ...orderNotFound,
  ...notStanding,
  'before-issue': {
    status: 422,
    title: 'The order is not issued yet on that day',
    detail: (about) => `The order stands ${since(about)}. State that day or a later one.`,
  },
  'already-effective': {
    status: 409,
    title: 'The order has taken effect',
    detail: (about) =>
      `The order has taken effect ${since(about)}, and only before that day can it be changed or revoked. If it was decided earlier, state that day; else report the reopening of each unit.`,
  },
}

function since({ firstDay }: Refusal): string {
  return firstDay === undefined ? 'from its first day on' : `from ${firstDay} on`
}
