import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { openEmbeddedStore } from './open-embedded-store.ts'
import type { NewEvent } from '../port.ts'

/**
 * Appends without end, alone and in batches, several at once, and says on standard output which
 * batches were acknowledged; for kill.test.ts, which ends it at a random moment.
 */
const [file = ''] = process.argv.slice(2)
const store = openEmbeddedStore({ file })
const WRITERS = 8
const STREAMS = 5

let serial = 0

async function write(writer: number): Promise<void> {
  for (;;) {
    serial += 1
    const size = 1 + (serial % 7)
    const events = batch(size)
    const stream = `kill-${(writer + serial) % STREAMS}`
    const result = await store.append(stream, 'any', events)
    if (result.outcome !== 'appended') throw new Error(`Not appended: ${result.outcome}`)
    const ids = events.map(({ id }) => id)
    // Written at once, not when the event loop gets to it: what is acknowledged must be told. Into
    // a file, which takes whatever comes, where a pipe that is full refuses.
    writeSync(1, `${JSON.stringify({ stream, revision: result.revision, ids })}\n`)
  }
}

function batch(size: number): NewEvent[] {
  const name = randomUUID()
  return Array.from({ length: size }, (_, index) => ({
    id: randomUUID(),
    type: 'Appended',
    data: { batch: name, index, size, filling: 'x'.repeat((serial * 37) % 2_000) },
    metadata: {},
  }))
}

await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)))
