import { describe, expect, it } from 'vitest'
import { foldOf } from '../capability.ts'
import { dayOf } from '../shared/calendar-date.ts'
import { accepted, refused } from '../shared/decision.ts'
import type { RegistrationId, UnregisteredProviderId } from '../shared/ids.ts'
import { openServiceUnit } from '../service-units/open-service-unit.ts'
import { correctOpening } from '../service-units/correct-opening.ts'
import { foldUnit } from '../service-units/evolve-unit.ts'
import { emptyUnit } from '../service-units/unit.ts'
import { TODAY } from '../testing/given.ts'
import { recorded } from '../testing/known.ts'
import { opened, openingCorrected, RIGA, UNIT } from '../testing/reports.ts'
import { resolveReport } from '../unregistered-providers/resolve-report.ts'
import { unregisteredProviders } from '../unregistered-providers/capability.ts'
import { providers } from './capability.ts'
import { deregisterProvider } from './deregister-provider.ts'
import type { RegistrationEvent } from './events.ts'
import { registerProvider } from './register-provider.ts'
import { registrationOn } from './registration-answer.ts'
import type { Registration } from './registration.ts'
import { renewRegistration } from './renew-registration.ts'

const REGISTRATION = '9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c04' as RegistrationId
const terms = {
  provider: 'Rūķis',
  serviceType: 'group-apartment' as const,
  municipality: RIGA,
  registeredOn: '2018-03-01',
}
const about = { registrationId: REGISTRATION }
const registered = (changes: object = {}): RegistrationEvent => ({
  type: 'ProviderRegistered',
  data: { ...about, ...terms, lapsesOn: '2023-03-01', ...changes },
})
const renewed = (renewedOn: string, lapsesOn: string): RegistrationEvent => ({
  type: 'RegistrationRenewed',
  data: { ...about, renewedOn, lapsesOn },
})
const deregistered = (deregisteredOn: string): RegistrationEvent => ({
  type: 'ProviderDeregistered',
  data: { ...about, deregisteredOn },
})
const registration = (...events: readonly RegistrationEvent[]): Registration =>
  foldOf(providers, REGISTRATION, recorded(...events))
const statusOn = (date: string, ...events: readonly RegistrationEvent[]) => {
  const day = dayOf(date)
  return registrationOn(registration(...events), { validAt: day, knownAt: day })?.status
}

describe('a registration', () => {
  const register = (registeredOn: string, state = registration()) =>
    registerProvider.decide({ ...terms, registeredOn }, TODAY)(state)

  it('holds for five years from its day', () => {
    expect(register('2018-03-01')).toEqual(accepted(registered()))
    expect(statusOn('2018-02-28', registered())).toBe('not-yet-valid')
    expect(statusOn('2018-03-01', registered())).toBe('valid')
    expect(statusOn('2023-02-28', registered())).toBe('valid')
    expect(statusOn('2023-03-01', registered())).toBe('lapsed')
  })

  it('of 29 February lapses on the last of that month', () => {
    expect(register('2020-02-29')).toMatchObject({ events: [{ data: { lapsesOn: '2025-02-28' } }] })
  })

  it('is recorded once, and not before its day', () => {
    expect(register('2018-03-01', registration(registered()))).toEqual(
      refused('already-registered'),
    )
    expect(register('2026-02-02')).toEqual(
      refused('registered-in-future', { pointer: '/registeredOn' }),
    )
  })
})

describe('renewing a registration', () => {
  const renew = (renewedOn: string, ...events: readonly RegistrationEvent[]) =>
    renewRegistration.decide({ renewedOn }, TODAY)(registration(...events))
  const first = renewed('2023-02-28', '2028-03-01')

  it('prolongs it by five years from the day on which it would lapse', () => {
    expect(renew('2023-02-28', registered())).toEqual(accepted(first))
    expect(statusOn('2023-03-01', registered(), first)).toBe('valid')
    expect(statusOn('2028-03-01', registered(), first)).toBe('lapsed')
  })

  it('is refused outside the days of the registration', () => {
    expect(renew('2023-01-01')).toEqual(refused('registration-not-found'))
    expect(renew('2018-02-28', registered())).toMatchObject(
      refused('before-registration', { firstDay: '2018-03-01' }),
    )
    expect(renew('2023-03-01', registered())).toMatchObject(
      refused('registration-lapsed', { firstDay: '2023-03-01' }),
    )
    expect(renew('2022-01-01', registered(), deregistered('2022-01-01'))).toMatchObject(
      refused('registration-deregistered', { firstDay: '2022-01-01' }),
    )
    expect(renew('2026-02-02', registered(), first)).toMatchObject(refused('renewed-in-future'))
  })

  it('is refused twice for the same five years', () => {
    expect(renew('2022-06-01', registered(), first)).toMatchObject(
      refused('already-renewed', { firstDay: '2023-03-01' }),
    )
    expect(renew('2023-03-01', registered(), first)).toMatchObject({ outcome: 'accepted' })
  })

  it('may be reported late: before the provider was deregistered it was possible', () => {
    expect(renew('2021-12-31', registered(), deregistered('2022-01-01'))).toMatchObject({
      outcome: 'accepted',
    })
  })
})

