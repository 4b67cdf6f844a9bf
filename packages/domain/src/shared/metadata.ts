import { z } from 'zod'
import { Source } from './source.ts'

/** Who recorded an event: an opaque id, never a name. */
export const Actor = z.strictObject({
  id: z.string().min(1).max(100),
  role: z.enum(['reporter', 'planner', 'analyst', 'ministry', 'integrator', 'administrator']),
  organisation: z.string().min(1).max(200).optional(),
})
export type Actor = z.infer<typeof Actor>

export const Metadata = z.strictObject({
  schemaVersion: z.int().min(1),
  /** Epoch milliseconds since when it was known; when absent, since it was recorded. */
  knownSince: z.int().optional(),
  actor: Actor,
  source: Source.optional(),
  correlationId: z.string(),
  causationId: z.string().optional(),
  /** Recognises a repeated request; see the registry. */
  requestFingerprint: z.string().optional(),
})
export type Metadata = z.infer<typeof Metadata>
