import { accessDenied, noLeader, notLeader, unauthenticated } from '../responses/failures.ts'
import type { Metadata, ServiceError } from '@grpc/grpc-js'
import type { Context } from './context.ts'

/** Why a call is refused before anything is done. */
export function refusal(context: Context, metadata: Metadata): ServiceError | undefined {
  return accessRefusal(context, metadata) ?? leaderRefusal(context, metadata)
}

export function accessRefusal(context: Context, metadata: Metadata): ServiceError | undefined {
  if (isAnonymous(context, metadata)) return accessDenied()
  return isStranger(context, metadata) ? unauthenticated() : undefined
}

export function leaderRefusal(
  { disturbances, member }: Context,
  metadata: Metadata,
): ServiceError | undefined {
  const requiresLeader = metadata.get('requires-leader')[0]?.toString().toLowerCase() === 'true'
  const isMisplaced = requiresLeader && !member.isLeader()
  if (!isMisplaced && !disturbances.notLeader.hits()) return undefined
  const leader = member.leader()
  return leader === undefined ? noLeader() : notLeader(leader)
}

/** Whether a call gives no name on a server that asks for names. */
export function isAnonymous({ settings }: Context, metadata: Metadata): boolean {
  return settings.users !== undefined && metadata.get('authorization').length === 0
}

/** Whether a call gives a name that is not known, or another password. */
export function isStranger({ settings: { users } }: Context, metadata: Metadata): boolean {
  const [authorization] = metadata.get('authorization')
  if (users === undefined || authorization === undefined) return false
  const [, encoded = ''] = /^Basic (.*)$/.exec(authorization.toString()) ?? []
  const [user = '', password] = Buffer.from(encoded, 'base64').toString().split(':')
  return password === undefined || users[user] !== password
}
