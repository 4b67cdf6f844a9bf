import { z } from 'zod'
import type { ReceiverPolicy } from './receiver-url.ts'

const allowed = z.enum(['refuse', 'allow']).default('refuse')
const PORTS_EXPECTED = 'Expected ports separated by commas, such as 443,8443, or * for any.'
const PORTS = /^(?:\*|\d{1,5}(?:,\d{1,5})*)$/

/** Variables that say where webhooks may be sent to. */
export const receiverVariables = {
  WEBHOOK_PORTS: z
    .string()
    .regex(PORTS, PORTS_EXPECTED)
    .transform((text) => (text === '*' ? ('any' as const) : text.split(',').map(Number)))
    .refine(
      (ports) => ports === 'any' || ports.every((port) => port > 0 && port <= 65_535),
      PORTS_EXPECTED,
    )
    .default([443]),
  /** For development: receivers without TLS. */
  WEBHOOK_HTTP: allowed,
  /** For development: receivers on loopback, private networks and all else that is not public. */
  WEBHOOK_PRIVATE_ADDRESSES: allowed,
}

type ReceiverConfig = z.infer<z.ZodObject<typeof receiverVariables>>

export const receiverPolicy = (config: ReceiverConfig): ReceiverPolicy => ({
  ports: config.WEBHOOK_PORTS,
  allowsHttp: config.WEBHOOK_HTTP === 'allow',
  allowsPrivateAddresses: config.WEBHOOK_PRIVATE_ADDRESSES === 'allow',
})

/** Where the operator says nothing. */
export const STRICT: ReceiverPolicy = {
  ports: [443],
  allowsHttp: false,
  allowsPrivateAddresses: false,
}
