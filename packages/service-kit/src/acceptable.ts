import type { RouteOptions } from 'fastify'
import Negotiator from 'negotiator'
import type { Server } from './server.ts'
import { ProblemError } from './problem.ts'
import { ANYWHERE } from './own-problems.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The media types that the route can answer with. Default: those that its schema describes. */
    answers?: readonly string[]
  }
}

/** Refuses, before anything is done, a request for an answer of a type that its route does not give. */
export function refuseUnacceptable(server: Server): void {
  server.addHook('onRoute', (route) => {
    const answers = route.config?.answers ?? typesOf(route)
    if (answers.length > 0) route.config = { ...route.config, answers }
  })
  server.addHook('onRequest', ({ headers: { accept }, routeOptions }, _reply, done) => {
    const { answers } = routeOptions.config
    if (answers === undefined || accept === undefined || isMet(accept, answers)) done()
    else done(notAcceptable(answers))
  })
}

/** A response is described by its schema alone where it is JSON. */
function typesOf({ schema }: RouteOptions): readonly string[] {
  const responses = Object.entries((schema?.response ?? {}) as Record<string, Described>)
  const types = responses
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, { content }]) => (content === undefined ? [JSON_TYPE] : Object.keys(content)))
  return [...new Set(types)]
}

interface Described {
  readonly content?: object
}

const JSON_TYPE = 'application/json'

function isMet(accept: string, answers: readonly string[]): boolean {
  if (accept === '*/*') return true
  const negotiator = new Negotiator({ headers: { accept } })
  return (
    negotiator.mediaType(answers.flatMap((type) => [type, `${type}; charset=utf-8`])) !== undefined
  )
}

/** Of the types that a route answers with, the one that the client likes best; the first for any. */
export function preferredType<Type extends string>(
  accept: string | undefined,
  answers: readonly Type[],
): Type | undefined {
  if (accept === undefined) return answers[0]
  return new Negotiator({ headers: { accept } }).mediaType([...answers]) as Type | undefined
}

function notAcceptable(available: readonly string[]): ProblemError {
  return new ProblemError({
    ...ANYWHERE['not-acceptable'],
    detail: `This address answers with ${available.join(' or ')}. Name it in Accept, or leave Accept out.`,
    available,
  })
}
