import { isLoopback, type ServiceConfig } from './config.ts'
import { exitGracefully, type StopTimes } from './exit.ts'
import type { Server } from './server.ts'
import { StartError } from './start-error.ts'

/**
 * Serves until the process is told to stop, and then closes the server.
 *
 * @throws StartError when the server cannot listen on the address
 */
export async function listen(
  server: Server,
  config: Pick<ServiceConfig, 'HOST' | 'PORT'> & StopTimes,
): Promise<string> {
  const { HOST, PORT } = config
  exitGracefully(server, config)
  if (!isLoopback(HOST)) {
    server.log.warn(
      { HOST },
      'No sign-in is configured: whoever reaches this address may read and record. Set HOST=127.0.0.1 to keep it to this machine.',
    )
  }
  const address = await open(server, HOST, PORT)
  // Standard output carries the log lines; this one is for whoever started the service.
  process.stderr.write(`Listening at ${address} – try ${address}/docs\n`)
  return address
}

async function open(server: Server, host: string, port: number): Promise<string> {
  try {
    return await server.listen({ host, port })
  } catch (error) {
    const message = addressProblem(error, host, port)
    if (message === undefined) throw error
    await server.close()
    throw new StartError(message, { cause: error })
  }
}

function addressProblem(error: unknown, host: string, port: number): string | undefined {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is in use. Stop what uses it, or set PORT to another one.`
    case 'EACCES':
      return `Port ${port} needs rights that this process does not have. Set PORT to one above 1023.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is not an address of this machine. Set HOST to one that is, such as 127.0.0.1.`
    default:
      return undefined
  }
}
