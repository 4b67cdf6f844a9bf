import { changes } from '../capability.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { accepted, refused } from '../shared/decision.ts'
import { submissionOf, type Assessment } from './assessment.ts'
import { DeficiencyRecorded, GIVEN } from './events.ts'

/** What a centre lacks, by its self-assessment. */
export const recordDeficiency = changes({
  records: 'DeficiencyRecorded',
  command: DeficiencyRecorded.shape.data.omit(GIVEN).meta({ id: 'RecordDeficiency' }),
  happenedOn: 'recordedOn',
  refuses: [
    'assessment-not-found',
    'not-submitted',
    'before-submission',
    'deficiency-in-future',
    'deficiency-already-recorded',
  ],
  decide:
    (command, { today }) =>
    (assessment: Assessment) => {
      if (!assessment.requested) return refused('assessment-not-found')
      const { centre, recordedOn, what } = command
      const submission = submissionOf(assessment, centre)
      if (!submission)
        return refused('not-submitted', { pointer: '/centre', conflictsWith: centre })
      const pointer = '/recordedOn'
      if (recordedOn < submission.submittedOn)
        return refused('before-submission', { pointer, firstDay: submission.submittedOn })
      if (dayOf(recordedOn) > today) return refused('deficiency-in-future', { pointer })
      const same = assessment.deficiencies.find(
        (other) => other.centre === centre && other.what === what,
      )
      if (same)
        return refused('deficiency-already-recorded', {
          pointer: '/what',
          conflictsWith: same.id,
        })
      return accepted({
        type: 'DeficiencyRecorded',
        data: { assessmentId: assessment.id, ...command },
      })
    },
})
