import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runProjection } from '../run-projection.ts'
import type { EventStore, JsonValue, NewEvent, Position } from '@vietas/event-store'
import type { Projection } from '../projection.ts'
import type { ProjectionOptions, RunningProjection } from '../run-projection.ts'

const leftovers: (() => Promise<void> | void)[] = []

/** After each test. */
export async function cleanUp(): Promise<void> {
  for (const work of leftovers.splice(0).toReversed()) await work()
}

export function aDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'vietas-views-'))
  leftovers.push(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

export function anEvent(amount: JsonValue = 1, type = 'PlacesAdded'): NewEvent {
  return { id: randomUUID(), type, data: { amount }, metadata: {} }
}

export function someEvents(count: number, amount?: JsonValue): NewEvent[] {
  return Array.from({ length: count }, () => anEvent(amount))
}

/** Appends what must succeed, and gives the last position. */
export async function append(
  store: EventStore,
  stream: string,
  events: readonly NewEvent[],
): Promise<Position> {
  const result = await store.append(stream, 'any', events)
  if (result.outcome !== 'appended') throw new Error(`Not appended: ${JSON.stringify(result)}`)
  return result.position
}

/** Closed when the test ends, if not before. */
export function running<View>(options: ProjectionOptions<View>): RunningProjection<View> {
  const projection = runProjection(options)
  leftovers.push(() => projection.close())
  return projection
}

/** Waits until the view has handled the whole log as it is now. */
export async function caughtUp<View>(
  store: EventStore,
  projection: RunningProjection<View>,
): Promise<void> {
  const isHandled = await projection.waitFor(await store.head(), { timeoutMs: 120_000 })
  if (!isHandled) throw new Error('The view did not catch up')
}

/** The fingerprint of a view that is built anew from the same log. */
export async function fingerprintOfFresh<View>(
  store: EventStore,
  projection: Projection<View>,
): Promise<string> {
  const fresh = running({ store, projection, directory: aDirectory() })
  await caughtUp(store, fresh)
  const { fingerprint = '' } = await fresh.status()
  await fresh.close()
  return fingerprint
}

/** Asks again every few milliseconds until the condition holds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 120_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('The condition did not come to hold')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
