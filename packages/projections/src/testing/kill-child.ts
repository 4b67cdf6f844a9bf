import { join } from 'node:path'
import { openEmbeddedStore } from '@vietas/event-store'
import { runProjection } from '../run-projection.ts'
import { counts } from './counts.ts'
import { append, someEvents } from './given.ts'
import { tallies } from './tallies.ts'

/**
 * Appends without end while two views follow, one of which is rebuilt over and over; for
 * ../kill.test.ts, which ends it at a random moment.
 */
const [directory = ''] = process.argv.slice(2)
const store = openEmbeddedStore({ file: join(directory, 'log.db') })
const table = runProjection({ store, projection: counts, directory })
const memory = runProjection({ store, projection: tallies, directory })

async function write(writer: number): Promise<void> {
  for (let round = 0; ; round += 1) {
    const events = someEvents(1 + (round % 40), round)
    const position = await append(store, `unit-${(writer + round) % 7}`, events)
    if (round % 10 === 0 && (await table.waitFor(position, { timeoutMs: 120_000 })))
      process.stdout.write('followed\n')
  }
}

async function rebuild(): Promise<void> {
  for (;;) {
    const start = memory.rebuild()
    if (start.outcome === 'started') await start.rebuild.finished
    else await memory.waitFor(await store.head(), { timeoutMs: 120_000 })
  }
}

process.stdout.write('begun\n')
await Promise.all([write(0), write(1), write(2), rebuild()])
