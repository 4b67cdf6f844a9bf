import { OrderId, UnitId } from '@vietas/domain'
import { IdempotencyKey, IfMatch } from '@vietas/service-kit'
import { z } from 'zod'
import { actorOf } from './actor.ts'
import { fingerprintOf } from '../fingerprint.ts'
import { knownSinceOf, type Provenance } from './provenance.ts'
import type { WriteRequest } from './record.ts'

export const UnitParams = z.object({ unitId: UnitId })
export const OrderParams = z.object({ orderId: OrderId })

export const CreationHeaders = z.object({ 'idempotency-key': IdempotencyKey.optional() })
export const ActHeaders = CreationHeaders.extend({ 'if-match': IfMatch.optional() })

export interface Received {
  readonly id: string
  readonly headers: z.infer<typeof ActHeaders> | z.infer<typeof CreationHeaders>
  readonly body: Provenance
}

/** `path` without any prefix: a service may be mounted here today and there tomorrow. */
export function writeRequestOf(request: Received, path: string): WriteRequest {
  const { body, headers } = request
  const key = headers['idempotency-key']
  const knownSince = knownSinceOf(body)
  return {
    key,
    ifMatch: 'if-match' in headers ? headers['if-match'] : undefined,
    metadata: {
      actor: actorOf(),
      ...(body.source === undefined ? {} : { source: body.source }),
      ...(knownSince === undefined ? {} : { knownSince }),
      correlationId: request.id,
      ...(key === undefined ? {} : { requestFingerprint: fingerprintOf('POST', path, body) }),
    },
  }
}
