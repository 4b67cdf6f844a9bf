import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { closureOrders, infrastructureProjects, serviceUnits, streamOf } from '@vietas/domain'
import type { EventStore, NewEvent } from '@vietas/event-store'
import { openMemoryStore } from '@vietas/event-store-testing'
import { runProjection, type RunningProjection } from '@vietas/projections'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { capacityProjection, type CapacityView, type MostKept } from './capacity-view.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vietas-view-'))
  folders.push(folder)
  return folder
}

const UNITS = ['1', '2', '3'].map((n) => `00000000-0000-4000-8000-00000000000${n}`)
const ORDER = '00000000-0000-4001-8000-000000000001'
const targetGroup = 'adults-with-mental-disorders'

interface Report {
  readonly stream: string
  readonly event: NewEvent
}

const report = (stream: string, type: string, data: object, knownSince?: number): Report => ({
  stream,
  event: {
    id: randomUUID(),
    type,
    data: data as NewEvent['data'],
    metadata: {
      schemaVersion: 1,
      actor: { id: 'test', role: 'reporter' },
      correlationId: 'test',
      ...(knownSince === undefined ? {} : { knownSince }),
    },
  },
})

const ofUnit = (unitId: string, type: string, data: object, knownSince?: number): Report =>
  report(streamOf(serviceUnits, unitId), type, { unitId, ...data }, knownSince)

const openings = UNITS.map((unitId) =>
  ofUnit(unitId, 'ServiceUnitOpened', {
    name: `Centrs ${unitId.slice(-1)}`,
    serviceType: 'day-centre',
    municipality: 'LV0002000',
    effectiveOn: '2022-01-01',
    places: [
      {
        targetGroup,
        authorised: 10,
        operational: 10,
        occupied: 0,
        reserved: 0,
        waiting: 'unknown',
      },
    ],
  }),
)

const date = fc.integer({ min: 1, max: 28 }).map((day) => `2024-02-${String(day).padStart(2, '0')}`)
const knownSince = fc.option(fc.integer({ min: Date.UTC(2024, 1, 1), max: Date.UTC(2024, 2, 1) }), {
  nil: undefined,
  freq: 3,
})
const unit = fc.constantFrom(...UNITS)

const source = fc.option(
  fc.constantFrom(
    { title: 'Report', publisher: 'Daugavpils' },
    { title: 'Report', publisher: 'Daugavpils', date: '2024-02' },
  ),
  { nil: undefined },
)

/** Reports as they might come, late ones and unreadable ones among them. */
const anyUnprovenReport: fc.Arbitrary<Report> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        unit,
        fc.constantFrom('PlaceFilled', 'PlaceVacated', 'PlaceReserved'),
        date,
        knownSince,
      )
      .map(([unitId, type, effectiveOn, since]) =>
        ofUnit(unitId, type, { targetGroup, places: 1, effectiveOn }, since),
      ),
  },
  fc
    .tuple(unit, date, fc.integer({ min: 0, max: 20 }), knownSince)
    .map(([unitId, effectiveOn, operational, since]) =>
      ofUnit(unitId, 'OperationalPlacesSet', { targetGroup, operational, effectiveOn }, since),
    ),
  fc
    .tuple(unit, date)
    .map(([unitId, effectiveOn]) => ofUnit(unitId, 'ServiceUnitSuspended', { effectiveOn })),
  fc.tuple(date, date).map(([issuedOn, effectiveOn]) =>
    report(streamOf(closureOrders, ORDER), 'ClosureOrderIssued', {
      orderId: ORDER,
      units: UNITS.slice(0, 2),
      authority: 'Ministry',
      issuedOn,
      effectiveOn,
    }),
  ),
  unit.map((unitId) =>
    ofUnit(unitId, 'PlaceFilled', { targetGroup, places: 'many', effectiveOn: '2024-02-01' }),
  ),
  fc
    .tuple(unit, date)
    .map(([unitId, effectiveOn]) =>
      ofUnit(unitId, 'ServiceUnitRelocated', { effectiveOn, municipality: 'LV9999999' }),
    ),
)

