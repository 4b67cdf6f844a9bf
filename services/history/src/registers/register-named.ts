import { CAPABILITIES, serviceUnits, type Capability } from '@vietas/domain'
import { z } from 'zod'

/** What is kept in a register alone. Units are compared by their numbers. */
const COMPARED: readonly Capability[] = CAPABILITIES.filter(
  ({ name }) => name !== serviceUnits.name,
)

export const RegisterNamed = z.object({
  capability: z
    .enum(COMPARED.map(({ name }) => name) as [string, ...string[]])
    .describe('Which register'),
})

/** @param capability as the parameters have it */
export const registerNamed = (capability: string): Capability =>
  COMPARED.find(({ name }) => name === capability) as Capability
