import type { z } from 'zod'
import { provenanceFields, type Provenance } from './provenance.ts'

/** A command as it is sent: with where it comes from. */
export type Reported<Command> = Command & Provenance

/** The schema of a request's body. Fields that it does not name are refused, as in the command. */
export function reported<Schema extends z.ZodObject>(
  command: Schema,
  example: z.input<Schema>,
  fields: z.ZodRawShape = {},
): z.ZodType<Reported<z.output<Schema>>> {
  const id = `${command.meta()?.id ?? 'Command'}Request`
  const body = command.safeExtend({ ...fields, ...provenanceFields })
  return body.meta({ id, examples: [example] }) as unknown as z.ZodType<Reported<z.output<Schema>>>
}

/** Of what was sent, the command alone. */
export function commandIn<Command>(body: Reported<Command>): Command {
  const { source: _source, knownSince: _knownSince, ...command } = body
  return command as Command
}
