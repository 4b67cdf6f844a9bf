import { changes } from '../capability.ts'
import { accepted, refused } from '../shared/decision.ts'
import { whyTooEarly } from '../shared/known-too-early.ts'
import { GIVEN, IndicatorReportCorrected, SAYS_NOTHING, saysSomething } from './events.ts'
import type { Indicator } from './indicator.ts'
import { whyNoMunicipalities } from './report-indicator.ts'

/** A report was taken down wrongly: what its source says is stated anew, as a whole. */
export const correctIndicatorReport = changes({
  records: 'IndicatorReportCorrected',
  command: IndicatorReportCorrected.shape.data
    .omit(GIVEN)
    .refine(saysSomething, SAYS_NOTHING)
    .meta({ id: 'CorrectIndicatorReport' }),
  happenedOn: null,
  refuses: [
    'indicator-not-found',
    'report-not-found',
    'known-before-reported',
    'counts-no-municipalities',
    'counted-in-future',
    'known-before-counted',
  ],
  decide: (command, moment) => (indicator: Indicator) => {
    const { defined, reports, id: indicatorId } = indicator
    if (!defined) return refused('indicator-not-found')
    const report = reports.get(command.report)
    if (!report)
      return refused('report-not-found', { pointer: '/report', conflictsWith: command.report })
    if (moment.knownSince < Date.parse(report.statedBy.knownSince))
      return refused('known-before-reported', { pointer: '/knownSince' })
    return (
      whyNoMunicipalities(indicator, command) ??
      whyTooEarly(command.asOf, moment) ??
      accepted({ type: 'IndicatorReportCorrected', data: { indicatorId, ...command } })
    )
  },
})
