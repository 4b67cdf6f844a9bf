import { v5 } from 'uuid'
import { nameOf, type Generation } from './generation.ts'

const NAMESPACE = '0f3a1b7e-2c5d-4d0e-9b1a-6a7c8e5d4f21'

/** The id of whatever in a country is called so; the same each time it is made. */
export function idsOf(generation: Generation): (called: string | number) => string {
  const country = v5(nameOf(generation), NAMESPACE)
  return (called) => v5(String(called), country)
}

/** The unit whose opening is the last event of a country: when a log holds it, it holds all. */
export const lastUnitOf = (generation: Generation): string => idsOf(generation)('last unit')

/** The id of the first event. */
export const firstEventOf = (generation: Generation): string => eventId(generation)(0)

export function eventId(generation: Generation): (serial: number) => string {
  const idOf = idsOf(generation)
  return (serial) => idOf(`event ${serial}`)
}
