import { join } from 'node:path'
import { createCapacityServer } from '@vietas/capacity'
import { decodeEvent, isAboutUnits, rememberedBy, serviceUnits, streamOf } from '@vietas/domain'
import { openMemoryStore } from '@vietas/event-store-testing'
import { generatedCountry, SEED } from '../country/generated-country.ts'
import { inject } from '../inject.ts'
import { latencyOf } from '../percentile.ts'
import { longestBlock } from './longest-block.ts'
import type { EventStore, NewEvent } from '@vietas/event-store'

export interface Lists {
  readonly folder: string
  readonly units: number
  /** How often each question is asked; every time after something was recorded. */
  readonly asked: number
}

/** Milliseconds, the median of those asked. */
export interface ListTimes {
  readonly firstPage: number
  readonly oneUnit: number
  readonly oneUnitCounts: number
  readonly pageOfCounts: number
  /** From all events of the units to the state of each, in memory. */
  readonly fullFold: number
  /** The longest that nobody else could be answered. */
  readonly blockOfFirstList: number
  readonly blockOfNearest: number
  readonly blockOfWrites: number
  readonly blockOfRebuild: number
}

const EVENTS_PER_UNIT = 20
const AT_ONCE = 500
const WRITES = 200
/** A day that nobody has asked for. */
const EARLIER = 'validAt=2020-06-30'

/** The capacity service on a generated country, asked from within its process. */
export async function measureLists({ folder, units, asked }: Lists): Promise<ListTimes> {
  let now = 0
  const store = openMemoryStore({ now: () => now })
  const ids: string[] = []
  let batch: Promise<unknown>[] = []
  for (const event of generatedCountry(units * EVENTS_PER_UNIT, SEED, units)) {
    now = event.recordedAt
    if (event.type === 'ServiceUnitOpened') ids.push((event.data as { unitId: string }).unitId)
    batch.push(store.append(event.stream, 'any', [newEventOf(event)]))
    if (batch.length < AT_ONCE) continue
    await Promise.all(batch)
    batch = []
  }
  await Promise.all(batch)
  const fullFold = await timeOfFold(store)
  const server = await createCapacityServer({
    store,
    viewsFolder: join(folder, 'views'),
    now: () => now,
    server: { logging: { level: 'silent' }, checkResponses: false },
  })
  const get = async (url: string): Promise<Buffer> => {
    const { statusCode, bytes } = await inject(server, { url })
    if (statusCode !== 200) throw new Error(`${url}: ${bytes.toString()}`)
    return bytes
  }
  for (const head = await store.head(); ; await new Promise((done) => setTimeout(done, 50))) {
    const answer = await server.inject({ url: `/v1/units?limit=1&after=${head}` })
    if (answer.statusCode === 200) break
  }
  const median = async (question: (unit: string) => string): Promise<number> => {
    const times: number[] = []
    for (let turn = 0; turn < asked; turn += 1) {
      const unit = ids[(turn * 7_919) % ids.length] as string
      const position = await recordSomething(store, unit, turn)
      await get(`/v1/closure-orders?limit=1&after=${position}`)
      const began = performance.now()
      await get(question(unit))
      times.push(performance.now() - began)
    }
    return latencyOf(times).p50
  }
  const times = {
    firstPage: await median(() => '/v1/units'),
    oneUnit: await median((unit) => `/v1/units/${unit}`),
    oneUnitCounts: await median((unit) => `/v1/capacity?by=unit,targetGroup&unit=${unit}`),
    pageOfCounts: await median(() => '/v1/capacity?by=unit,targetGroup'),
    fullFold,
    ...(await measureBlocks(get, {
      write: (turn) => recordSomething(store, ids[(turn * 7_919) % ids.length] as string, turn),
      rebuild: async () => {
        await server.inject({ method: 'POST', url: '/v1/views/capacity/rebuild' })
      },
    })),
  }
  await server.close()
  await store.close()
  return times
}

interface Others {
  readonly write: (turn: number) => Promise<unknown>
  readonly rebuild: () => Promise<void>
}

/** While something long goes on for the first time, and while a few questions are asked beside it. */
async function measureBlocks(get: (url: string) => Promise<Buffer>, { write, rebuild }: Others) {
  const isBuilding = async (): Promise<boolean> => {
    const { views } = JSON.parse((await get('/v1/views')).toString()) as {
      views: [{ building?: unknown }]
    }
    return views[0].building !== undefined
  }
  return {
    blockOfFirstList: await longestBlock(async () => void (await get(`/v1/units?${EARLIER}`))),
    blockOfNearest: await longestBlock(
      async () => void (await get(`/v1/units/nearest?to=56.5,27.3&${EARLIER}`)),
    ),
    blockOfWrites: await longestBlock(async () => {
      for (let turn = 0; turn < WRITES; turn += 1) {
        await write(1_000 + turn)
        if (turn % 10 === 0) await get('/v1/units?limit=1')
      }
    }),
    blockOfRebuild: await longestBlock(async () => {
      await rebuild()
      while (await isBuilding()) {
        await get('/v1/units?limit=1')
        // Questions from within the process would leave the rebuild no turn.
        await new Promise(setImmediate)
      }
    }),
  }
}

function newEventOf({ id, type, data, metadata }: NewEvent): NewEvent {
  return { id, type, data, metadata }
}

async function recordSomething(store: EventStore, unitId: string, turn: number): Promise<string> {
  const result = await store.append(streamOf(serviceUnits, unitId), 'any', [
    {
      id: crypto.randomUUID(),
      type: 'ServiceUnitRenamed',
      data: { unitId, effectiveOn: '2025-12-30', name: `Vieta pārdēvēta ${turn}` },
      metadata: {
        schemaVersion: 1,
        actor: { id: 'reporter-1', role: 'reporter', organisation: 'Generated' },
        correlationId: `renamed-${turn}`,
      },
    },
  ])
  if (result.outcome !== 'appended') throw new Error(`Not appended: ${result.outcome}`)
  return result.position
}

async function timeOfFold(store: EventStore): Promise<number> {
  const events = []
  for await (const page of store.readAll())
    events.push(...page.events.map(decodeEvent).filter(isAboutUnits))
  const began = performance.now()
  const states = new Map<string, ReturnType<typeof serviceUnits.empty>>()
  for (const event of events)
    for (const id of rememberedBy(serviceUnits, event))
      states.set(id, serviceUnits.evolve(states.get(id) ?? serviceUnits.empty(id), event))
  return performance.now() - began
}
