import { agreements, type Refusal } from '@vietas/domain'
import { overHttp, type CapabilityHttp } from '../commands/http.ts'
import { breaksRule, missing, wrongState } from '../commands/meanings.ts'

const dayIn = ({ firstDay }: Refusal): string => firstDay ?? 'another day'

export const agreementsHttp: CapabilityHttp = overHttp(agreements, {
  tags: [
    { name: 'agreements', description: 'What organisations have promised each other, and by when' },
  ],
  get: {
    summary: 'An agreement',
    description:
      'The agreement as it is known now, with its commitments as they stand today. For other days, ask the capacity service.',
  },
  acts: {
    signAgreement: {
      summary: 'Sign an agreement',
      description:
        'Organisations sign an agreement, or come to one in talks. What each of them promises is reported apart, as commitments.',
      example: {
        parties: ['Labklājības ministrija', 'Daugavpils novada dome'],
        subject: 'Sabiedrībā balstīti pakalpojumi',
        document: 'Nodomu protokols',
        signedOn: '2016-09-28',
      },
    },
    makeCommitment: {
      at: 'commitments',
      summary: 'Commit to something',
      description:
        'Parties of the agreement promise something. Without dueOn it has no last day, and is never overdue. A closure order may hang on it: its state is shown beside the commitment. The id of the event that is answered names the commitment.',
      example: {
        who: ['Labklājības ministrija'],
        what: 'Izvērtēt, kā filiāle var attīstīties',
        madeOn: '2016-09-28',
        dueOn: '2017-06-30',
      },
    },
    fulfilCommitment: {
      at: 'fulfilments',
      summary: 'Fulfil a commitment',
      description: 'What was promised is done. After its last day it is fulfilled late.',
      example: {
        commitment: '3b0c7e0a-6a4f-5b57-8f0a-5f2f7f0f8a11',
        fulfilledOn: '2017-06-01',
        outcome: 'Izvērtējums ir sagatavots',
      },
    },
    lapseCommitment: {
      at: 'lapses',
      summary: 'Let a commitment lapse',
      description: 'Nobody is bound by it any more, though it was not fulfilled.',
      example: {
        commitment: '3b0c7e0a-6a4f-5b57-8f0a-5f2f7f0f8a11',
        lapsedOn: '2018-01-01',
        reason: 'Puses ir vienojušās citādi',
      },
    },
  },
  notFound: 'agreement-not-found',
  refusals: {
    'agreement-not-found': missing(
      'There is no such agreement',
      'No agreement with this id has been signed. Check the id, or report its signing first.',
    ),
    'already-signed': wrongState(
      'The agreement is signed already',
      'An agreement with this id is recorded already. Send a new agreement with a new key.',
    ),
    'signed-in-future': breaksRule(
      'An agreement cannot be recorded before it is signed',
      'signedOn lies ahead. Report the agreement once it is signed.',
    ),
    'before-signing': breaksRule(
      'The commitment lies before the agreement',
      (about) =>
        `The agreement was signed on ${dayIn(about)}, and madeOn lies before. State that day or a later one.`,
    ),
    'made-in-future': breaksRule(
      'A commitment cannot be recorded before it is made',
      'madeOn lies ahead. Report the commitment once it is made.',
    ),
    'party-not-signed': breaksRule(
      'Someone is named who has not signed',
      'Only parties of the agreement commit to something under it. Name one of them, as the agreement does; spelling and quotes do not matter.',
    ),
    'due-before-commitment': breaksRule(
      'The commitment would be due before it was made',
      (about) =>
        `dueOn lies before ${dayIn(about)}, the day on which it was made. State that day or a later one, or leave it out: then it is never overdue.`,
    ),
    'order-not-found': breaksRule(
      'The commitment names a closure order that does not exist',
      ({ conflictsWith }) =>
        `No closure order ${conflictsWith} has been issued. Check the id, or leave it out.`,
    ),
    'commitment-not-found': breaksRule(
      'The agreement has no such commitment',
      ({ conflictsWith }) =>
        `No commitment ${conflictsWith} is recorded under this agreement. Take its id from GET of the agreement, or from the event that its report was answered with.`,
    ),
    'before-commitment': breaksRule(
      'The commitment was not made by then',
      (about) => `It was made on ${dayIn(about)}. State that day or a later one.`,
    ),
    'commitment-ends-in-future': breaksRule(
      'This cannot be reported before it happens',
      'The day lies ahead. Report it once it has happened.',
    ),
    'already-fulfilled': wrongState(
      'The commitment is fulfilled already',
      (about) =>
        `That it was fulfilled on ${dayIn(about)} is recorded already; there is nothing to report.`,
    ),
    'already-lapsed': wrongState(
      'The commitment has lapsed',
      (about) =>
        `It lapsed on ${dayIn(about)}; nobody is bound by it any more. What is promised anew is a new commitment.`,
    ),
  },
})
