import { CAPABILITIES } from '@vietas/domain'
import { addedFields, breakingChanges } from './breaking-changes.ts'
import { dataSchemaOf, type JsonSchema } from './data-schema.ts'
import { keyOf, type ReleasedSchema, type ReleasedSchemas } from './released-schemas.ts'

type Example = Pick<ReleasedSchema, 'example' | 'isMadeUp'>

/** What this release writes, by `<type>@<version>`. */
export function schemasOfToday(): ReadonlyMap<string, JsonSchema> {
  const ofToday = CAPABILITIES.flatMap(({ versions }) =>
    Object.entries(versions).map(
      ([type, version]) => [keyOf(type, version), dataSchemaOf(type) ?? {}] as const,
    ),
  )
  return new Map(ofToday)
}

/** Where this release breaks what was released, each with its type and version. */
export function brokenPromises(
  released: ReleasedSchemas,
  today: ReadonlyMap<string, JsonSchema>,
): readonly string[] {
  return [...today].flatMap(([key, schema]) => {
    const before = Object.hasOwn(released, key) ? released[key] : undefined
    const broken = before === undefined ? [] : breakingChanges(before.schema, schema)
    return broken.map((change) => `${key} ${change}`)
  })
}

/**
 * The released schemas with what this release writes: new shapes, and fields that came to old ones.
 *
 * @throws RangeError where this release breaks what was released, or a new shape has no example
 */
export function releasedWith(
  released: ReleasedSchemas,
  today: ReadonlyMap<string, JsonSchema>,
  { on, examples }: { readonly on: string; readonly examples: ReadonlyMap<string, Example> },
): ReleasedSchemas {
  const broken = brokenPromises(released, today)
  if (broken.length > 0)
    throw new RangeError(`These need a new version of the event:\n${broken.join('\n')}`)
  const added = [...today].map(([key, schema]) => {
    const before = Object.hasOwn(released, key) ? released[key] : undefined
    const { example, isMadeUp } = before ?? exampleOf(key, examples)
    return [key, { ...grown(before, schema, on), example, isMadeUp, schema }] as const
  })
  const all = Object.entries<ReleasedSchema>({ ...released, ...Object.fromEntries(added) })
  return Object.fromEntries(all.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function exampleOf(key: string, examples: ReadonlyMap<string, Example>): Example {
  const example = examples.get(key)
  if (example === undefined) throw new RangeError(`${key} has no example: add a sample of it`)
  return example
}

function grown(
  before: ReleasedSchema | undefined,
  schema: JsonSchema,
  on: string,
): Pick<ReleasedSchema, 'changes'> {
  if (before === undefined) return { changes: [{ on, what: 'Released' }] }
  const added = addedFields(before.schema, schema)
  const told = added.length === 0 ? [] : [{ on, what: `Added ${added.join(', ')}` }]
  return { changes: [...before.changes, ...told] }
}
