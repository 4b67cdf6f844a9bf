import { changes } from '../capability.ts'
import { accepted } from '../shared/decision.ts'
import type { Agreement } from './agreement.ts'
import { CommitmentFulfilled, GIVEN } from './events.ts'
import { NOT_STANDING, whyNotStanding } from './why-not-standing.ts'

/** What was promised is done; after its due day it is fulfilled late. */
export const fulfilCommitment = changes({
  records: 'CommitmentFulfilled',
  command: CommitmentFulfilled.shape.data.omit(GIVEN).meta({ id: 'FulfilCommitment' }),
  happenedOn: 'fulfilledOn',
  refuses: NOT_STANDING,
  decide: (command, moment) => (agreement: Agreement) =>
    whyNotStanding(agreement, command.commitment, command.fulfilledOn, '/fulfilledOn', moment) ??
    accepted({ type: 'CommitmentFulfilled', data: { agreementId: agreement.id, ...command } }),
})
