import { changes } from '../capability.ts'
import { accepted } from '../shared/decision.ts'
import type { Agreement } from './agreement.ts'
import { CommitmentLapsed, GIVEN } from './events.ts'
import { NOT_STANDING, whyNotStanding } from './why-not-standing.ts'

/** Nobody is bound by the commitment any more, though it was not fulfilled. */
export const lapseCommitment = changes({
  records: 'CommitmentLapsed',
  command: CommitmentLapsed.shape.data.omit(GIVEN).meta({ id: 'LapseCommitment' }),
  happenedOn: 'lapsedOn',
  refuses: NOT_STANDING,
  decide: (command, moment) => (agreement: Agreement) =>
    whyNotStanding(agreement, command.commitment, command.lapsedOn, '/lapsedOn', moment) ??
    accepted({ type: 'CommitmentLapsed', data: { agreementId: agreement.id, ...command } }),
})
