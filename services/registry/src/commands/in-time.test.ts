import { connect, type AddressInfo } from 'node:net'
import type { EventStore } from '@vietas/event-store'
import { openMemoryStore } from '@vietas/event-store-testing'
import { afterEach, describe, expect, it } from 'vitest'
import { ADULTS, NOW, openRegistry, type Answer, type TestRegistry } from '../testing/registry.ts'

let registry: TestRegistry
afterEach(() => registry.server.close())

/** A store whose log can go away: then nothing is answered until it is back. */
function leaving(): {
  store: EventStore
  leave: () => void
  comeBack: () => void
  appended: string[]
} {
  const memory = openMemoryStore({ now: () => NOW })
  let [back, comeBack]: [Promise<void>, () => void] = [Promise.resolve(), () => {}]
  const appended: string[] = []
  return {
    store: {
      ...memory,
      append: async (...given) => {
        await back
        appended.push(...given[2].map(({ type }) => type))
        return memory.append(...given)
      },
      async *readStream(...given) {
        await back
        yield* memory.readStream(...given)
      },
    },
    leave: () => {
      back = new Promise((resolve) => (comeBack = resolve))
    },
    comeBack: () => comeBack(),
    appended,
  }
}

/** By a registry that has all the time. */
async function openedBefore(store: EventStore): Promise<string> {
  const patient = await openRegistry(store)
  const unit = await patient.openUnit()
  await patient.server.close()
  return unit
}

const waiting = (unit: string): Promise<Answer> =>
  registry.act(unit, 'waiting-list-entries', { targetGroup: ADULTS, effectiveOn: '2026-04-01' })

describe('While the log is away', () => {
  it('all who wait for one unit are answered when their own time is up, and recorded once at most', async () => {
    const log = leaving()
    const unit = await openedBefore(log.store)
    registry = await openRegistry(log.store, { requestLimitMs: 50 })
    log.leave()
    const answers = await Promise.all(Array.from({ length: 5 }, () => waiting(unit)))
    for (const answer of answers)
      expect(answer).toMatchObject({
        status: 503,
        headers: { 'retry-after': '5' },
        body: { type: '/problems/time-is-up', limitMs: 50 },
      })
    log.comeBack()
    const confirm = () => registry.act(unit, 'confirmations', { effectiveOn: '2026-04-01' })
    await expect.poll(async () => (await confirm()).status).toBe(200)
    // The first was with the store already. Of the others, whose turn came before, none was begun.
    expect(log.appended.filter((type) => type.startsWith('WaitingList')).length).toBeLessThan(2)
  })

  it('whoever asks for what is recorded is answered as fast', async () => {
    const log = leaving()
    const unit = await openedBefore(log.store)
    registry = await openRegistry(log.store, { requestLimitMs: 50 })
    log.leave()
    expect(await registry.get(unit)).toMatchObject({
      status: 503,
      body: { type: '/problems/time-is-up' },
    })
    log.comeBack()
  })

  it('a command whose client has gone is not begun', async () => {
    const log = leaving()
    registry = await openRegistry(log.store, { requestLimitMs: 600_000 })
    const unit = await registry.openUnit()
    await registry.server.listen({ host: '127.0.0.1', port: 0 })
    log.leave()
    const first = waiting(unit)
    const { port } = registry.server.server.address() as AddressInfo
    const body = JSON.stringify({ targetGroup: ADULTS, effectiveOn: '2026-04-01' })
    const received = new Promise<void>((resolve) =>
      registry.server.server.once('request', () => resolve()),
    )
    const impatient = connect(port, '127.0.0.1')
    impatient.write(
      `POST ${unit}/waiting-list-entries HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    )
    await received
    impatient.destroy()
    await expect
      .poll(
        () => new Promise((resolve) => registry.server.server.getConnections((_, n) => resolve(n))),
      )
      .toBe(0)
    log.comeBack()
    expect((await first).status).toBe(200)
    expect((await waiting(unit)).body.revision).toBe(2)
  })
})
