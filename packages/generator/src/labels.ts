import { GENERATED_BY, SERVICE_TYPES, type Actor, type ServiceType, type Source } from '@vietas/domain'
import type { Generation } from './generation.ts'

/** Whoever reads an event or an answer sees that nothing in it has happened. */
export const sourceOf = ({ seed }: Generation): Source => ({
  title: `Generated data, seed ${seed}`,
  publisher: GENERATED_BY,
})

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

export const street = (number: number): string => `Ģenerētā iela ${number}`

/** For every text in which someone would give a reason. */
export const REASON = 'Ģenerēts: bez iemesla'
