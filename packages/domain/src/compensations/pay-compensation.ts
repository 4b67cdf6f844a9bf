import { creates } from '../capability.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { accepted, refused } from '../shared/decision.ts'
import { rigaDay } from '../shared/instant.ts'
import type { Compensation } from './compensation.ts'
import { CompensationPaid, GIVEN } from './events.ts'

/** Money is paid to a municipality for a period; what the source does not say is left out. */
export const payCompensation = creates({
  records: 'CompensationPaid',
  command: CompensationPaid.shape.data
    .omit(GIVEN)
    .refine(
      ({ municipality, planningRegion }) =>
        (municipality === undefined) !== (planningRegion === undefined),
      {
        error: 'state the municipality, or the planning region where no municipality is known',
        path: ['municipality'],
      },
    )
    .meta({ id: 'PayCompensation' }),
  // Its day is not always known; where it is, the decision holds it against what was known.
  happenedOn: null,
  refuses: ['already-paid', 'period-ends-before-it-begins', 'paid-later-than-known'],
  decide:
    (command, { knownSince }) =>
    (compensation: Compensation) => {
      if (compensation.paid) return refused('already-paid')
      const { period, paidOn } = command
      if (period !== undefined && period.to < period.from)
        return refused('period-ends-before-it-begins', {
          pointer: '/period/to',
          firstDay: period.from,
        })
      if (paidOn !== undefined && dayOf(paidOn) > rigaDay(knownSince))
        return refused('paid-later-than-known', { pointer: '/paidOn' })
      return accepted({
        type: 'CompensationPaid',
        data: { compensationId: compensation.id, ...command },
      })
    },
})
