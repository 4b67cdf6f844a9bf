import { creates } from '../capability.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { accepted, refused } from '../shared/decision.ts'
import { GIVEN, UnregisteredProviderReported } from './events.ts'
import type { UnregisteredProvider } from './unregistered-provider.ts'

/** A municipality reports a provider that offers a service in it without a registration. */
export const reportUnregisteredProvider = creates({
  records: 'UnregisteredProviderReported',
  command: UnregisteredProviderReported.shape.data
    .omit(GIVEN)
    .meta({ id: 'ReportUnregisteredProvider' }),
  happenedOn: 'reportedOn',
  refuses: ['already-reported', 'reported-in-future'],
  decide:
    (command, { today }) =>
    (report: UnregisteredProvider) => {
      if (report.reported) return refused('already-reported')
      if (dayOf(command.reportedOn) > today)
        return refused('reported-in-future', { pointer: '/reportedOn' })
      return accepted({
        type: 'UnregisteredProviderReported',
        data: { reportId: report.id, ...command },
      })
    },
})
