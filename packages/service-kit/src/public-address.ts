import type { FastifyRequest } from 'fastify'
import type { ServiceConfig } from './config.ts'
import { ANYWHERE } from './own-problems.ts'
import { ProblemError } from './problem.ts'

/**
 * Where the root of the server is for whoever asks, without a slash at its end: as configured, or as
 * the request itself names it.
 *
 * @throws ProblemError when the request names no host that an address can be made of
 */
export function publicAddressOf({ server, protocol, host }: AddressedRequest): string {
  if (server.publicAddress !== undefined) return server.publicAddress
  const address = `${protocol}://${host}`
  if (!URL.canParse(address) || new URL(address).host === '') throw noHost()
  return new URL(address).origin
}

export type AddressedRequest = Pick<FastifyRequest, 'protocol' | 'host'> & {
  readonly server: { readonly publicAddress: string | undefined }
}

const noHost = (): ProblemError =>
  new ProblemError({
    ...ANYWHERE['bad-request'],
    detail:
      'The Host header does not name a host, from which the addresses in the answer are made.',
  })

/** For what is written and kept by others: as `PUBLIC_ADDRESS` says, else where the service listens. */
export const publicAddress = ({
  PUBLIC_ADDRESS,
  HOST,
  PORT,
}: Pick<ServiceConfig, 'HOST' | 'PORT' | 'PUBLIC_ADDRESS'>): string =>
  PUBLIC_ADDRESS ?? `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}`
