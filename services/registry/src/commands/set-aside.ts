import type { RecordedEvent } from '@vietas/event-store'

/** An event that this release cannot read; whatever depends on it cannot be decided on here. */
export interface SetAside {
  readonly eventId: string
  readonly type: string
  readonly stream: string
  readonly why: string
}

/** @throws what was thrown, unless it says that the event cannot be read */
export function setAsideOf({ id, type, stream }: RecordedEvent, thrown: unknown): SetAside {
  if (!(thrown instanceof RangeError || thrown instanceof TypeError)) throw thrown
  return { eventId: id, type, stream, why: thrown.message }
}

/** Ids among the data of an event whose shape is not known. */
export function idsIn({ data }: RecordedEvent): readonly string[] {
  return Object.values(data).flatMap((value) =>
    [value].flat().filter((item): item is string => typeof item === 'string' && UUID.test(item)),
  )
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
