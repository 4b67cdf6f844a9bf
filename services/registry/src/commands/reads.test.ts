import type { EventStore } from '@vietas/event-store'
import { openMemoryStore } from '@vietas/event-store-testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NOW, openRegistry, type TestRegistry } from '../testing/registry.ts'

let registry: TestRegistry
let reads: string[]
let units: string[]

beforeEach(async () => {
  const memory = openMemoryStore({ now: () => NOW })
  reads = []
  const store: EventStore = {
    ...memory,
    readStream: (stream, range) => {
      reads.push(stream)
      return memory.readStream(stream, range)
    },
    readAll: (options) => {
      reads.push('all')
      return memory.readAll(options)
    },
  }
  registry = await openRegistry(store)
  units = []
  for (let i = 0; i < 3; i++) units.push((await registry.openUnit()).split('/').at(-1) ?? '')
})
afterEach(() => registry.server.close())

const issue = () =>
  registry.post('/v1/closure-orders', {
    authority: 'Labklājības ministrija',
    units,
    issuedOn: '2026-04-01',
    effectiveOn: '2026-12-01',
  })

const unitStreams = (): string[] => units.map((id) => `serviceUnits-${id}`).sort()

const readsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
  reads.length = 0
  await work()
  return [...reads].sort()
}

describe('A command reads what it is decided on, and nothing else', () => {
  it('a revocation: the order, its units, and the orders on them; each once', async () => {
    const { headers, body } = await issue()
    const revoke = (revokedOn: string) =>
      registry.act(headers['location'] ?? '', 'revocation', { revokedOn })
    const refused = await readsOf(async () =>
      expect(await revoke('2026-12-01')).toMatchObject({ status: 409 }),
    )
    const decidedOn = ['all', `closureOrders-${body.id}`, ...unitStreams()]
    expect(refused).toEqual(decidedOn)
    const accepted = await readsOf(async () =>
      expect(await revoke('2026-05-01')).toMatchObject({ status: 200 }),
    )
    // And once more what the log holds of it now, to answer with.
    expect(accepted).toEqual([...decidedOn, `closureOrders-${body.id}`].sort())
  })

  it('an order that is refused: its own stream, each of its units, and the orders on them', async () => {
    await issue()
    const refused = await readsOf(async () => expect(await issue()).toMatchObject({ status: 409 }))
    expect(refused).toEqual(['all', expect.stringMatching(/^closureOrders-/), ...unitStreams()])
  })

  it('a filling of a unit that is remembered: nothing but what it recorded', async () => {
    const filling = { targetGroup: 'adults-with-mental-disorders', effectiveOn: '2026-04-01' }
    const accepted = await readsOf(() =>
      registry.act(`/v1/service-units/${units[0]}`, 'fillings', filling),
    )
    expect(accepted).toEqual([`serviceUnits-${units[0]}`])
  })
})
