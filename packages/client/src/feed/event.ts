import type { components } from '../generated/events.ts'

type Schemas = components['schemas']

/** What each type of event holds. */
export type EventData = Omit<Schemas, 'CloudEvent'>

export type EventType = keyof EventData

/** What all events have, as CloudEvents 1.0 has it. */
export type EventAttributes = Omit<Schemas['CloudEvent'], 'type' | 'data'>

/**
 * An event of any of some types: its `type` tells what its `data` are. A newer server may send types
 * that this client does not know yet.
 */
export type VietasEvent<Type extends EventType = EventType> = {
  [Each in Type]: EventAttributes & { readonly type: Each; readonly data: EventData[Each] }
}[Type]
