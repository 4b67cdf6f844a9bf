import { closureOrders, type Refusal } from '@vietas/domain'
import { overHttp, type CapabilityHttp } from '../commands/http.ts'
import { breaksRule, missing, onFirstDay, wrongState } from '../commands/meanings.ts'

const since = ({ firstDay }: Refusal): string =>
  firstDay === undefined ? 'from its first day on' : `from ${firstDay} on`

export const closureOrdersHttp: CapabilityHttp = overHttp(closureOrders, {
  tags: [
    { name: 'closure orders', description: "An authority's orders that units close on a day" },
  ],
  get: {
    summary: 'A closure order',
    description: 'The order as it is known now, with its status today.',
  },
  acts: {
    issueClosureOrder: {
      summary: 'Issue a closure order',
      description:
        'An authority orders units to close on a day. The order stands from its own date until it is revoked, and takes effect on its day whether or not anyone reports it carried out.',
      example: {
        authority: 'Labklājības ministrija',
        ground: 'Filiāles darbības izbeigšana',
        reference: '42',
        units: ['6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10'],
        issuedOn: '2016-05-24',
        effectiveOn: '2019-09-01',
      },
    },
    amendClosureOrder: {
      at: 'amendments',
      summary: 'Amend a closure order',
      description:
        'The authority sets another day for the closure, before the day comes. Where a unit would be at work for longer with more people than places, only with a stated overrun.',
      example: { amendedOn: '2018-12-20', effectiveOn: '2020-01-01' },
    },
    revokeClosureOrder: {
      at: 'revocation',
      summary: 'Revoke a closure order',
      description:
        'The authority takes its order back before its day; the units keep their places. A review may be due by a day. Where a unit would be at work again with more people than places, only with a stated overrun.',
      example: { revokedOn: '2016-09-28', reviewDue: '2017-12-31' },
    },
    recordReview: {
      at: 'reviews',
      summary: 'Record a review',
      description: 'The review that was due after a revocation has been made.',
      example: {
        reviewedOn: '2017-12-15',
        outcome: 'The branch stays until places for all are ready',
      },
    },
    carryOutClosureOrder: {
      at: 'completion',
      summary: 'Carry out a closure order',
      description:
        'Someone reports that the units are in fact closed. Until then the closure is not confirmed.',
      example: { carriedOutOn: '2019-09-01' },
    },
  },
  notFound: 'order-not-found',
  refusals: {
    'order-not-found': missing(
      'There is no such closure order',
      'No closure order with this id has been issued. Check the id, or issue the order first.',
    ),
    'already-issued': wrongState(
      'The order is issued already',
      'An order with this id has been issued already. Send a new order with a new key.',
    ),
    'effective-before-issue': breaksRule(
      'The order would take effect before its own date',
      'effectiveOn, the first day without the units, lies before issuedOn, the date of the order. State the day of the order or a later one.',
    ),
    'unit-not-found': breaksRule(
      'The order names a unit that does not exist',
      ({ conflictsWith }) =>
        `No service unit ${conflictsWith} has been opened. Check the id, or open the unit first.`,
    ),
    'before-opening': wrongState(
      'The order names a unit that is not open yet',
      ({ conflictsWith, firstDay }) =>
        `The unit ${conflictsWith} opens ${firstDay === undefined ? 'later' : `on ${firstDay}`}, and the order would close it before. Leave it out, or check the days.`,
    ),
    'unit-closed': wrongState(
      'The order names a unit that is closed',
      ({ conflictsWith }) =>
        `The unit ${conflictsWith} is closed on the day of the order, or before the order would close it. Leave it out, or check the days.`,
    ),
    'order-already-standing': wrongState(
      'Another order stands on the unit',
      ({ conflictsWith }) =>
        `The order ${conflictsWith} stands on a unit of this order over the same days, or was issued since and would have nothing left to close. Amend or revoke that order first, or leave the unit out.`,
    ),
    'order-not-standing': wrongState(
      'The order no longer stands',
      (about) =>
        `The order was revoked; ${since(about)} it no longer stands. To close the units after all, issue a new order.`,
    ),
    'before-issue': breaksRule(
      'The order is not issued yet on that day',
      (about) => `The order stands ${since(about)}. State that day or a later one.`,
    ),
    'already-effective': wrongState(
      'The order has taken effect',
      (about) =>
        `The order has taken effect ${since(about)}, and only before that day can it be changed or revoked. If it was decided earlier, state that day; else report the reopening of each unit.`,
    ),
    'effective-before-amendment': breaksRule(
      'The new day lies before the amendment',
      'effectiveOn, the new first day without the units, lies before amendedOn. State the day of the amendment or a later one.',
    ),
    'same-day': wrongState(
      'The order names that day already',
      'The order closes the units on this very day already; there is nothing to amend.',
    ),
    'later-act-recorded': wrongState(
      'A later amendment is recorded',
      ({ firstDay }) =>
        `An amendment dated ${firstDay} is recorded, and this act, dated earlier, would leave it without effect. State that day or a later one.`,
    ),
    'over-capacity': breaksRule(
      'A unit would work with more people than places',
      (about) =>
        `${onFirstDay(about)} the unit ${about.conflictsWith} would be at work again with more people, reserved places included, than operational places. If it is so, state it: "overrun": {"reason": "…"}; it is then recorded and flagged, for each unit of the order that needs it.`,
    ),
    'review-before-revocation': breaksRule(
      'The review would be due before the revocation',
      'reviewDue lies before revokedOn. State the day of the revocation or a later one, or leave it out.',
    ),
    'order-not-revoked': wrongState(
      'The order is not revoked',
      'A review follows a revocation, and this order is not revoked. Revoke it first.',
    ),
    'before-revocation': breaksRule(
      'The review lies before the revocation',
      ({ firstDay }) =>
        `The order was revoked on ${firstDay ?? 'a later day'}. State that day or a later one.`,
    ),
    'reviewed-in-future': breaksRule(
      'A review cannot be recorded before it is made',
      'reviewedOn lies ahead. Record the review once it has been made.',
    ),
    'already-carried-out': wrongState(
      'The order is carried out already',
      'That the units are closed is recorded already; there is nothing to report.',
    ),
    'not-yet-effective': breaksRule(
      'The order has not taken effect on that day',
      ({ firstDay }) =>
        `The order takes effect on ${firstDay ?? 'a later day'}. State that day or a later one; if the units closed earlier, amend the order or report their closing.`,
    ),
    'carried-out-in-future': breaksRule(
      'This cannot be reported before it happens',
      'carriedOutOn lies ahead. Report it once the units are closed.',
    ),
  },
})
