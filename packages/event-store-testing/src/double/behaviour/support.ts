import { randomUUID } from 'node:crypto'
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client'
import { expect } from 'vitest'
import type {
  AllStreamResolvedEvent,
  AppendResult,
  ErrorType,
  EventData,
  Position,
  ReadStreamOptions,
  ResolvedEvent,
} from '@eventstore/db-client'

/** The server under test: others may be using it, and its log may hold anything. */
export interface Subject {
  readonly connectionString: string
  /** The same for all tests of a suite. */
  client(): EventStoreDBClient
}

export const newClient = (connectionString: string): EventStoreDBClient =>
  EventStoreDBClient.connectionString(connectionString)

/** A category that nobody else writes to. */
export const aCategory = (): string => `behaviour${randomUUID().replaceAll('-', '')}`

export const aStream = (category: string = aCategory()): string => `${category}-${randomUUID()}`

export const anEvent = (type = 'PlaceFilled', data: object = { places: 1 }): EventData =>
  jsonEvent({ id: randomUUID(), type, data: { ...data }, metadata: { actor: 'behaviour' } })

export const someEvents = (count: number, type?: string): EventData[] =>
  Array.from({ length: count }, () => anEvent(type))

export const idsOf = (events: readonly { readonly id: string }[]): string[] =>
  events.map(({ id }) => id)

export async function read(
  client: EventStoreDBClient,
  stream: string,
  options: ReadStreamOptions = {},
): Promise<NonNullable<ResolvedEvent['event']>[]> {
  const all: NonNullable<ResolvedEvent['event']>[] = []
  for await (const { event } of client.readStream(stream, options))
    if (event !== undefined) all.push(event)
  return all
}

export async function idsIn(client: EventStoreDBClient, stream: string): Promise<string[]> {
  return idsOf(await read(client, stream))
}

export async function taken(
  events: AsyncIterable<AllStreamResolvedEvent>,
): Promise<NonNullable<AllStreamResolvedEvent['event']>[]> {
  const all: NonNullable<AllStreamResolvedEvent['event']>[] = []
  for await (const { event } of events) if (event !== undefined) all.push(event)
  return all
}

export function positionOf({ position }: { readonly position?: Position }): Position {
  if (position === undefined) throw new Error('No position')
  return position
}

/** Where no event is: between this one and whatever comes next. */
export function besides(result: AppendResult): Position {
  const { commit, prepare } = positionOf(result)
  return { commit: commit + 1n, prepare: prepare + 1n }
}

export async function expectError(
  work: Promise<unknown>,
  type: `${ErrorType}`,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await expect(work).rejects.toMatchObject({ type, ...more })
}
