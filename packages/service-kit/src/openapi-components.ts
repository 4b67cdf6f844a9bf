import { isDeepStrictEqual } from 'node:util'
import type { SwaggerTransformObject } from '@fastify/swagger'
import { jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { ANSWER_HEADERS } from './answer-headers.ts'

type Schemas = Readonly<Record<string, unknown>>

interface Document {
  readonly components?: { readonly schemas?: Schemas }
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

interface Operation {
  readonly responses?: Readonly<Record<string, { readonly headers?: Schemas }>>
}

const REFERENCE = '#/components/schemas/'

/**
 * Keeps the schemas that this server's routes refer to. A schema with an id is registered for the
 * whole process, and comes twice: as it is sent (`UnitInput`) and as it is answered (`Unit`). Where
 * both are the same, one of them stays.
 */
export const openApiComponents: SwaggerTransformObject = (given) => {
  const { components, ...plain } = jsonSchemaTransformObject(given) as Document
  const headers = headersOf(plain.paths)
  const document = { ...plain, paths: withNamedHeaders(plain.paths) }
  const schemas: Schemas = components?.schemas ?? {}
  const merged = mergeable(schemas)
  const rename = (id: string): string => (merged.has(outputId(id)) ? outputId(id) : id)
  const renamed = mapReferences(document, rename)
  const kept = mapReferences(withoutDuplicates(schemas, merged), rename) as Schemas
  return {
    ...(renamed as object),
    components: { ...components, headers, schemas: reachable(renamed, kept) },
  } as ReturnType<SwaggerTransformObject>
}

/** Those that any answer has. */
function headersOf(paths: Document['paths'] = {}): Schemas {
  const operations = Object.values(paths).flatMap((path) => Object.values(path))
  const responses = operations.flatMap(({ responses = {} }) => Object.values(responses))
  const sent = new Set(responses.flatMap(({ headers = {} }) => Object.keys(headers)))
  return Object.fromEntries(Object.entries(ANSWER_HEADERS).filter(([name]) => sent.has(name)))
}

/** A header is described once, and named by the answers that have it. */
function withNamedHeaders(paths: Document['paths'] = {}): Document['paths'] {
  return mapValues(paths, (operations) =>
    mapValues(operations, ({ responses = {}, ...operation }) => ({
      ...operation,
      responses: mapValues(responses, ({ headers, ...response }) => ({
        ...response,
        ...(headers && {
          headers: mapValues(headers, (_, name) => ({ $ref: `#/components/headers/${name}` })),
        }),
      })),
    })),
  )
}

function mapValues<Value, Mapped>(
  object: Readonly<Record<string, Value>>,
  change: (value: Value, key: string) => Mapped,
): Readonly<Record<string, Mapped>> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]))
}

function outputId(id: string): string {
  return id.replace(/Input$/, '')
}

/** The ids whose two variants are the same; so must be those of the schemas they refer to. */
function mergeable(schemas: Schemas): ReadonlySet<string> {
  const same = new Set(Object.keys(schemas).filter((id) => `${id}Input` in schemas))
  const plain = (schema: unknown): unknown =>
    mapReferences(withoutAdditionalProperties(schema), (id) =>
      same.has(outputId(id)) ? outputId(id) : id,
    )
  for (let before = -1; before !== same.size;) {
    before = same.size
    for (const id of same) {
      if (!isDeepStrictEqual(plain(schemas[id]), plain(schemas[`${id}Input`]))) same.delete(id)
    }
  }
  return same
}

/** Of two merged schemas the one that is sent stays, for it says whether more fields may come. */
function withoutDuplicates(schemas: Schemas, merged: ReadonlySet<string>): Schemas {
  const kept = Object.entries(schemas).flatMap(([id, schema]) => {
    if (merged.has(id)) return [[id, schemas[`${id}Input`]]]
    return merged.has(outputId(id)) ? [] : [[id, schema]]
  })
  return Object.fromEntries(kept) as Schemas
}

/** Zod forbids further fields in all objects that are answered, but only in strict ones if sent. */
function withoutAdditionalProperties(schema: unknown): unknown {
  return mapObjects(schema, (object) => {
    const { additionalProperties, ...rest } = object
    return additionalProperties === false ? rest : object
  })
}

function mapReferences(value: unknown, rename: (id: string) => string): unknown {
  return mapObjects(value, (object) => {
    const id = referenceOf(object)
    return id === undefined ? object : { ...object, $ref: REFERENCE + rename(id) }
  })
}

function referenceOf(object: Schemas): string | undefined {
  const { $ref } = object
  return typeof $ref === 'string' && $ref.startsWith(REFERENCE)
    ? $ref.slice(REFERENCE.length)
    : undefined
}

function mapObjects(value: unknown, change: (object: Schemas) => Schemas): unknown {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change))
  if (typeof value !== 'object' || value === null) return value
  const mapped = Object.entries(value).map(([key, item]) => [key, mapObjects(item, change)])
  return change(Object.fromEntries(mapped) as Schemas)
}

/** The schemas that something refers to, directly or through others. */
function reachable(document: unknown, schemas: Schemas): Schemas {
  const found = new Set<string>()
  const collect = (value: unknown): void => {
    mapObjects(value, (object) => {
      const id = referenceOf(object)
      if (id !== undefined && id in schemas && !found.has(id)) {
        found.add(id)
        collect(schemas[id])
      }
      return object
    })
  }
  collect(document)
  return Object.fromEntries(Object.entries(schemas).filter(([id]) => found.has(id)))
}
