import { changes } from '../capability.ts'
import { accepted, refused, type Decision } from '../shared/decision.ts'
import { whyTooEarly } from '../shared/known-too-early.ts'
import { GIVEN, IndicatorReported, SAYS_NOTHING, saysSomething } from './events.ts'
import type { Indicator } from './indicator.ts'

/** What a source says. Another source may say otherwise: both are kept. */
export const reportIndicator = changes({
  records: 'IndicatorReported',
  command: IndicatorReported.shape.data
    .omit(GIVEN)
    .refine(saysSomething, SAYS_NOTHING)
    .meta({ id: 'ReportIndicator' }),
  happenedOn: null,
  refuses: [
    'indicator-not-found',
    'counts-no-municipalities',
    'counted-in-future',
    'known-before-counted',
  ],
  decide: (command, moment) => (indicator: Indicator) => {
    if (!indicator.defined) return refused('indicator-not-found')
    return (
      whyNoMunicipalities(indicator, command) ??
      whyTooEarly(command.asOf, moment) ??
      accepted({ type: 'IndicatorReported', data: { indicatorId: indicator.id, ...command } })
    )
  },
})

/** A list of municipalities is a count of those, and of nothing else. */
export function whyNoMunicipalities(
  { defined }: Indicator,
  { municipalities }: { readonly municipalities?: readonly string[] | undefined },
): Decision<never, 'counts-no-municipalities'> | undefined {
  if (municipalities === undefined || defined?.counts === 'municipalities') return undefined
  return refused('counts-no-municipalities', { pointer: '/municipalities' })
}
