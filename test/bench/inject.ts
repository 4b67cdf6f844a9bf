import type { createCapacityServer } from '@vietas/capacity'

export interface Request {
  readonly url: string
  readonly method?: 'POST'
  readonly payload?: object
}

export interface Injected {
  readonly statusCode: number
  readonly bytes: Buffer
}

/**
 * Asks a server from within its process, and has the bytes as a client reads them. (Else a text is
 * made of each answer, which no client waits for, and which is in the way of the garbage collector.)
 */
export async function inject(
  server: Pick<Awaited<ReturnType<typeof createCapacityServer>>, 'inject'>,
  request: Request,
): Promise<Injected> {
  const answer = await server.inject({ ...request, payloadAsStream: true })
  const chunks = (await answer.stream().toArray()) as Buffer[]
  const bytes = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
  return { statusCode: answer.statusCode, bytes }
}
