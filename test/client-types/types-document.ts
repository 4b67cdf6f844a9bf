import type { OpenAPI3 } from 'openapi-typescript'

type Json = Readonly<Record<string, unknown>>

/** What a question of a scenario or its baseline begins with: the client asks them as it asks capacity's. */
const OF_A_SCENARIO = /^\/v1\/scenarios\/\{scenarioId\}\/(baseline\/)?v1\//

/**
 * A document with what a client's types are made of: a service's own operations, their problems
 * under one name, and no headers, of which the types say nothing.
 */
export function typesDocument(text: string): OpenAPI3 {
  const { components, paths, ...document } = JSON.parse(text) as OpenAPI3
  const own = Object.entries(paths ?? {}).filter(
    ([path]) => path.startsWith('/v1/') && !OF_A_SCENARIO.test(path),
  )
  return withKnownSchemas({
    ...document,
    paths: Object.fromEntries(own.map(([path, item]) => [path, withFewerWords(item as Json)])),
    components: {
      schemas: components?.schemas ?? {},
      responses: { Problem: { description: 'A problem document (RFC 9457)', content: PROBLEM } },
    },
  })
}

const PROBLEM_TYPE = 'application/problem+json'
const PROBLEM = { [PROBLEM_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } }

function withFewerWords(item: Json): Json {
  const operations = Object.entries(item).map(([method, operation]) => {
    const { responses, ...rest } = operation as Json & { readonly responses: Json }
    return [method, { ...rest, responses: withProblemsNamed(responses) }]
  })
  return Object.fromEntries(operations) as Json
}

function withProblemsNamed(responses: Json): Json {
  const named = Object.entries(responses).map(([status, response]) => {
    const { headers: _, ...rest } = response as Json & { readonly content?: Json }
    const isProblem = rest.content !== undefined && PROBLEM_TYPE in rest.content
    return [status, isProblem ? { $ref: '#/components/responses/Problem' } : rest]
  })
  return Object.fromEntries(named) as Json
}

/** Without the schemas to which nothing leads any more. */
function withKnownSchemas(document: OpenAPI3): OpenAPI3 {
  const schemas = document.components?.schemas ?? {}
  const found = new Set<string>()
  const look = (value: unknown): void => {
    for (const [, name = ''] of JSON.stringify(value).matchAll(
      /"#\/components\/schemas\/(\w+)"/g,
    )) {
      if (found.has(name)) continue
      found.add(name)
      look(schemas[name])
    }
  }
  look([document.paths, document.components?.responses])
  const kept = Object.entries(schemas).filter(([name]) => found.has(name))
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(kept) } }
}
