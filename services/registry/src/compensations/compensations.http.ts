import { compensations } from '@vietas/domain'
import { MunicipalityField } from '@vietas/reference-checks'
import { overHttp, type CapabilityHttp } from '../commands/http.ts'
import { breaksRule, missing, wrongState } from '../commands/meanings.ts'

export const compensationsHttp: CapabilityHttp = overHttp(compensations, {
  tags: [
    { name: 'compensations', description: 'Money paid to municipalities for services of a period' },
  ],
  get: { summary: 'A compensation', description: 'As it is known now.' },
  acts: {
    payCompensation: {
      summary: 'Report a compensation that was paid',
      description:
        'Money was paid to a municipality for a period. What the source does not say is left out or "unknown": where it names no municipality, its planning region. Two sources that contradict each other are two compensations; both are kept and shown.',
      example: {
        municipality: 'LV0002000',
        period: { from: '2026-01-01', to: '2026-03-31' },
        serviceType: 'group-apartment',
        persons: 12,
        cents: 3_600_000,
        paidOn: '2026-04-20',
      },
      fields: { municipality: MunicipalityField.optional() },
    },
    correctCompensation: {
      at: 'corrections',
      summary: 'Correct a compensation',
      description:
        'The sum or the number of persons was reported wrongly. As known from now on it is as stated here; what was believed until now stays on record.',
      example: { cents: 3_650_000, reason: 'One person was left out' },
    },
  },
  notFound: 'compensation-not-found',
  refusals: {
    'compensation-not-found': missing(
      'There is no such compensation',
      'No compensation with this id is recorded. Check the id, or report the payment first.',
    ),
    'already-paid': wrongState(
      'The compensation is recorded already',
      'A compensation with this id is recorded already. Send a new one with a new key.',
    ),
    'period-ends-before-it-begins': breaksRule(
      'The period ends before it begins',
      ({ firstDay }) =>
        `The period begins on ${firstDay}, and its last day lies before. State that day or a later one.`,
    ),
    'paid-later-than-known': breaksRule(
      'The payment lies after the day on which it was known',
      'paidOn lies ahead, or after knownSince. State when it was paid, or leave paidOn out.',
    ),
    'same-compensation': wrongState(
      'The compensation is recorded so already',
      'The sum and the persons are recorded so already; there is nothing to correct.',
    ),
  },
})
