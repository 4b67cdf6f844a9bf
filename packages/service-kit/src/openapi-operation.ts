import { STATUS_CODES } from 'node:http'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import type { SwaggerTransform } from '@fastify/swagger'
import { z } from 'zod'
import { headersSent } from './answer-headers.ts'
import { type ProblemResponse, problemResponses } from './problem-responses.ts'

type Given = Parameters<SwaggerTransform>[0]
type Schema = Readonly<Record<string, unknown>>

/** A route as an operation: what it takes in full, and what any route may be answered as well. */
export function openApiOperation(given: Given): ReturnType<SwaggerTransform> {
  const { querystring, headers, params, response } = given.schema as Record<string, unknown>
  const isLimited = given.route.config?.rateLimit !== false
  const schema = { ...given.schema, response: withAnywhere(response as Responses, isLimited) }
  const { schema: made, url } = jsonSchemaTransform({ ...given, schema })
  const taken = { querystring, headers, params }
  const inFull = Object.fromEntries(
    Object.entries(taken).map(([part, zod]) => [part, parametersOf(zod)]),
  ) as object
  if (made.hide) return { url, schema: made }
  const { method, config } = given.route
  const asked = {
    method: String(method),
    isLimited,
    sends: config?.sends ?? [],
    querystring,
    headers,
  }
  const answers = withHeaders(made.response as Readonly<Record<string, Schema>>, asked)
  return { url, schema: { ...made, ...inFull, response: answers } }
}

/** By their names alone: what each says stands once in the document. */
function withHeaders(
  responses: Readonly<Record<string, Schema>>,
  asked: Omit<Parameters<typeof headersSent>[0], 'statuses'>,
): Readonly<Record<string, Schema>> {
  const statuses = Object.keys(responses)
  const described = Object.entries(responses).map(([status, response]) => {
    const names = headersSent({ ...asked, statuses }, status)
    const headers = Object.fromEntries(names.map((name) => [name, {}]))
    return [status, names.length === 0 ? response : { ...response, headers }]
  })
  return Object.fromEntries(described) as Readonly<Record<string, Schema>>
}

/** Without references: beside one, @fastify/swagger drops what is said of the parameter itself. */
function parametersOf(schema: unknown): Schema | undefined {
  if (!(schema instanceof z.ZodType)) return undefined
  return z.toJSONSchema(schema, { io: 'input', metadata: WITHOUT_IDS, unrepresentable: 'any' })
}

/** Nor examples: the page to try it would send them, where nothing stated means today. */
const WITHOUT_IDS = Object.assign(z.registry<Record<string, unknown>>(), {
  get: (schema: z.ZodType) => {
    const { id: _, example: __, ...described } = z.globalRegistry.get(schema) ?? {}
    return described
  },
})

type Responses = Readonly<Record<string, z.ZodType | Partial<ProblemResponse>>>

/** By the server that a route is mounted in, whatever the route does. */
const LISTED: Readonly<Record<number, readonly string[]>> = {
  406: ['not-acceptable'],
  414: ['uri-too-long'],
  429: ['too-many-requests'],
  503: ['unavailable', 'shutting-down'],
}

function withAnywhere(own: Responses = {}, isLimited: boolean): Responses {
  const statuses = Object.keys(LISTED).filter((status) => isLimited || status !== '429')
  const added = statuses.map((status) => {
    const response = (own[status] ?? problemResponses(Number(status))[Number(status)]) as
      ProblemResponse | undefined
    const { description = '' } = response ?? {}
    const codes = LISTED[Number(status)]?.join(', ')
    const separator = description.includes(': ') ? ', ' : ': '
    return [status, { ...response, description: description + separator + codes }]
  })
  const answered = Object.entries(own).map(([status, schema]) => [status, inWords(status, schema)])
  return Object.fromEntries([...answered, ...added]) as Responses
}

/** An answer that is described by its schema alone, called by its status. */
function inWords(status: string, response: Responses[string]): Responses[string] {
  if (!(response instanceof z.ZodType) || response.description !== undefined) return response
  const content = { 'application/json': { schema: response } }
  return { description: STATUS_CODES[status] ?? '', content } as unknown as ProblemResponse
}
