import { DomainEvent, shapeOf } from './capabilities.ts'
import type { EpochMs } from './shared/instant.ts'
import type { Known } from './shared/known.ts'
import { extended } from './shared/extended.ts'
import { Metadata } from './shared/metadata.ts'
import type { Source } from './shared/source.ts'
import { upcast, type StoredData } from './upcast.ts'

/** An event as a store gives it back. */
export interface StoredEvent {
  readonly id: string
  readonly type: string
  readonly data: unknown
  readonly metadata: unknown
  /** Grows along the log. */
  readonly position: string
  readonly recordedAt: EpochMs
}

/**
 * Whether an error says that a stored event cannot be read, as `decodeEvent` and folds do. Any other
 * is a fault of ours, and nobody may take it for that.
 */
export const isUnreadable = (error: unknown): boolean =>
  error instanceof RangeError || error instanceof TypeError

const POSITION = /^\d+$/

/**
 * A stored event as folds take it in, older shapes upcast. Its data are not looked into: a fold
 * that cannot apply them says so.
 *
 * @throws RangeError when its type, version, position or clock is not understood
 */
export function decodeEvent(stored: StoredEvent): Known<DomainEvent> {
  const { id, type, metadata, recordedAt } = stored
  const { schemaVersion, knownSince = recordedAt, source } = (metadata ?? {}) as Partial<Metadata>
  const shape = shapeOf(type)
  const data =
    shape !== undefined && shape.version === schemaVersion
      ? stored.data
      : upcast(type, schemaVersion as number, stored.data as StoredData)
  if (typeof data !== 'object' || data === null) throw new RangeError(`${type} ${id} has no data`)
  if (!POSITION.test(stored.position) || !Number.isSafeInteger(knownSince))
    throw new RangeError(`${type} ${id} has no place in the known order`)
  const known = { id, type: shape?.type ?? type, data, knownSince, position: stored.position }
  const event = known as Known<DomainEvent>
  return source === undefined ? event : extended(event, { source: storedSource(source, event) })
}

function storedSource(source: Source, { type, id }: Known<DomainEvent>): Source {
  if (typeof source?.title !== 'string' || typeof source.publisher !== 'string')
    throw new RangeError(`${type} ${id} has a source without a title or a publisher`)
  return source
}

/**
 * Who recorded a stored event, by which source, and under which request.
 *
 * @throws RangeError when it names no actor
 */
export function metadataOf(stored: Pick<StoredEvent, 'id' | 'type' | 'metadata'>): Metadata {
  const metadata = stored.metadata as Metadata | null
  if (typeof metadata?.actor?.id !== 'string')
    throw new RangeError(`${stored.type} ${stored.id} names no actor`)
  return metadata
}

/**
 * As `decodeEvent`, with every field checked; for tests and verification, not for reading a log.
 *
 * @throws ZodError when a field is wrong
 * @throws RangeError as `decodeEvent` does
 */
export function parseStoredEvent(stored: StoredEvent): Known<DomainEvent> {
  Metadata.parse(stored.metadata)
  const { type, data, ...known } = decodeEvent(stored)
  return { ...DomainEvent.parse({ type, data }), ...known }
}
