import type { Server } from './server.ts'

/** Requests under way get this long; then their connections are cut. */
const GRACE_MS = 10_000

const SIGNALS = ['SIGTERM', 'SIGINT'] as const

/**
 * The first signal closes the server (streams end in its `preClose` hooks) and exits with 0, the
 * second exits at once. An error that nobody caught leaves an unknown state behind: it is logged,
 * and the process exits with 1.
 */
export function exitGracefully(server: Server): void {
  let closing = false
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (closing) process.exit(1)
      closing = true
      server.log.info({ signal }, 'closing; a second signal exits at once')
      void closeAndExit(server)
    })
  }
  process.on('uncaughtException', (error) => {
    server.log.fatal({ err: error }, 'uncaught error')
    process.exit(1)
  })
}

async function closeAndExit(server: Server): Promise<void> {
  const cut = setTimeout(() => {
    server.log.warn({ GRACE_MS }, 'requests still under way; cutting their connections')
    server.server.closeAllConnections()
  }, GRACE_MS)
  try {
    await server.close()
    server.log.info('closed')
    process.exitCode = 0
  } catch (error) {
    server.log.error({ err: error }, 'not closed cleanly')
    process.exitCode = 1
  }
  clearTimeout(cut)
  process.exit()
}