describe('deregistering a provider', () => {
  const end = (deregisteredOn: string, ...events: readonly RegistrationEvent[]) =>
    deregisterProvider.decide({ deregisteredOn }, TODAY)(registration(...events))

  it('ends the registration from that day on, which may lie ahead', () => {
    expect(end('2022-01-01', registered())).toEqual(accepted(deregistered('2022-01-01')))
    expect(statusOn('2021-12-31', registered(), deregistered('2022-01-01'))).toBe('valid')
    expect(statusOn('2024-01-01', registered(), deregistered('2022-01-01'))).toBe('deregistered')
    expect(end('2027-01-01', registered(), renewed('2023-02-28', '2028-03-01'))).toMatchObject({
      outcome: 'accepted',
    })
  })

  it('is refused where there is nothing to end, or a later renewal would be void', () => {
    expect(end('2022-01-01')).toEqual(refused('registration-not-found'))
    expect(end('2023-03-01', registered())).toMatchObject(refused('registration-lapsed'))
    expect(end('2022-06-01', registered(), deregistered('2022-01-01'))).toEqual(
      refused('already-deregistered', { firstDay: '2022-01-01' }),
    )
    expect(end('2023-02-28', registered(), renewed('2023-02-28', '2028-03-01'))).toMatchObject(
      refused('later-renewal-recorded', { firstDay: '2023-02-28' }),
    )
  })
})

describe('the registration that a unit names', () => {
  const { unitId: _, ...command } = opened({ registration: REGISTRATION }).data
  const open = (...events: readonly RegistrationEvent[]) =>
    openServiceUnit.decide(command, TODAY)(emptyUnit(UNIT), [registration(...events)])
  const of = { pointer: '/registration', conflictsWith: REGISTRATION }

  it('is one for the service type that the unit gives', () => {
    expect(open(registered())).toEqual(accepted(opened({ registration: REGISTRATION })))
    expect(open()).toEqual(refused('registration-not-found', of))
    expect(open(registered({ serviceType: 'day-centre' }))).toEqual(
      refused('registration-for-another-service-type', of),
    )
  })

  it('may be named later, and stays one for its service type', () => {
    const correct = (stated: object, history: ReturnType<typeof opened>) =>
      correctOpening.decide({ reason: 'a slip of the pen', ...stated }, TODAY)(
        foldUnit(UNIT, recorded(history)),
        [registration(registered())],
      )
    const named = { registration: REGISTRATION }
    expect(correct(named, opened())).toEqual(accepted(openingCorrected(named)))
    expect(correct(named, opened(named))).toEqual(refused('same-opening'))
    expect(correct({ serviceType: 'day-centre' }, opened(named))).toEqual(
      refused('registration-for-another-service-type', of),
    )
    const unit = foldUnit(UNIT, recorded(opened(), openingCorrected(named)))
    expect(unit.opening).toMatchObject(named)
  })
})

describe('a provider without a registration', () => {
  const REPORT = '9a3d1c52-7b60-4f1e-8c2d-4e5f6a7b8c05' as UnregisteredProviderId
  const report = foldOf(
    unregisteredProviders,
    REPORT,
    recorded({
      type: 'UnregisteredProviderReported',
      data: {
        reportId: REPORT,
        provider: 'Rūķis',
        serviceType: 'group-apartment',
        municipality: RIGA,
        reportedOn: '2018-01-01',
      },
    }),
  )
  const resolve = (resolvedOn: string, ...events: readonly RegistrationEvent[]) =>
    resolveReport.decide({ resolvedOn, outcome: 'registered', registration: REGISTRATION }, TODAY)(
      report,
      [registration(...events)],
    )

  it('ends with a registration that is valid on that day', () => {
    expect(resolve('2018-03-01', registered())).toMatchObject({ outcome: 'accepted' })
    expect(resolve('2018-02-28', registered())).toMatchObject(refused('registration-not-valid'))
    expect(resolve('2023-03-01', registered())).toMatchObject(refused('registration-not-valid'))
    expect(resolve('2018-03-01')).toMatchObject(refused('registration-not-found'))
    expect(resolve('2018-03-01', registered({ serviceType: 'respite' }))).toMatchObject(
      refused('registration-for-another-service-type'),
    )
  })

  it('is shown with how it ended from that day on', () => {
    const at = (date: string) => ({ validAt: dayOf(date), knownAt: dayOf('2026-01-01') })
    expect(unregisteredProviders.on(report, at('2017-12-31'))?.status).toBe('not-yet-reported')
    expect(unregisteredProviders.on(report, at('2018-01-01'))?.status).toBe('open')
  })
})
