import { ProblemError } from './problem.ts'
import type { Server } from './server.ts'
import { ANYWHERE } from './own-problems.ts'

/** On connections that are still open, a closing server answers that it is closing. */
export function refuseWhenClosing(server: Server): void {
  let closing = false
  server.addHook('preClose', (done) => {
    closing = true
    done()
  })
  server.addHook('onRequest', (_request, _reply, done) => {
    if (closing) done(shuttingDown())
    else done()
  })
}

/** For what a closing server no longer finishes. */
export function shuttingDown(): ProblemError {
  const problem = {
    ...ANYWHERE['shutting-down'],
  }
  return new ProblemError(problem, { 'retry-after': '5' })
}
