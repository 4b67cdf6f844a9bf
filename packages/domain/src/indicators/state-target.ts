import { changes } from '../capability.ts'
import { accepted, refused } from '../shared/decision.ts'
import { whyTooEarly } from '../shared/known-too-early.ts'
import { GIVEN, IndicatorTargetStated } from './events.ts'
import type { Indicator } from './indicator.ts'

/** What is to be reached, as a source says it. Said again, it is the same target still. */
export const stateIndicatorTarget = changes({
  records: 'IndicatorTargetStated',
  command: IndicatorTargetStated.shape.data.omit(GIVEN).meta({ id: 'StateIndicatorTarget' }),
  happenedOn: null,
  refuses: ['indicator-not-found', 'counted-in-future', 'known-before-counted'],
  decide: (command, moment) => (indicator: Indicator) => {
    if (!indicator.defined) return refused('indicator-not-found')
    return (
      whyTooEarly(command.asOf, moment) ??
      accepted({ type: 'IndicatorTargetStated', data: { indicatorId: indicator.id, ...command } })
    )
  },
})
