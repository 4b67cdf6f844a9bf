import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fingerprintText } from '@vietas/capacity-ledger'
import {
  openEmbeddedStore,
  openEventStore,
  openLogReader,
  type EventStore,
  type LogReader,
  type Position,
} from '@vietas/event-store'
import { openMemoryStore, startDouble } from '@vietas/event-store-testing'
import { buildView, runProjection } from '@vietas/projections'
import fc from 'fast-check'
import { afterEach, describe, expect, inject, it } from 'vitest'
import { anyReport, openings } from '../testing/any-report.ts'
import { capacityProjection } from './capacity-view.ts'
import { readChangedView } from './read-changed-view.ts'

const NOW = Date.parse('2026-06-15T09:00:00Z')

const folders: string[] = []
const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'vietas-replayed-'))
  folders.push(folder)
  return folder
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

type Reports = readonly (typeof openings)[number][]
const reports = fc.array(anyReport, { minLength: 1, maxLength: 25, size: 'max' })

/** The position of each report, in the order of the log. */
async function record(store: EventStore, given: Reports): Promise<Position[]> {
  const positions: Position[] = []
  for (const { stream, type, data, knownSince } of given) {
    const known = knownSince === undefined ? {} : { knownSince: Date.parse(knownSince) }
    const actor = { id: 'reporter-1', role: 'reporter' }
    const metadata = { schemaVersion: 1, actor, correlationId: 'test', ...known }
    const event = { id: randomUUID(), type, data: data as never, metadata, recordedAt: NOW }
    const result = await store.append(stream, 'any', [event])
    if (result.outcome === 'appended') positions.push(result.position)
  }
  return positions
}

const rebuilt = async (log: LogReader, upTo: Position): Promise<string> => {
  const projection = capacityProjection(log)
  return (await buildView({ log, projection, directory: aFolder(), upTo })).fingerprint
}

describe('A view at a position', { tags: ['random'] }, () => {
  it('has the fingerprint of the live view that is taken back to there', async () => {
    await fc.assert(
      fc.asyncProperty(reports, fc.nat(), async (more, at) => {
        const store = openMemoryStore({ now: () => NOW })
        const positions = await record(store, [...openings, ...more])
        const upTo = positions[at % positions.length] as Position
        const live = runProjection({
          store,
          projection: capacityProjection(store),
          directory: aFolder(),
        })
        expect(await live.waitFor(await store.head(), { timeoutMs: 60_000 })).toBe(true)
        const now = () => ({ view: live.view(), position: live.position() as Position })
        const back = await readChangedView({ store, now }, { upTo, without: [], with: [] })
        expect(await rebuilt(store, upTo)).toBe(fingerprintText(back.index.fingerprint))
        expect(await rebuilt(store, await store.head())).toBe((await live.status()).fingerprint)
        await live.close()
      }),
      { numRuns: 5 * inject('times') },
    )
  })

  it('has one fingerprint in memory, in a file that another writes, and on a server', async () => {
    const double = await startDouble()
    const server = await openEventStore(double.connectionString)
    const given: Reports = [
      ...openings,
      ...fc.sample(reports, { numRuns: 2, seed: inject('seed') }).flat(),
    ]
    const stores = [
      openMemoryStore({ now: () => NOW }),
      openEmbeddedStore({ file: join(aFolder(), 'log.db'), durability: 'none', now: () => NOW }),
      server,
    ]
    const recorded = await Promise.all(stores.map((store) => record(store, given)))
    for (const at of [0, openings.length, given.length - 1]) {
      const found = new Set<string>()
      for (const [index, store] of stores.entries()) {
        const place = store.elsewhere?.()
        const log = place === undefined ? store : await openLogReader(place)
        found.add(await rebuilt(log, recorded[index]?.[at] as Position))
        if (log !== store) await log.close()
      }
      expect([...found]).toHaveLength(1)
    }
    for (const store of stores) await store.close()
    await double.stop()
  })
})
