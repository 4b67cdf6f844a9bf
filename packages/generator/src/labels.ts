import {
  dateOf,
  GENERATED_BY,
  SERVICE_TYPES,
  type Actor,
  type Day,
  type ServiceType,
  type Source,
} from '@vietas/domain'
import type { Generation } from './generation.ts'

/** Where something is known from, when it is not a report of the day. */
export interface Document {
  readonly name: string
  /** Since when; today where it is left out. */
  readonly knownOn?: Day
}

/** Whoever reads an event or an answer sees that nothing in it has happened. */
export function sourceOf({ seed }: Generation, document?: Document): Source {
  const [title, publisher] = [`Generated data, seed ${seed}`, GENERATED_BY]
  if (document === undefined) return { title, publisher }
  const { name, knownOn } = document
  const date = knownOn === undefined ? {} : { date: dateOf(knownOn) }
  return { title: `${title}: ${name}`, publisher, ...date }
}

export const GENERATOR: Actor = {
  id: 'vietas-generator',
  role: 'integrator',
  organisation: GENERATED_BY,
}

export const unitName = (serviceType: ServiceType, serial: number): string =>
  `Ģenerēts: ${SERVICE_TYPES[serviceType].lv} Nr. ${serial}`

export const providerName = (serial: number): string => `Ģenerēts sniedzējs Nr. ${serial}`

export const authorityName = (serial: number): string => `Ģenerēta iestāde Nr. ${serial}`

export const projectName = (serial: number): string => `Ģenerēts projekts Nr. ${serial}`

export const tableName = (serial: number): string => `Ģenerēta tabula Nr. ${serial}`

export const reportName = (area: string): string => `Ģenerēts pārskats (${area})`

export const street = (number: number): string => `Ģenerētā iela ${number}`

/** For every text in which someone would give a reason. */
export const REASON = 'Ģenerēts: bez iemesla'
