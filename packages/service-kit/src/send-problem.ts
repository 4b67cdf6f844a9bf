import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Problem, problemDocument } from './problem.ts'

declare module 'fastify' {
  interface FastifyReply {
    /** The code of the problem answered, for the log line. */
    problemCode: string
  }
}

/** Answers with a problem; a handler returns it for a refusal. */
export function sendProblem(
  reply: FastifyReply,
  problem: Problem,
  headers: Readonly<Record<string, string>> = {},
): FastifyReply {
  const { request } = reply
  checkDeclared(reply, problem)
  const document = problemDocument(problem, pathOf(request), request.id)
  reply.problemCode = problem.code
  // A tag that the route has set names the answer that it could not give.
  return reply
    .removeHeader('etag')
    .code(problem.status)
    .headers(headers)
    .header('cache-control', 'no-store')
    .header('x-request-id', request.id)
    .type('application/problem+json')
    .send(JSON.stringify(document))
}

/** A problem that nobody has declared is a fault: whoever gets it finds no page about it. */
function checkDeclared({ request, server }: FastifyReply, problem: Problem): void {
  const { url, method } = request.routeOptions
  const declared = server.problemCatalogue?.isDeclared(problem, url, request.method) ?? true
  if (!declared)
    throw new Error(
      `${[method].flat().join()} ${url} answers ${problem.code} (${problem.status}, ${problem.title}), which it does not declare`,
    )
}

/** The path without its query, which may hold what must not be repeated in an answer or a log. */
export function pathOf(request: FastifyRequest): string {
  const { url } = request
  const query = url.indexOf('?')
  return query < 0 ? url : url.slice(0, query)
}
