import {
  dayOf,
  lapsesOn,
  providers,
  RegistrationStatus,
  registrationStatusOn,
  ServiceType,
} from '@vietas/domain'
import { wholeNumber } from '@vietas/service-kit'
import { AreaParameters, isNamed, liesIn, Located, located, Names } from '../area-filter.ts'
import { isAmong, listOf } from '../question-filter.ts'
import { questions, type Questions } from '../questions/questions.ts'

/** Ten years. */
const MOST_DAYS = 3_653

export const providersQuestions: Questions = questions(providers, {
  tag: {
    name: 'providers',
    description: 'Registrations of providers: which are valid, and which lapse soon',
  },
  one: 'registration',
  fields: { one: 'registration', many: 'registrations' },
  summary: 'Registrations of providers, as they stand on any day, as known on any day',
  description:
    'Each is for one service type at one address, for five years (Cabinet Regulation 385/2017). What lapses first comes first. Units that work without one: GET /v1/units-without-registration.',
  hint: 'List them with GET /v1/providers.',
  filters: {
    ...AreaParameters.shape,
    status: listOf(RegistrationStatus).optional(),
    serviceType: listOf(ServiceType).optional(),
    provider: Names.optional().describe('In any spelling; repeat it for several'),
    lapsingWithin: wholeNumber(0, MOST_DAYS)
      .optional()
      .describe('Only valid ones whose first day without it comes within so many days of validAt'),
  },
  select: ({ status, serviceType, provider, lapsingWithin, ...area }, { at, lens }) => {
    const isThere = liesIn(area, lens)
    const isAsked = isNamed(provider)
    return (registration) => {
      const { registered } = registration
      const is = registrationStatusOn(registration, at.validAt)
      const end = lapsesOn(registration)
      return (
        registered !== undefined &&
        is !== undefined &&
        end !== undefined &&
        isAmong(status, is) &&
        isAmong(serviceType, registered.serviceType) &&
        isAsked([registered.provider]) &&
        isThere(registered.municipality, registered.parish) &&
        (lapsingWithin === undefined ||
          (is === 'valid' && dayOf(end) - at.validAt <= lapsingWithin))
      )
    }
  },
  sortedBy: (registration) => lapsesOn(registration) ?? '',
  more: {
    schema: Located,
    of:
      ({ lens }) =>
      (_, { municipality, parish }) =>
        located(municipality, parish, lens),
  },
})
