import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { openEmbeddedStore } from '@vietas/event-store'
import { generatedCountry } from '../country/generated-country.ts'
import type { EventStore, NewEvent } from '@vietas/event-store'
import type { GeneratedEvent } from '../country/generated-country.ts'

export interface Fill {
  readonly events: number
  /** The log, as ours. */
  readonly file: string
  /** The same events, a line of JSON each, for who else wants them. */
  readonly lines?: string
}

/** Events recorded at one instant; appends of the same stream among them are one append. */
const AT_ONCE = 100

export async function fillLog({ events, file, lines }: Fill): Promise<void> {
  let now = 0
  const store = openEmbeddedStore({ file, durability: 'none', now: () => now })
  const copy = lines === undefined ? undefined : createWriteStream(lines)
  let batch: GeneratedEvent[] = []
  const flush = async (): Promise<void> => {
    now = batch.at(-1)?.recordedAt ?? now
    await append(store, batch)
    if (copy?.write(linesOf(batch)) === false) await once(copy, 'drain')
    batch = []
  }
  for (const event of generatedCountry(events)) {
    batch.push(event)
    if (batch.length === AT_ONCE) await flush()
  }
  await flush()
  if (copy !== undefined) await finished(copy.end())
  await store.close()
}

const linesOf = (batch: readonly GeneratedEvent[]): string =>
  batch.map((event) => `${JSON.stringify(withoutClock(event))}\n`).join('')

async function append(store: EventStore, batch: readonly GeneratedEvent[]): Promise<void> {
  const streams = new Map<string, NewEvent[]>()
  for (const { stream, id, type, data, metadata } of batch) {
    const events = streams.get(stream)
    if (events) events.push({ id, type, data, metadata })
    else streams.set(stream, [{ id, type, data, metadata }])
  }
  const appends = [...streams].map(async ([stream, events]) => {
    const result = await store.append(stream, 'any', events)
    if (result.outcome !== 'appended') throw new Error(`${stream}: ${result.outcome}`)
  })
  await Promise.all(appends)
}

function withoutClock({ stream, id, type, data, metadata }: GeneratedEvent): object {
  return { stream, id, type, data, metadata }
}
