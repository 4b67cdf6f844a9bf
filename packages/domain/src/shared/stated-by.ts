import { z } from 'zod'
import { extended } from './extended.ts'
import type { Known } from './known.ts'
import { sourceNamed, SourceNamed } from './source.ts'

/** The event that states something, since when it is known, and the document that proves it. */
export const StatedBy = z
  .object({
    event: z.uuid(),
    knownSince: z.iso.datetime(),
    source: SourceNamed.nullable().describe('null: the report names none'),
  })
  .meta({ id: 'StatedBy' })
export type StatedBy = z.infer<typeof StatedBy>

/** What an event states, and that it does. */
export type Stated<Data> = Data & { readonly statedBy: StatedBy }

/** @throws RangeError when the event has no instant */
export function statedBy({ id, knownSince, source }: Known<unknown>): StatedBy {
  return {
    event: id,
    knownSince: new Date(knownSince).toISOString(),
    source: source === undefined ? null : sourceNamed(source),
  }
}

/** The data of an event, and who states them. */
export function stated<Data extends object>(event: Known<{ readonly data: Data }>): Stated<Data> {
  return extended(event.data, { statedBy: statedBy(event) })
}

/** What stands behind an answer that several events have made; what is not there is left out. */
export function allStatedBy(
  ...parts: readonly ({ readonly statedBy: StatedBy } | undefined)[]
): StatedBy[] {
  return parts.flatMap((part) => part?.statedBy ?? [])
}
