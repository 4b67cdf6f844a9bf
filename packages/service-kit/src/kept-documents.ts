import { hash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isNamed } from './headers.ts'
import type { Server } from './server.ts'

interface Kept {
  readonly type: string
  readonly text: string
  readonly tag: string
}

/**
 * Answers with the description of the API, which is the same as long as the process lives: written
 * once, and not sent again to whoever has it. Anything else is left to its route.
 */
export function answerKeptDocuments(
  server: Server,
): (request: FastifyRequest, reply: FastifyReply, done: () => void) => void {
  const kept = new Map<string, Kept>()
  return (request, reply, done) => {
    const url = request.routeOptions.url ?? ''
    const write = WRITERS[url]
    if (write === undefined) return done()
    const document = kept.get(url) ?? write(server)
    kept.set(url, document)
    reply.header('etag', document.tag)
    if (isNamed(request.headers['if-none-match'], document.tag)) reply.code(304).send()
    else reply.type(document.type).send(document.text)
  }
}

const WRITERS: Readonly<Record<string, (server: Server) => Kept>> = {
  '/docs/json': (server) =>
    keptAs('application/json; charset=utf-8', JSON.stringify(server.swagger())),
  '/docs/yaml': (server) => keptAs('application/x-yaml', server.swagger({ yaml: true })),
}

/** Its tag is a weak one, since it may be sent compressed. */
function keptAs(type: string, text: string): Kept {
  return { type, text, tag: `W/"${hash('sha256', text, 'base64url').slice(0, 22)}"` }
}
