import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openMemoryStore } from '@vietas/event-store-testing'
import type { EventStore, JsonObject, NewEvent, RecordedEvent } from '@vietas/event-store'
import type { Progress } from '../progress/progress.ts'

export function anEvent(data: JsonObject = {}, type = 'PlaceFilled'): NewEvent {
  return { id: randomUUID(), type, data, metadata: { actor: { id: 'test', role: 'reporter' } } }
}

export const someEvents = (count: number): NewEvent[] =>
  Array.from({ length: count }, (_, index) => anEvent({ index, name: 'Rēzekne' }))

/** A clock that moves on with every reading. */
export function aClock(from = Date.UTC(2016, 4, 24)): () => number {
  let now = from
  return () => (now += 1_000)
}

/** A stream, and how many events it gets next. */
export type Step = readonly [stream: string, events: number]

/** A log in memory with these events, recorded long ago. */
export async function aLog(...steps: readonly Step[]): Promise<EventStore> {
  const store = openMemoryStore({ now: aClock() })
  await grow(store, steps)
  return store
}

export async function grow(store: EventStore, steps: readonly Step[]): Promise<void> {
  for (const [stream, count] of steps) await store.append(stream, 'any', someEvents(count))
}

export async function eventsOf(store: EventStore): Promise<RecordedEvent[]> {
  const all: RecordedEvent[] = []
  for await (const { events } of store.readAll()) all.push(...events)
  return all
}

export type CopiedEvent = Omit<RecordedEvent, 'position'>

/** Everything that a copy keeps, in the order of the log. */
export async function contentOf(store: EventStore): Promise<CopiedEvent[]> {
  const events = await eventsOf(store)
  return events.map(({ position: _, ...kept }) => kept)
}

/** Everything that a copy keeps, by stream, where the order between streams does not count. */
export async function streamsOf(store: EventStore): Promise<Record<string, CopiedEvent[]>> {
  const streams: Record<string, CopiedEvent[]> = {}
  for (const event of await contentOf(store)) (streams[event.stream] ??= []).push(event)
  return streams
}

export const silent: Progress = {
  begin: () => {},
  advance: () => {},
  waiting: () => {},
  end: () => {},
}

export const neverStopped = new AbortController().signal

const folders: string[] = []

export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vietas-cli-'))
  folders.push(folder)
  return folder
}

/** For `afterAll`. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}
