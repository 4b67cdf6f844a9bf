import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type {
  AppendResult,
  EventStore,
  EventStoreErrorCode,
  JsonObject,
  NewEvent,
  Position,
  ReadStreamOptions,
  RecordedEvent,
  SubscriptionItem,
} from '@vietas/event-store'

/** A category that no other test, and nobody else on a shared server, writes to. */
export function aCategory(): string {
  return `contract${randomUUID().replaceAll('-', '')}`
}

export function aStream(category: string = aCategory()): string {
  return `${category}-${randomUUID()}`
}

export function anEvent(data: JsonObject = {}, type = 'PlaceFilled'): NewEvent {
  return { id: randomUUID(), type, data, metadata: { actor: 'contract' } }
}

export function someEvents(count: number, type?: string): NewEvent[] {
  return Array.from({ length: count }, (_, index) => anEvent({ index }, type))
}

export const idsOf = (events: readonly { readonly id: string }[]): string[] =>
  events.map(({ id }) => id)

export async function eventsOf(
  pages: AsyncIterable<{ readonly events: readonly RecordedEvent[] }>,
): Promise<RecordedEvent[]> {
  const all: RecordedEvent[] = []
  for await (const { events } of pages) all.push(...events)
  return all
}

export function streamOf(
  store: EventStore,
  stream: string,
  options?: ReadStreamOptions,
): Promise<RecordedEvent[]> {
  return eventsOf(store.readStream(stream, options))
}

/** Appends what must succeed. */
export async function given(
  store: EventStore,
  stream: string,
  events: readonly NewEvent[],
): Promise<{ revision: number; position: Position }> {
  const result = await store.append(stream, 'any', events)
  if (result.outcome !== 'appended') throw new Error(`Not appended: ${JSON.stringify(result)}`)
  return result
}

export function conflict(actual: number | 'no-stream'): AppendResult {
  return { outcome: 'conflict', actual }
}

export async function expectRefusal(
  work: Promise<unknown>,
  code: EventStoreErrorCode,
): Promise<void> {
  await expect(work).rejects.toMatchObject({ name: 'EventStoreError', code })
}

/** Takes items until `enough` says so, then ends the subscription. */
export async function take(
  subscription: AsyncIterable<SubscriptionItem>,
  enough: (items: readonly SubscriptionItem[]) => boolean,
): Promise<SubscriptionItem[]> {
  const items: SubscriptionItem[] = []
  for await (const item of subscription) {
    items.push(item)
    if (enough(items)) break
  }
  return items
}

/** Reads to the end of the log and asks for more; `ended` resolves when the subscription ends. */
export async function waiting(
  subscription: AsyncIterable<SubscriptionItem>,
): Promise<{ readonly ended: Promise<void> }> {
  const items = subscription[Symbol.asyncIterator]()
  const next = async (): Promise<string> => {
    const { done, value } = await items.next()
    return done === true ? 'end' : value.kind
  }
  while ((await next()) !== 'caught-up');
  const readOn = async (): Promise<void> => {
    while ((await next()) !== 'end');
  }
  const ended = readOn()
  await new Promise(setImmediate)
  return { ended }
}

export function delivered(items: readonly SubscriptionItem[]): RecordedEvent[] {
  return items.flatMap((item) => (item.kind === 'events' ? item.events : []))
}

export const caughtUp = (items: readonly SubscriptionItem[]): boolean =>
  items.at(-1)?.kind === 'caught-up'

export const hasDelivered =
  (count: number) =>
  (items: readonly SubscriptionItem[]): boolean =>
    delivered(items).length >= count
