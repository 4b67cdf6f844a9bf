import { fingerprintOf, IdempotencyKey, IfMatch } from '@vietas/service-kit'
import { z } from 'zod'
import { actorOf } from './actor.ts'
import { namedUuid, scopedKey } from '../ids.ts'
import type { IsWanted } from './in-time.ts'
import { knownSinceOf, type Provenance } from './provenance.ts'
import type { WriteRequest } from './record.ts'

export const CreationHeaders = z.object({ 'idempotency-key': IdempotencyKey.optional() })
export const ActHeaders = CreationHeaders.extend({ 'if-match': IfMatch.optional() })

export type ActHeaders = z.infer<typeof ActHeaders>

export interface Received {
  readonly id: string
  readonly headers: ActHeaders
  readonly body: Provenance
  readonly isWanted: IsWanted
}

/** `path` without any prefix: a service may be mounted here today and there tomorrow. */
export function writeRequestOf(request: Received, path: string): WriteRequest {
  const { body, headers, isWanted } = request
  const actor = actorOf()
  const key = headers['idempotency-key']
  const knownSince = knownSinceOf(body)
  return {
    key: key === undefined ? undefined : scopedKey(actor.id, 'POST', path, key),
    ifMatch: headers['if-match'],
    isWanted,
    metadata: {
      actor,
      ...(body.source === undefined ? {} : { source: body.source }),
      ...(knownSince === undefined ? {} : { knownSince }),
      correlationId: request.id,
      ...(key === undefined ? {} : { requestFingerprint: fingerprintOf('POST', path, body) }),
    },
  }
}

/** The id of the first event that a request under a key records; whoever looks for it in a log asks. */
export function firstEventIdOf(path: string, key: string): string {
  return namedUuid(scopedKey(actorOf().id, 'POST', path, key), 0)
}
