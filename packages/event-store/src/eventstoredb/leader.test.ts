import { afterEach, describe, expect, it } from 'vitest'
import { aDouble, aStore, cleanUp } from '../testing/given.ts'

afterEach(cleanUp)

describe('The node that leads', () => {
  it('is named, also after another one was elected', async () => {
    const double = await aDouble({ nodes: 3, electionMs: 50 })
    const store = await aStore(double)
    const at = (node: number): string => `127.0.0.1:${double.ports[node]}`
    expect(await store.leader?.()).toBe(at(0))
    double.elect(2)
    expect(await store.leader?.()).toBe(at(2))
    await double.kill(2)
    // The client finds its way to a node that lives.
    await store.head()
    await expect.poll(() => store.leader?.().catch(() => undefined)).toBe(at(0))
  })

  it('is the only one where there is one', async () => {
    const double = await aDouble()
    const store = await aStore(double)
    expect(await store.leader?.()).toBe(`127.0.0.1:${double.ports[0]}`)
    await store.close()
    await expect(store.leader?.()).rejects.toThrow('closed')
  })
})
