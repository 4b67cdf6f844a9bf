import { CAPABILITIES } from '@vietas/domain'
import { dataSchemaOf, type JsonSchema } from './data-schema.ts'
import {
  keyOf,
  RELEASED,
  type ReleasedSchema,
  type ReleasedSchemas,
  type SchemaChange,
} from './released-schemas.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** How long the schema of a superseded shape is kept at least, from the day of the next one. */
const KEPT_DAYS = 365

/** One version of the data of one type of event. */
export interface EventSchema {
  readonly type: string
  readonly version: number
  readonly category: string
  readonly schema: JsonSchema
  /** None in a shape that is not released yet. */
  readonly changes: readonly SchemaChange[]
  readonly superseded?: {
    readonly by: number
    /** Epoch milliseconds. */
    readonly since: number
    readonly keptUntil: number
  }
}

/** Of one type the shapes that it has had, and the one that it has. */
interface Shape {
  readonly type: string
  readonly category: string
  readonly version: number
}

const SHAPES: readonly Shape[] = CAPABILITIES.flatMap(({ category, versions }) =>
  Object.entries(versions).map(([type, version]) => ({ type, category, version })),
)

/** Every version of every type of event, by type and version. */
export function eventSchemas(
  released: ReleasedSchemas = RELEASED,
  shapes: readonly Shape[] = SHAPES,
): readonly EventSchema[] {
  return shapes
    .toSorted((a, b) => (a.type < b.type ? -1 : 1))
    .flatMap((shape) =>
      Array.from({ length: shape.version }, (_, at) => schemaOf(shape, at + 1, released)),
    )
    .flatMap((schema) => schema ?? [])
}

function schemaOf(
  { type, category, version: newest }: Shape,
  version: number,
  released: ReleasedSchemas,
): EventSchema | undefined {
  const before = Object.hasOwn(released, keyOf(type, version))
    ? released[keyOf(type, version)]
    : undefined
  const schema = version === newest ? dataSchemaOf(type) : before?.schema
  if (schema === undefined) return undefined
  const next = released[keyOf(type, version + 1)]
  return {
    type,
    version,
    category,
    schema: { ...schema, title: type, ...(before && exampleIn(before)) },
    changes: before?.changes ?? [],
    ...(next !== undefined && { superseded: supersededBy(version + 1, next.changes[0]) }),
  }
}

const exampleIn = ({ example, isMadeUp }: ReleasedSchema): JsonSchema => ({
  examples: [example],
  ...(isMadeUp && {
    $comment: 'The example is made up: the documented history has no such event.',
  }),
})

function supersededBy(by: number, { on }: SchemaChange): EventSchema['superseded'] & {} {
  const since = Date.parse(on)
  return { by, since, keptUntil: since + KEPT_DAYS * DAY_MS }
}
