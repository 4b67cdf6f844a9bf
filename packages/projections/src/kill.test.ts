import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openEmbeddedStore } from '@vietas/event-store'
import { openMemoryStore } from '@vietas/event-store-testing'
import fc from 'fast-check'
import { afterEach, expect, inject, it, onTestFinished } from 'vitest'
import { counts } from './testing/counts.ts'
import { aDirectory, caughtUp, cleanUp, fingerprintOfFresh, running } from './testing/given.ts'
import { tallies } from './testing/tallies.ts'
import type { EventStore, Position } from '@vietas/event-store'
import type { Projection } from './projection.ts'

const KILLS = inject('times')

/** From while it opens its files to well after a view has caught up. */
const moments = fc.record({
  after: fc.constantFrom('begun' as const, 'followed' as const),
  milliseconds: fc.nat(400),
})
type Moment = typeof moments extends fc.Arbitrary<infer One> ? One : never

afterEach(cleanUp)

it(
  'killed at any moment, again and again, a view holds the log up to its checkpoint, and catches up',
  { tags: ['random'] },
  async () => {
    const directory = aDirectory()
    for (const moment of fc.sample(moments, KILLS)) {
      await writeUntilKilled(directory, moment)
      const store = openEmbeddedStore({ file: join(directory, 'log.db') })
      const position = await expectWhole(
        store,
        directory,
        counts,
        (view, stream) => view.of(stream).amount,
      )
      if (moment.after === 'followed') expect(position).not.toBe('0')
      await expectWhole(store, directory, tallies, (view, stream) => view.sums.get(stream) ?? 0)
      await store.close()
    }
    const files = readdirSync(directory).filter((entry) => /@.*\.db$/.test(entry))
    expect(files.map((entry) => entry.replace(/\.\d+\.db$/, '')).sort()).toEqual([
      'counts@1',
      'tallies@1',
    ])
  },
)

async function writeUntilKilled(directory: string, moment: Moment): Promise<void> {
  const script = fileURLToPath(new URL('./testing/kill-child.ts', import.meta.url))
  const flags = ['--conditions=@vietas/source', '--import', 'tsx']
  const child = spawn(process.execPath, [...flags, script, directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'] },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const ended = once(child, 'close')
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const hasSaid = async (word: string): Promise<void> => {
    while (!said.includes(word)) await Promise.race([once(child.stdout, 'data'), failed(ended)])
  }
  await hasSaid('begun')
  const options = { store: openMemoryStore(), projection: counts, directory }
  expect(() => running(options)).toThrow(`being written by process ${child.pid}`)
  await hasSaid(moment.after)
  await pause(moment.milliseconds)
  child.kill('SIGKILL')
  expect(await ended).toEqual([null, 'SIGKILL'])
}

async function failed(ended: Promise<unknown[]>): Promise<never> {
  throw new Error(`It ended by itself: ${String(await ended)}`)
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
