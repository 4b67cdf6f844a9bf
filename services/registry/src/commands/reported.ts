import type { z } from 'zod'
import { provenanceFields, type Provenance } from './provenance.ts'

/** The schema of a request's body. Fields that it does not name are refused, as in the command. */
export function reported(
  command: z.ZodObject,
  example: unknown,
  fields: z.ZodRawShape = {},
): z.ZodObject {
  const id = `${String(command.meta()?.id)}Request`
  return command.safeExtend({ ...fields, ...provenanceFields }).meta({ id, examples: [example] })
}

/** Of what was sent, the command alone. */
export function commandIn(body: Provenance): unknown {
  const { source: _source, knownSince: _knownSince, ...command } = body
  return command
}
