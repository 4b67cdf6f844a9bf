import { needs } from '@vietas/domain'
import { MunicipalityField } from '@vietas/reference-checks'
import { overHttp, type CapabilityHttp } from '../commands/http.ts'
import { breaksRule, missing, wrongState } from '../commands/meanings.ts'

export const needsHttp: CapabilityHttp = overHttp(needs, {
  tags: [{ name: 'needs', description: 'Whose needs were assessed, and what came of it' }],
  get: {
    summary: 'A report of needs',
    description: 'What was reported, as last corrected.',
  },
  acts: {
    recordNeeds: {
      summary: 'Record needs',
      description:
        'How many persons of a target group had their needs assessed in a municipality by a date, and for how many a support plan was developed. Each count is stated or said to be unknown, which is not zero.',
      example: {
        municipality: '0760202',
        targetGroup: 'adults-with-mental-disorders',
        asOf: '2018-07',
        assessed: 42,
        supportPlans: 'unknown',
      },
      fields: { municipality: MunicipalityField },
    },
    correctNeeds: {
      at: 'corrections',
      summary: 'Correct a report of needs',
      description:
        'The counts were wrong: both are stated anew. What was believed until now stays on record. A municipality, target group or date that was wrong is another report.',
      example: { assessed: 41, supportPlans: 38, reason: 'One person was counted twice' },
    },
  },
  notFound: 'needs-not-found',
  refusals: {
    'needs-not-found': missing(
      'There is no such report of needs',
      'No report of needs with this id has been recorded. Check the id, or record it first.',
    ),
    'already-recorded': wrongState(
      'The needs are recorded already',
      'A report with this id has been recorded already. Send a new report with a new key.',
    ),
    'ends-before-it-begins': breaksRule(
      'The period would end before it begins',
      'asOf lies before since. Check both dates.',
    ),
    'counted-in-future': breaksRule(
      'Nobody has counted what is still to come',
      'asOf lies ahead. Record the counts once they have been made.',
    ),
    'known-before-counted': breaksRule(
      'Nobody knew it before it was counted',
      'knownSince lies before the date that the counts are of. State that date or a later day, or leave it out.',
    ),
    'same-counts': wrongState(
      'These counts are recorded already',
      'The report states these very counts; there is nothing to correct.',
    ),
  },
})
