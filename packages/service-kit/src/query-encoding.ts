import type { FastifyInstance } from 'fastify'
import { ProblemError } from './problem.ts'
import { ANYWHERE } from './own-problems.ts'

/** Refuses in a query what is refused in a path: a % that stands for no character. */
export function refuseBrokenEncoding(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const query = request.raw.url?.split('?', 2)[1]
    if (query === undefined || !query.includes('%')) return done()
    const broken = query.split('&').find((pair) => !isWellEncoded(pair))
    if (broken === undefined) done()
    else done(brokenEncoding(broken))
  })
}

function isWellEncoded(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch (error) {
    if (error instanceof URIError) return false
    throw error
  }
}

function brokenEncoding(pair: string): ProblemError {
  const [name = ''] = pair.split('=', 1)
  const detail = 'Has a % that is not followed by the two hex digits of a UTF-8 byte.'
  const where = isWellEncoded(name) ? `Query parameter ${name.slice(0, 100)}` : 'The query'
  return new ProblemError({
    ...ANYWHERE['malformed-address'],
    detail: `${where}: ${detail} Write a percent sign itself as %25.`,
    ...(isWellEncoded(name) ? { errors: [{ in: 'query', name, detail }] } : {}),
  })
}