const anyReport: fc.Arbitrary<Report> = fc
  .tuple(anyUnprovenReport, source)
  .map(([{ stream, event }, proof]) => {
    const metadata = { ...(event.metadata as object), ...(proof && { source: proof }) }
    return { stream, event: { ...event, metadata } }
  })

const PROJECT = '00000000-0000-4002-8000-000000000001'
const ofProject = (type: string, data: object, knownSince?: number): Report =>
  report(
    streamOf(infrastructureProjects, PROJECT),
    type,
    { projectId: PROJECT, ...data },
    knownSince,
  )
const opens = [
  {
    unitId: '00000000-0000-4000-8000-000000000009',
    name: 'Centrs 9',
    serviceType: 'day-centre',
    municipality: 'LV0002000',
    places: [{ targetGroup, authorised: 9, operational: 9, occupied: 0, reserved: 0, waiting: 0 }],
  },
]

/** What is reported of a project; it may be in no municipality, or commission a unit in none. */
const anyReportOfProject: fc.Arbitrary<Report> = fc.oneof(
  fc
    .tuple(fc.constantFrom('LV0002000', 'LV9999999'), date, knownSince)
    .map(([municipality, invitedOn, since]) =>
      ofProject('ProjectInvited', { name: 'Projekts', municipality, invitedOn }, since),
    ),
  fc.tuple(date, fc.nat(20), knownSince).map(([revisedOn, places, since]) => {
    const kind = { serviceType: 'day-centre', targetGroup, places }
    return ofProject('ProjectRevised', { revisedOn, places: [kind] }, since)
  }),
  fc
    .tuple(fc.constantFrom('LV0002000', 'LV9999999'), date, knownSince)
    .map(([municipality, commissionedOn, since]) =>
      ofProject(
        'ProjectCommissioned',
        { commissionedOn, opens: opens.map((unit) => ({ ...unit, municipality })), enlarges: [] },
        since,
      ),
    ),
)

const START = Date.UTC(2020, 0, 1)

/** Some units that report in turn: of days up to a fortnight ago, one in a hundred of last quarter. */
function yearsOf(units: number, rounds: number): Report[] {
  const ids = Array.from({ length: units }, () => randomUUID())
  const day = (number: number): string =>
    new Date(START + number * 86_400_000).toISOString().slice(0, 10)
  const opening = (openings[0] as Report).event.data
  return [
    ...ids.map((unitId) =>
      ofUnit(unitId, 'ServiceUnitOpened', { ...opening, unitId, effectiveOn: day(0) }, START),
    ),
    ...Array.from({ length: units * rounds }, (_, serial) => {
      const lag = serial % 100 === 7 ? 90 : serial % 14
      const effectiveOn = day(100 + Math.floor((serial * 7) / units) - lag)
      const type = serial % 3 === 0 ? 'PlaceVacated' : 'PlaceFilled'
      const knownSince = START + 1e8 + serial * 1e6 - (serial % 50 === 9 ? 1e8 : 0)
      return ofUnit(
        ids[serial % units] as string,
        serial % 40 === 0 ? 'PlacesCounted' : type,
        serial % 40 === 0
          ? { targetGroup, occupied: serial % 10, effectiveOn }
          : { targetGroup, places: 1, effectiveOn },
        knownSince,
      )
    }),
  ]
}

/** Counts what is read stream by stream, beside the log as a whole. */
function countingReads(store: EventStore) {
  const reads = { streams: 0, events: 0 }
  const readStream: EventStore['readStream'] = async function* (stream, options) {
    reads.streams += 1
    for await (const page of store.readStream(stream, options)) {
      reads.events += page.events.length
      yield page
    }
  }
  return { reads, store: { ...store, readStream } }
}

