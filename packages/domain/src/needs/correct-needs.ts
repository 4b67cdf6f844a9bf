import { changes } from '../capability.ts'
import { accepted, refused } from '../shared/decision.ts'
import { whyTooEarly } from '../shared/known-too-early.ts'
import { GIVEN, NeedsCorrected } from './events.ts'
import { countsOf, type Needs } from './needs.ts'

/** A report was wrong; what was believed until now stays on record. */
export const correctNeeds = changes({
  records: 'NeedsCorrected',
  command: NeedsCorrected.shape.data.omit(GIVEN).meta({ id: 'CorrectNeeds' }),
  happenedOn: null,
  refuses: ['needs-not-found', 'same-counts', 'known-before-counted'],
  decide: (command, moment) => (needs: Needs) => {
    const counts = countsOf(needs)
    if (!needs.recorded || !counts) return refused('needs-not-found')
    if (counts.assessed === command.assessed && counts.supportPlans === command.supportPlans)
      return refused('same-counts', { pointer: '/assessed' })
    const why = whyTooEarly(needs.recorded.asOf, moment)
    if (why) return refused('known-before-counted', { pointer: '/knownSince' })
    return accepted({ type: 'NeedsCorrected', data: { needsId: needs.id, ...command } })
  },
})
