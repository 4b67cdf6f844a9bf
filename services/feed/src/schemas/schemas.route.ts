import { defineProblems, problemResponses, ProblemError, type Service } from '@vietas/service-kit'
import { z } from 'zod'
import { eventSchemas, type EventSchema } from './event-schemas.ts'

const SCHEMA_TYPE = 'application/schema+json'

const SCHEMA_PROBLEMS = defineProblems({
  'schema-not-known': {
    status: 404,
    title: 'There is no such schema',
    detail: 'No event is of this type and version. List them with GET /v1/schemas.',
  },
})

const Change = z.object({ on: z.iso.date(), what: z.string() })

const SchemaAnswer = z
  .object({
    type: z.string(),
    version: z.int(),
    category: z.string().describe('What such events are of'),
    schema: z.string().describe('Its address, which events name in dataschema'),
    changes: z.array(Change).describe('Since it was released, the oldest first'),
    supersededBy: z.int().optional().describe('The version that events come in today'),
    keptUntil: z.iso.date().optional().describe('Where it is superseded: at least so long'),
  })
  .meta({ id: 'SchemaOfEvents' })

export interface SchemasOptions {
  /** The address of the service, without a slash at its end. */
  readonly address: string
  readonly schemas?: readonly EventSchema[]
}

/** What the data of events are, by type and version, and what has become of each. */
export const schemasRoute: Service<SchemasOptions> = async (server, options) => {
  const { address, schemas = eventSchemas() } = options
  const addressOf = ({ type, version }: Pick<EventSchema, 'type' | 'version'>): string =>
    `${address}/v1/schemas/${type}/${version}`

  server.get(
    '/v1/schemas',
    {
      schema: {
        operationId: 'listSchemas',
        summary: 'Every type of event, in every version',
        description:
          'Events come in the newest version of their type. A version only ever gets fields that may be left out; all else is a new version, and the schema of the one before is kept for a year at least.',
        tags: ['schemas'],
        response: { 200: z.object({ schemas: z.array(SchemaAnswer) }) },
      },
    },
    async () => ({
      schemas: schemas.map(({ type, version, category, changes, superseded }) => ({
        type,
        version,
        category,
        schema: addressOf({ type, version }),
        changes: [...changes],
        ...(superseded && {
          supersededBy: superseded.by,
          keptUntil: new Date(superseded.keptUntil).toISOString().slice(0, 10),
        }),
      })),
    }),
  )

  server.get(
    '/v1/schemas/:type/:version',
    {
      schema: {
        operationId: 'getSchema',
        summary: 'What the data of such events are',
        description:
          'JSON Schema 2020-12, with an example. Of a superseded version the headers Deprecation (RFC 9745) and Sunset (RFC 8594) say since when it is, and how long it is kept; Link leads to the next.',
        tags: ['schemas'],
        params: z.object({ type: z.string().max(100), version: z.string().max(10) }),
        response: {
          200: {
            description: 'A JSON Schema',
            content: { [SCHEMA_TYPE]: { schema: z.looseObject({}) } },
          },
          ...problemResponses(400, SCHEMA_PROBLEMS),
        },
      },
    },
    async (request, reply) => {
      const { type, version } = request.params
      const found = schemas.find((one) => one.type === type && String(one.version) === version)
      if (found === undefined) throw new ProblemError(SCHEMA_PROBLEMS['schema-not-known'])
      reply.headers(headersOf(found, address))
      return reply.type(SCHEMA_TYPE).send({ $id: addressOf(found), ...found.schema })
    },
  )
}

function headersOf({ type, superseded }: EventSchema, address: string): Record<string, string> {
  if (superseded === undefined) return {}
  const { since, keptUntil, by } = superseded
  return {
    deprecation: `@${since / 1000}`,
    sunset: new Date(keptUntil).toUTCString(),
    link: `<${address}/v1/schemas/${type}/${by}>; rel="successor-version", <${address}/v1/schemas>; rel="deprecation"`,
  }
}
