import {
  capabilityOfEvent,
  streamOf,
  type DomainEvent,
  type Known,
  type Metadata,
} from '@vietas/domain'
import type { JsonObject, NewEvent } from '@vietas/event-store'
import type { Generation } from './generation.ts'
import { GENERATOR } from './labels.ts'

export interface GeneratedEvent extends NewEvent {
  readonly stream: string
}

/** An event as a log keeps it: imported from a source that says that it is generated. */
export function storedEvent(
  { id, type, data, knownSince, source }: Known<DomainEvent>,
  { seed }: Generation,
): GeneratedEvent {
  const of = capabilityOfEvent(type)
  if (of === undefined) throw new RangeError(`no capability has events of type ${type}`)
  const about = data as unknown as Readonly<Record<string, string>>
  const metadata: Metadata = {
    schemaVersion: of.versions[type] as number,
    knownSince,
    actor: GENERATOR,
    source,
    correlationId: `generated-${seed}`,
  }
  return {
    stream: streamOf(of, about[of.idField] as string),
    id,
    type,
    data: data as unknown as JsonObject,
    metadata: metadata as unknown as JsonObject,
  }
}