const record = async (store: EventStore, reports: readonly Report[]): Promise<void> => {
  for (const { stream, event } of reports) await store.append(stream, 'any', [event])
}

const running = (
  store: EventStore,
  directory: string,
  most?: MostKept,
): RunningProjection<CapacityView> =>
  runProjection({ store, projection: capacityProjection(store, most), directory })

async function upToDate(projection: RunningProjection<CapacityView>, store: EventStore) {
  expect(await projection.waitFor(await store.head(), { timeoutMs: 120_000 })).toBe(true)
  return projection.status()
}

describe('the capacity view', () => {
  it(
    'is after restarts what it is when built at once, with late and unreadable reports set aside alike',
    { tags: ['slow'] },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.array(fc.oneof({ weight: 3, arbitrary: anyReport }, anyReportOfProject), {
              minLength: 1,
              maxLength: 8,
            }),
            {
              minLength: 1,
              maxLength: 5,
            },
          ),
          async (runs) => {
            const store = openMemoryStore()
            const directory = freshFolder()
            await record(store, openings)
            for (const reports of runs) {
              // It lets events settle after almost every page.
              const projection = running(store, directory, { events: 2, days: 20 })
              await upToDate(projection, store)
              await record(store, reports)
              await upToDate(projection, store)
              await projection.close()
            }
            const followed = running(store, directory)
            const atOnce = running(store, freshFolder())
            const first = await upToDate(followed, store)
            const second = await upToDate(atOnce, store)
            expect(first.fingerprint).toBe(second.fingerprint)
            expect(first.deadLetters).toBe(second.deadLetters)
            expect(followed.view().sourced).toEqual(atOnce.view().sourced)
            expect(followed.view().latestRemembered).toBe(atOnce.view().latestRemembered)
            await followed.close()
            await atOnce.close()
            await store.close()
          },
        ),
        { numRuns: 25 },
      )
    },
  )

  const AT_ONCE = 200

  it('reads few events again, however little it keeps of its units, and keeps no more than that', async () => {
    const [units, rounds] = [62, 100]
    const most: MostKept = { events: 1_000, days: 6_000 }
    const { store, reads } = countingReads(openMemoryStore())
    const reports = yearsOf(units, rounds)
    const projection = running(store, freshFolder(), most)
    for (let from = 0; from < reports.length; from += AT_ONCE) {
      await record(store, reports.slice(from, from + AT_ONCE))
      expect(await projection.waitFor(await store.head(), { timeoutMs: 120_000 })).toBe(true)
      let kept = 0
      for (const unit of projection.view().ledger.units.values()) kept += unit.events.length
      // What comes last settles before what comes next, and a few units may be there as a whole.
      expect(kept).toBeLessThan(most.events + AT_ONCE + 10 * rounds)
    }
    expect(reads.streams).toBeLessThan(units)
    expect(reads.events).toBeLessThan((units * rounds) / 10)
    const all = running(store, freshFolder())
    expect((await upToDate(projection, store)).fingerprint).toBe(
      (await upToDate(all, store)).fingerprint,
    )
    await projection.close()
    await all.close()
    await store.close()
  })

  it('takes over a rebuild of events that cannot be applied only when there are none', async () => {
    const store = openMemoryStore()
    await record(store, [
      ...openings,
      ofUnit(UNITS[0] as string, 'PlaceFilled', {
        targetGroup: 'nobody',
        places: 1,
        effectiveOn: '2024-02-01',
      }),
    ])
    const projection = running(store, freshFolder())
    expect(await upToDate(projection, store)).toMatchObject({ deadLetters: 1 })
    expect(projection.deadLetters()[0]).toMatchObject({
      type: 'PlaceFilled',
      error: expect.stringContaining('nobody'),
    })
    const begun = projection.rebuild()
    expect(begun.outcome === 'started' && (await begun.rebuild.finished)).toMatchObject({
      outcome: 'poisoned',
    })
    await projection.close()
    await store.close()
  })
})
