import { get } from 'node:http'
import { growthSignal } from '@vietas/event-store'
import { createServer } from '@vietas/service-kit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { progressRoute } from './progress.route.ts'
import type { Replays } from './rebuilding/replays.ts'

type Server = Awaited<ReturnType<typeof createServer>>

let server: Server
let came = 0
let left = 0
/** What is waited for before the question is taken up. */
let before: (left: Promise<void>) => Promise<void> = async () => undefined

beforeEach(async () => {
  came = 0
  left = 0
  server = await createServer({
    name: 'test',
    version: '0.1.0',
    logging: { level: 'silent' },
    checkResponses: false,
  })
  server.addHook('onRequest', async (_request, { raw }) => {
    await before(new Promise((resolve) => raw.once('close', resolve)))
  })
  const changes = growthSignal()
  const replay = { status: 'running', handled: 1 }
  const replays = {
    get: () => replay,
    watch: () => {
      came += 1
      return {
        look: () => ({ ...replay, gone: undefined }),
        changed: (end: AbortSignal) => changes.wait(end),
        leave: () => (left += 1),
      }
    },
  }
  await server.register(progressRoute, { replays: replays as unknown as Replays })
})
afterEach(() => server.close())

const follow = async () => {
  const at = await server.listen({ port: 0, host: '127.0.0.1' })
  return get(`${at}/v1/replays/one/progress`).on('error', () => undefined)
}

describe('Whoever follows a replay', () => {
  it('has left it once the connection is closed', async () => {
    const asked = await follow()
    const closed = new Promise<string | undefined>((resolve) => {
      asked.once('response', (response) => {
        response.once('data', () => asked.destroy())
        resolve(response.headers.connection)
      })
    })
    expect(await closed).toBe('close')
    await expect.poll(() => left).toBe(1)
    expect(came).toBe(1)
  })

  it('has left it too where the connection was closed before there was any answer', async () => {
    let taken: () => void
    const isTaken = new Promise<void>((resolve) => (taken = resolve))
    let isOver = false
    before = async (left) => {
      taken()
      await left
      isOver = true
    }
    const asked = await follow()
    await isTaken
    asked.destroy()
    await expect.poll(() => isOver).toBe(true)
    await expect.poll(() => left).toBe(1)
    expect(came).toBe(1)
  })
})
