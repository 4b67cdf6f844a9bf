import { sendsHeaders, withProblems, type Server } from '@vietas/service-kit'
import { z } from 'zod'
import type { Replays } from './rebuilding/replays.ts'
import { NOT_ASKED } from './replay-problems.ts'

type Headers = Readonly<Record<string, string | string[] | undefined>>

interface Reply {
  code(status: number): unknown
  headers(values: Readonly<Record<string, string | string[]>>): unknown
  header(name: string, value: string): unknown
  send(body: Buffer): unknown
}

/** What an answer depends on. It is compressed where the client is spoken with. */
const ASKED_BY = ['accept', 'accept-datetime', 'accept-language', 'if-none-match']
/** Said here already, or of another connection. */
const NOT_PASSED_ON = new Set([
  'connection',
  'content-length',
  'date',
  'keep-alive',
  'x-request-id',
])

/** Answers as the replay does, with its position and fingerprint. */
export async function answerFrom(
  replays: Replays,
  id: string,
  url: string,
  request: { readonly id: string; readonly headers: Headers },
  reply: Reply,
): Promise<unknown> {
  const { position, fingerprint } = replays.get(id)
  const asked = ASKED_BY.flatMap((name) => {
    const value = request.headers[name]
    return typeof value === 'string' ? [[name, value] as const] : []
  })
  const answer = await replays.ask(id, url, {
    ...Object.fromEntries(asked),
    'x-request-id': request.id,
  })
  const passedOn = Object.entries(answer.headers).filter(([name]) => !NOT_PASSED_ON.has(name))
  reply.code(answer.status)
  reply.headers(Object.fromEntries(passedOn))
  reply.header('vietas-replay-position', position ?? '')
  reply.header('vietas-replay-fingerprint', fingerprint ?? '')
  return reply.send(Buffer.from(answer.body))
}

const ReplayParameter = z
  .string()
  .max(100)
  .optional()
  .describe('Of the replay with this id, instead of what is recorded now; see /v1/replays')

interface MountedSchema {
  readonly querystring?: z.ZodObject
  readonly response?: Readonly<Record<string, unknown>>
}

/** Every question that the server is given from here on may be asked of a replay as well. */
export function askedOfReplays(server: Server, replays: Replays): void {
  sendsHeaders(server, 'Content-Location', 'Vietas-Replay-Fingerprint', 'Vietas-Replay-Position')
  server.addHook('onRoute', (route) => {
    const { schema } = route
    if (schema === undefined || (route.method !== 'GET' && route.method !== 'HEAD')) return
    const { querystring = z.strictObject({}), response = {} } = schema as MountedSchema
    route.schema = {
      ...schema,
      querystring: querystring.safeExtend({ replay: ReplayParameter }),
      response: withProblems(response, NOT_ASKED),
    }
  })
  server.addHook('preValidation', async (request, reply) => {
    const { replay } = request.query as { readonly replay?: unknown }
    if (typeof replay !== 'string' || replay.length > 100) return
    // Before any of it is said in a header.
    replays.get(replay)
    const address = `${replays.at}/${replay}${questionOf(request.raw.url ?? '', server.prefix)}`
    reply.header('content-location', address)
    await answerFrom(replays, replay, address, request, reply)
    return reply
  })
}

/** What is asked, without where the service is mounted and without the replay. */
function questionOf(url: string, prefix: string): string {
  const [path = '', query = ''] = url.slice(prefix.length).split('?')
  const others = query.split('&').filter((part) => part !== '' && !part.startsWith('replay='))
  return others.length === 0 ? path : `${path}?${others.join('&')}`
}
