import released from './released.json' with { type: 'json' }
import type { JsonSchema } from './data-schema.ts'

/** A day as ISO 8601 has it. */
type IsoDay = string

export interface SchemaChange {
  readonly on: IsoDay
  readonly what: string
}

/** A version of an event's data that was released: what it was like then, and what came to it. */
export interface ReleasedSchema {
  readonly changes: readonly [SchemaChange, ...SchemaChange[]]
  /** Data of such an event. */
  readonly example: object
  /** Whether the documented history has no such event, so that the example is made up. */
  readonly isMadeUp: boolean
  readonly schema: JsonSchema
}

/** By `<type>@<version>`; only ever added to, by `pnpm release-schemas`. */
export type ReleasedSchemas = Readonly<Record<string, ReleasedSchema>>

export const RELEASED = released as unknown as ReleasedSchemas

export const keyOf = (type: string, version: number): string => `${type}@${version}`
