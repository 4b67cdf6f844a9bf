import { z } from 'zod'
import { EventsParameters } from '../events/asked.ts'
import { CloudEvent } from '../events/cloud-event-schema.ts'
import { eventSchemas, type EventSchema } from './event-schemas.ts'

type Json = Readonly<Record<string, unknown>>

const VERSION = '3.1.0'

const ref = (path: string): Json => ({ $ref: `#/${path}` })

/** The feed and its webhooks as AsyncAPI has them, for a service at an address. */
export function asyncApi(address: string): Json {
  // Events come in the newest version of their type.
  const newest = eventSchemas().filter(({ superseded }) => superseded === undefined)
  const messages = newest.map(({ type }) => [type, ref(`components/messages/${type}`)])
  return {
    asyncapi: VERSION,
    info: {
      title: 'Vietas feed',
      version: '0.1.0',
      description: DESCRIPTION,
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/cloudevents+json',
    servers: { feed: serverAt(address) },
    channels: {
      events: { ...EVENTS, messages: Object.fromEntries(messages) as Json },
      receiver: { ...RECEIVER, messages: Object.fromEntries(messages) as Json },
    },
    operations: { sendEvents: sendEvents(), sendToReceiver: SEND_TO_RECEIVER },
    components: { schemas: schemasOf(newest), messages: messagesOf(newest) },
  }
}

function serverAt(address: string): Json {
  const { host, pathname, protocol } = new URL(address)
  return {
    host,
    protocol: protocol.slice(0, -1),
    ...(pathname !== '/' && { pathname }),
  }
}

const EVENTS = {
  address: '/v1/events',
  title: 'Everything that is on record, then everything new',
  description:
    'A request with Accept: text/event-stream or application/jsonl opens a stream; each event is one message, in the order of the log.',
  servers: [ref('servers/feed')],
}

const RECEIVER = {
  address: null,
  title: 'A receiver of one’s own',
  description:
    'The address that a subscription names. Each event is one request, signed by Standard Webhooks; events of one stream come one after another.',
}

const sendEvents = (): Json => ({
  action: 'send',
  channel: ref('channels/events'),
  summary: 'Sends the events that are asked for, from the place that is named',
  bindings: {
    http: {
      method: 'GET',
      query: schemaOf(EventsParameters),
      bindingVersion: '0.3.0',
    },
  },
})

const SEND_TO_RECEIVER = {
  action: 'send',
  channel: ref('channels/receiver'),
  summary: 'Sends the events of a subscription, each until the receiver has taken it',
  bindings: { http: { method: 'POST', bindingVersion: '0.3.0' } },
}

function schemasOf(schemas: readonly EventSchema[]): Json {
  const data = schemas.map(({ type, schema: { $schema: _, ...rest } }) => [type, rest])
  return { CloudEvent: schemaOf(CloudEvent), ...(Object.fromEntries(data) as Json) }
}

function messagesOf(schemas: readonly EventSchema[]): Json {
  const messages = schemas.map(({ type, version, category, schema }) => [
    type,
    {
      name: type,
      title: type,
      summary: `An event of ${category}, in version ${version}`,
      payload: {
        allOf: [
          ref('components/schemas/CloudEvent'),
          {
            type: 'object',
            properties: { type: { const: type }, data: ref(`components/schemas/${type}`) },
          },
        ],
      },
      ...(schema['$comment'] === undefined ? {} : { description: schema['$comment'] }),
    },
  ])
  return Object.fromEntries(messages) as Json
}

/** AsyncAPI's own schemas are a superset of draft 7, in which these read the same. */
function schemaOf(schema: z.ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    metadata: z.registry(),
    target: 'draft-7',
  })
  return rest
}

const DESCRIPTION = `Every event on record as CloudEvents 1.0 has it: as a stream (server-sent events or JSON Lines), in pages, or sent to a receiver of one's own. At least once, each with the same id whenever it comes. What the messages hold, and what each version has become, is at /v1/schemas too.`
