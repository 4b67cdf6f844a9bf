import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createServer } from './create-server.ts'
import type { Server } from './server.ts'

interface Look {
  readonly answer: (lateMs: number) => void
}

/** A server whose looks at its event loop are answered by the test. */
async function given() {
  const looks: Look[] = []
  const server = await createServer({
    name: 'test',
    version: '1',
    logging: { level: 'silent' },
    maxEventLoopDelayMs: 100,
    lookAtEventLoop: () => new Promise((answer) => looks.push({ answer })),
  })
  onTestFinished(() => server.close())
  const find = async (...lateMs: number[]): Promise<void> => {
    for (const late of lateMs) {
      await expect.poll(() => looks.length).toBe(1)
      looks.shift()?.answer(late)
    }
  }
  return { server, find, looks }
}

const readiness = async (server: Server) =>
  (await server.inject('/health/ready')).json<{ status: unknown; checks: object }>()
const listen = (server: Server) => server.listen({ host: '127.0.0.1', port: 0 })

describe('A server that has just begun to listen', () => {
  afterEach(() => void vi.useRealTimers())

  it('is not ready until its event loop has been in time for several looks in a row', async () => {
    const { server, find, looks } = await given()
    await listen(server)
    expect(await readiness(server)).toMatchObject({ status: 503 })
    await find(700, 0, 0, 0, 0, 700)
    expect(await readiness(server)).toMatchObject({
      status: 503,
      detail: 'Not ready: event-loop.',
      checks: { 'event-loop': { ready: false, lateMs: 700 } },
    })
    await find(0, 49, 0, 49, 0)
    await expect.poll(() => readiness(server)).toMatchObject({ status: 'ready' })
    expect(looks).toEqual([])
  })

  it('refuses nothing for the delay of its start, nor in the first moments after it', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    const { server, find } = await given()
    await listen(server)
    const answered = async (): Promise<number> => {
      while (!server.isUnderPressure()) await longTurn()
      return (await server.inject('/nowhere')).statusCode
    }
    vi.advanceTimersByTime(20_000)
    expect(await answered()).toBe(404)
    await find(0, 0, 0, 0, 0)
    await expect.poll(() => readiness(server)).toMatchObject({ status: 'ready' })
    vi.advanceTimersByTime(2_000)
    expect(await answered()).toBe(404)
    vi.advanceTimersByTime(1)
    expect(await answered()).toBe(503)
  })

  it('refuses what is too much once no start takes so long, be it never at rest', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    const { server } = await given()
    await listen(server)
    vi.advanceTimersByTime(32_001)
    while (!server.isUnderPressure()) await longTurn()
    expect((await server.inject('/nowhere')).statusCode).toBe(503)
    expect(await readiness(server)).toMatchObject({ detail: 'Not ready: event-loop.' })
  })
})

async function longTurn(): Promise<void> {
  const blockedUntil = Date.now() + 300
  while (Date.now() < blockedUntil);
  await new Promise((resolve) => setImmediate(resolve))
}
