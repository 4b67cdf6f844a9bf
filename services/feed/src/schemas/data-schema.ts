import { CAPABILITIES } from '@vietas/domain'
import { z } from 'zod'

export type JsonSchema = Readonly<Record<string, unknown>>

const dataByType = new Map<string, z.ZodType>(
  CAPABILITIES.flatMap(({ events }) =>
    events.options.map(({ shape }) => [shape.type.value, (shape as EventParts).data] as const),
  ),
)

interface EventParts {
  readonly data: z.ZodType
}

/**
 * What the data of an event are in the shape that this release writes, as JSON Schema 2020-12: what
 * every event of it keeps to that is in any log. A reader lets fields pass that it does not know.
 */
export function dataSchemaOf(type: string): JsonSchema | undefined {
  const data = dataByType.get(type)
  if (data === undefined) return undefined
  const schema = made.get(type) ?? jsonSchemaOf(data)
  made.set(type, schema)
  return schema
}

/** It takes long to make them all, and they stay as they are. */
const made = new Map<string, JsonSchema>()

const jsonSchemaOf = (data: z.ZodType): JsonSchema =>
  z.toJSONSchema(data, {
    // Of a field that may be left out in what is recorded none is promised.
    io: 'input',
    unrepresentable: 'any',
    metadata: WITHOUT_IDS,
    override: ({ jsonSchema }) => rewrite(jsonSchema),
  })

/** Every schema stands for itself, without references to others. */
const WITHOUT_IDS = Object.assign(z.registry<Record<string, unknown>>(), {
  get: (schema: z.ZodType) => {
    const { id: _, ...described } = z.globalRegistry.get(schema) ?? {}
    return described
  },
})

function rewrite(schema: Record<string, unknown>): void {
  if (schema['additionalProperties'] === false) delete schema['additionalProperties']
  if (schema['format'] === 'uuid') delete schema['pattern']
  if ('example' in schema) {
    schema['examples'] = [schema['example']]
    delete schema['example']
  }
}
