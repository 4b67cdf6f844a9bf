import { agreementOn, agreements, CommitmentStatus } from '@vietas/domain'
import { isNamed, Names } from '../area-filter.ts'
import { isAmong, listOf } from '../question-filter.ts'
import { questions, type Questions } from '../questions/questions.ts'
import { commitments } from './commitments.ts'

export const agreementsQuestions: Questions = questions(agreements, {
  tag: {
    name: 'agreements',
    description: 'What organisations have promised each other, and what is overdue',
  },
  one: 'agreement',
  summary: 'Agreements, with their commitments as they stand on any day, as known on any day',
  description: 'The earliest first. Commitments of all agreements: GET /v1/commitments.',
  hint: 'List them with GET /v1/agreements.',
  filters: {
    party: Names.optional().describe('Parties, in any spelling; repeat it for several'),
    commitmentStatus: listOf(CommitmentStatus)
      .optional()
      .describe('Only agreements with a commitment that stands so'),
  },
  select: ({ party, commitmentStatus }, { at }) => {
    const isParty = isNamed(party)
    return (agreement) => {
      const answer = agreementOn(agreement, at)
      if (answer === undefined || !isParty(answer.parties)) return false
      if (commitmentStatus === undefined) return true
      return answer.commitments.some(({ status }) => isAmong(commitmentStatus, status))
    }
  },
  sortedBy: (agreement) => agreement.signed?.signedOn ?? '',
  own: [commitments],
})
