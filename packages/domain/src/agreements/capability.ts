import { capability } from '../capability.ts'
import { AgreementId } from '../shared/ids.ts'
import { AgreementAnswer, agreementOn } from './agreement-answer.ts'
import { agreementAfter, emptyAgreement } from './agreement.ts'
import { AgreementEvent } from './events.ts'
import { fulfilCommitment } from './fulfil-commitment.ts'
import { lapseCommitment } from './lapse-commitment.ts'
import { makeCommitment } from './make-commitment.ts'
import { signAgreement } from './sign-agreement.ts'

/** Who has promised what to whom, and by when. */
export const agreements = capability({
  name: 'agreements',
  category: 'agreements',
  id: AgreementId,
  idField: 'agreementId',
  events: AgreementEvent,
  versions: {
    AgreementSigned: 1,
    CommitmentMade: 1,
    CommitmentFulfilled: 1,
    CommitmentLapsed: 1,
  },
  dates: {
    AgreementSigned: ({ signedOn }) => signedOn,
    CommitmentMade: ({ madeOn }) => madeOn,
    CommitmentFulfilled: ({ fulfilledOn }) => fulfilledOn,
    CommitmentLapsed: ({ lapsedOn }) => lapsedOn,
  },
  empty: emptyAgreement,
  evolve: agreementAfter,
  acts: { signAgreement, makeCommitment, fulfilCommitment, lapseCommitment },
  on: agreementOn,
  answer: AgreementAnswer,
})
