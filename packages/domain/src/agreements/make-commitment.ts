import { changes } from '../capability.ts'
import { closureOrders } from '../closure-orders/capability.ts'
import type { ClosureOrder } from '../closure-orders/closure-order.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { accepted, refused } from '../shared/decision.ts'
import { foldText } from '../shared/fold-text.ts'
import type { Agreement } from './agreement.ts'
import { CommitmentMade, GIVEN } from './events.ts'
import { DistinctOrganisations } from './sign-agreement.ts'

/** Parties of an agreement promise something, by a day or without one. */
export const makeCommitment = changes({
  records: 'CommitmentMade',
  command: CommitmentMade.shape.data
    .omit(GIVEN)
    .extend({ who: DistinctOrganisations })
    .meta({ id: 'MakeCommitment' }),
  happenedOn: 'madeOn',
  beside: {
    of: closureOrders,
    ids: ({ closureOrder }) => (closureOrder === undefined ? [] : [closureOrder]),
  },
  refuses: [
    'agreement-not-found',
    'before-signing',
    'made-in-future',
    'party-not-signed',
    'due-before-commitment',
    'order-not-found',
  ],
  decide:
    (command, { today }) =>
    (agreement: Agreement, orders: readonly ClosureOrder[]) => {
      if (!agreement.signed) return refused('agreement-not-found')
      const { madeOn, dueOn, who, closureOrder } = command
      const { signedOn, parties } = agreement.signed
      if (madeOn < signedOn)
        return refused('before-signing', { pointer: '/madeOn', firstDay: signedOn })
      if (dayOf(madeOn) > today) return refused('made-in-future', { pointer: '/madeOn' })
      if (dueOn !== undefined && dueOn < madeOn)
        return refused('due-before-commitment', { pointer: '/dueOn', firstDay: madeOn })
      const signed = new Set(parties.map(foldText))
      const stranger = who.findIndex((party) => !signed.has(foldText(party)))
      if (stranger >= 0) return refused('party-not-signed', { pointer: `/who/${stranger}` })
      if (closureOrder !== undefined && !orders[0]?.issued)
        return refused('order-not-found', {
          pointer: '/closureOrder',
          conflictsWith: closureOrder,
        })
      return accepted({ type: 'CommitmentMade', data: { agreementId: agreement.id, ...command } })
    },
})
