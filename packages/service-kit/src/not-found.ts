import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'
import { pathOf, sendProblem } from './send-problem.ts'
import { ANYWHERE } from './own-problems.ts'

/** 204 for OPTIONS and 405 for others where some method would do, 404 anywhere else. */
export function answerNotFound(
  this: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const path = pathOf(request)
  const allowed = methodsOf(this, path)
  if (allowed.length === 0) {
    return sendProblem(reply, {
      ...ANYWHERE['no-such-address'],
      detail: `There is nothing at ${path}. All addresses are listed at /docs.`,
    })
  }
  const allow = [...allowed, 'OPTIONS'].join(', ')
  if (request.method === 'OPTIONS') return reply.code(204).header('allow', allow).send()
  const problem = {
    ...ANYWHERE['method-not-allowed'],
    detail: `${path} takes ${allow}, not ${request.method}. See /docs.`,
  }
  return sendProblem(reply, problem, { allow })
}

function methodsOf(server: FastifyInstance, path: string): readonly HTTPMethods[] {
  return server.supportedMethods.filter((method) => {
    const route = server.findRoute({ method, url: path })
    // A route that takes every path does not show that this path exists.
    return route !== null && !('*' in (route.params ?? {}))
  })
}
