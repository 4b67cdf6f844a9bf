import { describe, expect, it } from 'vitest'
import { createServer } from './create-server.ts'
import { createWiring, token } from './wiring.ts'

interface Store {
  readonly name: string
}
const StoreToken = token<Promise<Store>>('Store')
const ViewToken = token<{ readonly store: Promise<Store> }>('View')

describe('a wiring', () => {
  it('builds once what is resolved, and nothing else', async () => {
    const wiring = createWiring()
    let built = 0
    wiring.provide(StoreToken, async () => ({ name: `store ${++built}` }))
    wiring.provide(ViewToken, (resolve) => ({ store: resolve(StoreToken) }))
    expect(built).toBe(0)
    expect(wiring.resolve(ViewToken).store).toBe(wiring.resolve(StoreToken))
    expect(await wiring.resolve(StoreToken)).toEqual({ name: 'store 1' })
  })

  it('lets a test override what a service provides', async () => {
    const wiring = createWiring()
    wiring.provide(StoreToken, () => Promise.reject(new Error('no such disk')))
    wiring.provide(StoreToken, async () => ({ name: 'in memory' }))
    expect(await wiring.resolve(StoreToken)).toEqual({ name: 'in memory' })
  })

  it('belongs to one server only', () => {
    createWiring().provide(ViewToken, () => ({ store: Promise.resolve({ name: 'other' }) }))
    expect(() => createWiring().resolve(ViewToken)).toThrow(/unregistered.*View/)
  })

  it('closes what was built when the server closes, the last first', async () => {
    const closed: string[] = []
    const wiring = createWiring()
    wiring.provide(
      StoreToken,
      async () => ({ name: 'store' }),
      ({ name }) => void closed.push(name),
    )
    wiring.provide(
      ViewToken,
      (resolve) => ({ store: resolve(StoreToken) }),
      () => void closed.push('view'),
    )
    wiring.provide(
      token('Unused'),
      () => 1,
      () => void closed.push('unused'),
    )
    const server = await createServer({
      name: 'test',
      version: '1',
      logging: { level: 'silent' },
      wiring,
    })
    await server.register(async (service) => void service.wiring.resolve(ViewToken))
    await server.ready()
    await server.close()
    expect(closed).toEqual(['view', 'store'])
  })

  it('closes the rest when one cannot be closed, and says so', async () => {
    const closed: string[] = []
    const wiring = createWiring()
    const [first, second] = [token('first'), token('second')]
    wiring.provide(
      first,
      () => 1,
      () => void closed.push('first'),
    )
    wiring.provide(
      second,
      () => 2,
      () => Promise.reject(new Error('stuck')),
    )
    wiring.resolve(first)
    wiring.resolve(second)
    await expect(wiring.close()).rejects.toThrow('Not everything could be closed')
    expect(closed).toEqual(['first'])
  })
})
