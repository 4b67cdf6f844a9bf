/** @module-tag slow */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { closureOrders, serviceUnits, streamOf } from '@vietas/domain'
import { openEmbeddedStore, type JsonObject } from '@vietas/event-store'
import { afterAll, describe, expect, it } from 'vitest'
import {
  cleanUp,
  freshFolder,
  run,
  startStandalone,
  type Standalone,
} from './standalone-process.ts'

afterAll(cleanUp)

/** `pnpm vietas` with these arguments; gives what it prints, and throws with what went wrong. */
async function vietas(...args: string[]): Promise<string> {
  const { exited, out, log } = run('packages/cli/src/main.ts', args)
  if ((await exited) !== 0) throw new Error(log())
  return out()
}

async function migrated(from: string): Promise<{ to: string; out: string }> {
  const to = join(freshFolder(), 'moved')
  const out = await vietas('migrate', '--from', `embedded:${from}`, '--to', `embedded:${to}`)
  return { to, out }
}

const view = async (server: Standalone): Promise<any> =>
  (await server.get('/capacity/v1/views')).body.views[0]

/** The view when everything in the log is in it. */
async function caughtUp(server: Standalone): Promise<any> {
  await expect.poll(() => view(server)).toMatchObject({ state: 'live', lag: { events: 0 } })
  return view(server)
}

/** A replay once it is done. */
async function replayed(server: Standalone, asked: object): Promise<any> {
  const { body } = await server.post('/history/v1/replays', asked)
  const look = async (): Promise<any> => (await server.get(`/history/v1/replays/${body.id}`)).body
  await expect.poll(look).toMatchObject({ status: 'done' })
  return look()
}

const units = [1, 2].map((n) => `00000000-0000-4000-8000-00000000000${n}`)
const [unitId = ''] = units
const orderId = '00000000-0000-4001-8000-000000000001'
const targetGroup = 'adults-with-mental-disorders'
const effectiveOn = '2024-02-01'
const misreported = randomUUID()

interface Report {
  readonly stream: string
  readonly type: string
  readonly data: JsonObject
  readonly id?: string
  readonly knownSince?: number
}

const ofUnit = (type: string, data: JsonObject, more: Partial<Report> = {}): Report => ({
  stream: streamOf(serviceUnits, unitId),
  type,
  data: { unitId, ...data },
  ...more,
})

const filling = { targetGroup, places: 3, effectiveOn }

/** A history with what a fold finds hard: late, withdrawn and unreadable reports, and orders. */
const reports: readonly Report[] = [
  ...units.map((id) => ({
    stream: streamOf(serviceUnits, id),
    type: 'ServiceUnitOpened',
    data: {
      unitId: id,
      name: 'Centrs',
      serviceType: 'day-centre',
      municipality: 'LV0002000',
      effectiveOn: '2022-01-01',
      places: [
        { targetGroup, authorised: 9, operational: 9, occupied: 0, reserved: 0, waiting: 0 },
      ],
    },
  })),
  ofUnit('PlaceFilled', filling, { id: misreported }),
  {
    stream: streamOf(closureOrders, orderId),
    type: 'ClosureOrderIssued',
    data: { orderId, units, authority: 'Ministry', issuedOn: '2024-01-05', effectiveOn },
  },
  ofUnit('PlaceFilled', { ...filling, places: 'many' }),
  ofUnit('SomethingElse', {}),
  ofUnit(
    'OperationalPlacesSet',
    { targetGroup, operational: 7, effectiveOn: '2023-05-01' },
    { knownSince: Date.UTC(2023, 4, 2) },
  ),
  ofUnit('ReportWithdrawn', { eventId: misreported }),
]

async function aDifficultLog(): Promise<string> {
  const folder = join(freshFolder(), 'data')
  const store = openEmbeddedStore({ file: join(folder, 'log.db') })
  for (const { stream, type, data, id = randomUUID(), knownSince } of reports) {
    const known = knownSince === undefined ? {} : { knownSince }
    const metadata = { schemaVersion: 1, actor: { id: 'test', role: 'reporter' }, ...known }
    await store.append(stream, 'any', [{ id, type, data, metadata }])
  }
  await store.close()
  return folder
}

describe('a log moved to another store', () => {
  it('gives the fingerprint that the service published, and a service that starts on it publishes it again', async () => {
    const first = await startStandalone()
    const { fingerprint } = await caughtUp(first)
    const { recordedAt } = await replayed(first, { position: '30' })
    const then = await replayed(first, { recordedAt })
    expect(await first.stop()).toBe(0)
    const { to, out } = await migrated(first.dataFolder)
    expect(out).toContain(`Fingerprint of the capacity view, from either: ${fingerprint}\n`)
    const second = await startStandalone({ SEED: 'none', EVENT_STORE: `embedded:${to}` })
    expect((await caughtUp(second)).fingerprint).toBe(fingerprint)
    // Positions may be others there; when each event was recorded stays.
    const again = await replayed(second, { recordedAt })
    expect(again).toMatchObject({ fingerprint: then.fingerprint, handled: then.handled })
    await second.stop()
  })

  it('with reports that cannot be applied sets them aside as the service does', async () => {
    const folder = await aDifficultLog()
    const server = await startStandalone({ SEED: 'none' }, folder)
    const { fingerprint, deadLetters } = await caughtUp(server)
    await server.stop()
    expect(deadLetters).toBe(2)
    const { out } = await migrated(folder)
    expect(out).toContain(`from either: ${fingerprint}\n2 events cannot be applied`)
  })
})
