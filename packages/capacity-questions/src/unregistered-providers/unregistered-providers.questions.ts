import { Outcome, ReportStatus, reportOn, ServiceType, unregisteredProviders } from '@vietas/domain'
import { AreaParameters, liesIn, Located, located } from '../area-filter.ts'
import { isAmong, listOf } from '../question-filter.ts'
import { questions, type Questions } from '../questions/questions.ts'

export const unregisteredProvidersQuestions: Questions = questions(unregisteredProviders, {
  tag: {
    name: 'unregistered providers',
    description: 'Providers without a registration that were reported, and how each ended',
  },
  one: 'report',
  fields: { one: 'report', many: 'reports' },
  summary: 'Unregistered providers that were reported, on any day, as known on any day',
  description: 'The earliest report first, each with how it ended by then.',
  hint: 'List them with GET /v1/unregistered-providers.',
  filters: {
    ...AreaParameters.shape,
    status: listOf(ReportStatus).optional(),
    outcome: listOf(Outcome).optional(),
    serviceType: listOf(ServiceType).optional(),
  },
  select: ({ status, outcome, serviceType, ...area }, { at, lens }) => {
    const isThere = liesIn(area, lens)
    return (report) => {
      const answer = reportOn(report, at)
      return (
        answer !== undefined &&
        isAmong(status, answer.status) &&
        isAmong(outcome, answer.outcome) &&
        isAmong(serviceType, answer.serviceType) &&
        isThere(answer.municipality, answer.parish ?? undefined)
      )
    }
  },
  sortedBy: ({ reported }) => reported?.reportedOn ?? '',
  more: {
    schema: Located,
    of:
      ({ lens }) =>
      (_, { municipality, parish }) =>
        located(municipality, parish, lens),
  },
})
