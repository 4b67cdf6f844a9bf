import { agreements } from '@vietas/domain'
import {
  capabilityContract,
  recordedBefore,
  takenBy,
  UNDER_TAKEN_KEY,
  type Given,
} from '../testing/capability-contract.ts'
import { agreementsHttp } from './agreements.http.ts'

const AGREEMENT = '9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c01'
/** As the examples name it. */
const COMMITMENT = '3b0c7e0a-6a4f-5b57-8f0a-5f2f7f0f8a11'
const NOBODY = '6f1d5d5e-3c0f-4d2c-9a6e-0d8f3f1f5a10'

const agreement = {
  parties: ['Labklājības ministrija', 'Daugavpils novada dome'],
  signedOn: '2016-09-28',
}
const promise = { who: ['Labklājības ministrija'], what: 'Izvērtēt', madeOn: '2016-09-28' }

const nothing: Given = async () => `/v1/agreements/${AGREEMENT}`
const signed: Given = async (registry) =>
  (await registry.post('/v1/agreements', agreement)).headers['location'] ?? ''
const given =
  (...more: readonly { readonly type: string; readonly data: object }[]): Given =>
  (registry) => {
    const events = [
      { type: 'AgreementSigned', data: agreement },
      { type: 'CommitmentMade', data: promise, id: COMMITMENT },
      ...more,
    ].map((event) => ({ ...event, data: { agreementId: AGREEMENT, ...event.data } }))
    return recordedBefore(registry, agreements, AGREEMENT, ...(events as never[]))
  }
const committed = given()
const ended = { commitment: COMMITMENT }
const fulfilled = given({
  type: 'CommitmentFulfilled',
  data: { ...ended, fulfilledOn: '2017-06-01' },
})
const lapsed = given({ type: 'CommitmentLapsed', data: { ...ended, lapsedOn: '2017-06-01' } })

capabilityContract(agreements, agreementsHttp, {
  examples: {
    signAgreement: nothing,
    makeCommitment: signed,
    fulfilCommitment: committed,
    lapseCommitment: committed,
  },
  refusals: {
    'agreement-not-found': [nothing, 'makeCommitment', promise],
    'already-signed': [
      takenBy(agreements, 'AgreementSigned', agreement),
      'signAgreement',
      agreement,
      UNDER_TAKEN_KEY,
    ],
    'signed-in-future': [nothing, 'signAgreement', { ...agreement, signedOn: '2026-06-16' }],
    'before-signing': [signed, 'makeCommitment', { ...promise, madeOn: '2016-09-27' }],
    'made-in-future': [signed, 'makeCommitment', { ...promise, madeOn: '2026-06-16' }],
    'party-not-signed': [signed, 'makeCommitment', { ...promise, who: ['Rīgas dome'] }],
    'due-before-commitment': [signed, 'makeCommitment', { ...promise, dueOn: '2016-09-27' }],
    'order-not-found': [signed, 'makeCommitment', { ...promise, closureOrder: NOBODY }],
    'commitment-not-found': [
      signed,
      'fulfilCommitment',
      { commitment: NOBODY, fulfilledOn: '2017-06-01' },
    ],
    'before-commitment': [committed, 'fulfilCommitment', { ...ended, fulfilledOn: '2016-09-27' }],
    'commitment-ends-in-future': [
      committed,
      'lapseCommitment',
      { ...ended, lapsedOn: '2026-06-16' },
    ],
    'already-fulfilled': [fulfilled, 'fulfilCommitment', { ...ended, fulfilledOn: '2017-06-02' }],
    'already-lapsed': [lapsed, 'fulfilCommitment', { ...ended, fulfilledOn: '2017-05-01' }],
  },
})
