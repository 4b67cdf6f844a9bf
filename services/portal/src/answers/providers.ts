import type { StatedBy } from '../lists/cells.ts'
import type { Changes } from '../query.ts'
import { askRows } from './ask-rows.ts'
import { ask } from './ask.ts'
import type { Municipality } from './capacity.ts'

export interface Registration {
  readonly id: string
  readonly status: 'not-yet-valid' | 'valid' | 'lapsed' | 'deregistered'
  readonly provider: string
  readonly number: string | null
  readonly serviceType: string
  readonly municipality: Municipality
  readonly address: string | null
  readonly registeredOn: string
  readonly lapsesOn: string
  readonly daysLeft: number | null
  readonly deregisteredOn: string | null
  readonly statedBy: readonly StatedBy[]
}

export interface Unregistered {
  readonly id: string
  readonly name: string
  readonly municipality: Municipality
  readonly serviceType: string
  readonly provider: string | null
  readonly why: 'none-named' | 'not-known' | 'not-yet-valid' | 'lapsed' | 'deregistered'
  readonly since: string | null
}

export interface UnregisteredReport {
  readonly id: string
  readonly status: 'not-yet-reported' | 'open' | 'resolved'
  readonly provider: string
  readonly serviceType: string | null
  readonly municipality: Municipality
  readonly reportedOn: string
  readonly resolvedOn: string | null
  readonly outcome: 'registered' | 'ceased' | 'no-registration-needed' | 'not-confirmed' | null
  readonly statedBy: readonly StatedBy[]
}

export const registrations = (
  asked: Changes,
): Promise<{ total: number; registrations: readonly Registration[] }> =>
  askRows('/capacity/v1/providers', asked, 'registrations')

/** Only how many they are. */
export const registrationsCounted = (asked: Changes): Promise<{ total: number }> =>
  ask('/capacity/v1/providers', { ...asked, limit: '1' })

export const unitsWithout = (
  asked: Changes,
): Promise<{ total: number; units: readonly Unregistered[] }> =>
  askRows('/capacity/v1/units-without-registration', asked, 'units')

export const unregisteredReports = (
  asked: Changes,
): Promise<{ total: number; reports: readonly UnregisteredReport[] }> =>
  askRows('/capacity/v1/unregistered-providers', asked, 'reports')
