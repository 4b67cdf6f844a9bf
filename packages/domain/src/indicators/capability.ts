import { capability } from '../capability.ts'
import { correctIndicatorReport } from './correct-report.ts'
import { defineIndicator } from './define-indicator.ts'
import { IndicatorEvent, IndicatorId } from './events.ts'
import { emptyIndicator, indicatorAfter } from './indicator.ts'
import { IndicatorAnswer, indicatorOn } from './indicator-answer.ts'
import { reportIndicator } from './report-indicator.ts'
import { stateIndicatorTarget } from './state-target.ts'

/** What sources report for areas and dates; where they disagree, each is kept. */
export const indicators = capability({
  name: 'indicators',
  category: 'indicators',
  id: IndicatorId,
  idField: 'indicatorId',
  events: IndicatorEvent,
  versions: {
    IndicatorDefined: 1,
    IndicatorReported: 1,
    IndicatorReportCorrected: 1,
    IndicatorTargetStated: 1,
  },
  dates: {
    IndicatorDefined: () => undefined,
    IndicatorReported: ({ asOf }) => asOf,
    IndicatorReportCorrected: ({ asOf }) => asOf,
    IndicatorTargetStated: ({ asOf }) => asOf,
  },
  empty: emptyIndicator,
  evolve: indicatorAfter,
  acts: { defineIndicator, reportIndicator, correctIndicatorReport, stateIndicatorTarget },
  on: indicatorOn,
  answer: IndicatorAnswer,
})
