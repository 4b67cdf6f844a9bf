import { creates } from '../capability.ts'
import { accepted, refused } from '../shared/decision.ts'
import { daysOf } from '../shared/edtf-date.ts'
import { whyTooEarly } from '../shared/known-too-early.ts'
import { GIVEN, NeedsRecorded } from './events.ts'
import type { Needs } from './needs.ts'

/** How many persons' needs were assessed, and how many support plans developed. */
export const recordNeeds = creates({
  records: 'NeedsRecorded',
  command: NeedsRecorded.shape.data.omit(GIVEN).meta({ id: 'RecordNeeds' }),
  happenedOn: null,
  refuses: [
    'already-recorded',
    'ends-before-it-begins',
    'counted-in-future',
    'known-before-counted',
  ],
  decide: (command, moment) => (needs: Needs) => {
    if (needs.recorded) return refused('already-recorded')
    const { since, asOf } = command
    if (since !== undefined && daysOf(asOf).last < daysOf(since).first)
      return refused('ends-before-it-begins', { pointer: '/asOf' })
    const why = whyTooEarly(asOf, moment)
    if (why) return why
    return accepted({ type: 'NeedsRecorded', data: { needsId: needs.id, ...command } })
  },
})
