import type { Server } from '@vietas/service-kit'
import { documentedCommands, keyOf, type DocumentedCommand } from './documented-commands.ts'

/**
 * Records the documented history through the registry's commands, and gives their number. The fact's
 * id is the request's key, so that an import that was cut short goes on where it stopped.
 *
 * @throws Error when the registry refuses a fact
 */
export async function importDocumentedHistory(server: Server): Promise<number> {
  const made = new Map<string, string>()
  for (const command of documentedCommands())
    made.set(command.fact, await send(server, command, made))
  return made.size
}

async function send(
  server: Server,
  { fact, path, body }: DocumentedCommand,
  made: ReadonlyMap<string, string>,
): Promise<string> {
  const response = await server.inject({
    method: 'POST',
    url: `/registry${filled(path, made)}`,
    headers: {
      'content-type': 'application/json',
      'idempotency-key': keyOf(fact),
    },
    payload: filled(JSON.stringify(body), made),
  })
  if (response.statusCode >= 300)
    throw new Error(`the documented fact ${fact} was not recorded: ${response.body}`)
  return response.json<{ id: string }>().id
}

const filled = (text: string, made: ReadonlyMap<string, string>): string =>
  text.replaceAll(/\{([a-z0-9-]+)\}/g, (whole, fact: string) => made.get(fact) ?? whole)
