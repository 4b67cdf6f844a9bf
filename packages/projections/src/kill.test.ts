import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openEmbeddedStore, openMemoryStore } from '@vietas/event-store'
import { afterEach, expect, it } from 'vitest'
import { counts } from './testing/counts.ts'
import { aDirectory, caughtUp, cleanUp, fingerprintOfFresh, running } from './testing/given.ts'
import { tallies } from './testing/tallies.ts'
import type { EventStore, Position } from '@vietas/event-store'
import type { Projection } from './projection.ts'

const ROUNDS = 16

afterEach(cleanUp)

it(
  `killed ${ROUNDS} times at any moment, a view holds the log up to its checkpoint, and catches up`,
  { timeout: 240_000 },
  async () => {
    const directory = aDirectory()
    const positions: Position[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      await writeUntilKilled(directory)
      const store = openEmbeddedStore({ file: join(directory, 'log.db') })
      positions.push(
        await expectWhole(store, directory, counts, (view, stream) => view.of(stream).amount),
        await expectWhole(store, directory, tallies, (view, stream) => view.sums.get(stream) ?? 0),
      )
      await store.close()
    }
    expect(positions.some((position) => position !== '0')).toBe(true)
    const files = readdirSync(directory).filter((entry) => /@.*\.db$/.test(entry))
    expect(files.map((entry) => entry.replace(/\.\d+\.db$/, '')).sort()).toEqual([
      'counts@1',
      'tallies@1',
    ])
  },
)

/** The moment lies anywhere between opening the files and well after catching up. */
async function writeUntilKilled(directory: string): Promise<void> {
  const script = fileURLToPath(new URL('./testing/kill-child.ts', import.meta.url))
  const flags = ['--conditions=@vietas/source', '--import', 'tsx']
  const child = spawn(process.execPath, [...flags, script, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'] },
  })
  const ended = once(child, 'close')
  await Promise.race([once(child.stdout, 'data'), ended])
  const options = { store: openMemoryStore(), projection: counts, directory }
  expect(() => running(options)).toThrow(`being written by process ${child.pid}`)
  setTimeout(() => child.kill('SIGKILL'), Math.random() * 400)
  const [code, signal] = (await ended) as [number | null, string | null]
  expect({ code, signal }).toEqual({ code: null, signal: 'SIGKILL' })
}

/** Gives the position at which the view was found. */
async function expectWhole<View>(
  store: EventStore,
  directory: string,
  projection: Projection<View>,
  amountOf: (view: View, stream: string) => number,
): Promise<Position> {
  const run = running({ store, projection, directory })
  const position = run.position() ?? '0'
  if (run.position() !== undefined) {
    // Read before the projection runs: this is what the killed process left behind.
    const view = run.view()
    const found = new Map(STREAMS.map((stream) => [stream, amountOf(view, stream)]))
    expect(found).toEqual(await amountsUpTo(store, position))
  }
  await caughtUp(store, run)
  const { fingerprint, deadLetters } = await run.status()
  expect(deadLetters).toBe(0)
  expect(fingerprint).toBe(await fingerprintOfFresh(store, projection))
  await run.close()
  return position
}

const STREAMS = Array.from({ length: 7 }, (_, number) => `unit-${number}`)

async function amountsUpTo(store: EventStore, upTo: Position): Promise<Map<string, number>> {
  const amounts = new Map(STREAMS.map((stream) => [stream, 0]))
  for await (const { events } of store.readAll({ upTo })) {
    for (const { stream, data } of events) {
      amounts.set(stream, (amounts.get(stream) ?? 0) + Number(data['amount']))
    }
  }
  return amounts
}
