import { creates } from '../capability.ts'
import { accepted, refused } from '../shared/decision.ts'
import { GIVEN, IndicatorDefined } from './events.ts'
import type { Indicator } from './indicator.ts'

/** Says once what is counted, and how; reports follow. */
export const defineIndicator = creates({
  records: 'IndicatorDefined',
  command: IndicatorDefined.shape.data.omit(GIVEN).meta({ id: 'DefineIndicator' }),
  happenedOn: null,
  refuses: ['already-defined'],
  decide: (command) => (indicator: Indicator) =>
    indicator.defined
      ? refused('already-defined')
      : accepted({ type: 'IndicatorDefined', data: { indicatorId: indicator.id, ...command } }),
})
