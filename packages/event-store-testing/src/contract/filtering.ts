import { expect, it } from 'vitest'
import { comparePositions } from '@vietas/event-store'
import type { EventFilter, Position } from '@vietas/event-store'
import type { Subject } from './harness.ts'
import { aCategory, aStream, eventsOf, given, idsOf, someEvents } from './support.ts'

export function filteringTests({ store }: Subject): void {
  interface SownEvents {
    readonly after: Position
    readonly last: Position
    readonly categories: readonly [string, string]
    readonly ids: Readonly<Record<'aX' | 'aY' | 'bX', string[]>>
  }

  /** Type X and Y in one category, X in another, each twice. */
  const sown = async (): Promise<SownEvents> => {
    const after = await store().head()
    const categories = [aCategory(), aCategory()] as const
    const [aX, aY, bX] = [someEvents(2, 'X'), someEvents(2, 'Y'), someEvents(2, 'X')]
    await given(store(), aStream(categories[0]), aX)
    await given(store(), aStream(categories[0]), aY)
    const { position } = await given(store(), aStream(categories[1]), bX)
    const ids = { aX: idsOf(aX), aY: idsOf(aY), bX: idsOf(bX) }
    return { after, last: position, categories, ids }
  }

  const read = async (after: Position, filter: EventFilter): Promise<string[]> =>
    idsOf(await eventsOf(store().readAll({ after, filter })))

  it('by category', async () => {
    const { after, categories, ids } = await sown()
    expect(await read(after, { categories: [categories[0]] })).toEqual([...ids.aX, ...ids.aY])
    expect(await read(after, { categories })).toEqual([...ids.aX, ...ids.aY, ...ids.bX])
  })

  it('by type', async () => {
    const { after, ids } = await sown()
    const found = await read(after, { types: ['X'] })
    expect(found).toEqual(expect.arrayContaining([...ids.aX, ...ids.bX]))
    expect(found).not.toContain(ids.aY[0])
  })

  it('by category and type together', async () => {
    const { after, categories, ids } = await sown()
    expect(await read(after, { categories: [categories[0]], types: ['X'] })).toEqual(ids.aX)
    expect(await read(after, { categories: [categories[1]], types: ['Y'] })).toEqual([])
  })

  it('backward', async () => {
    const { after, categories, ids } = await sown()
    const filter = { categories: [categories[0]] }
    const events = await eventsOf(store().readAll({ after, filter, direction: 'backward' }))
    expect(idsOf(events)).toEqual([...ids.aX, ...ids.aY].toReversed())
  })

  it('with a limit, which counts what the filter let through', async () => {
    const { after, categories, ids } = await sown()
    const filter = { categories: [categories[1]] }
    const events = await eventsOf(store().readAll({ after, filter, limit: 1 }))
    expect(idsOf(events)).toEqual(ids.bX.slice(0, 1))
  })

  it('a category is compared whole, not by its beginning', async () => {
    const { after, categories } = await sown()
    expect(await read(after, { categories: [categories[0].slice(0, -1)] })).toEqual([])
  })

  it('a stream without a dash is a category of its own', async () => {
    const { after } = await sown()
    const stream = aCategory()
    const events = someEvents(1)
    await given(store(), stream, events)
    expect(await read(after, { categories: [stream] })).toEqual(idsOf(events))
  })

  it('an empty list lets nothing through, an empty filter everything', async () => {
    const { after, categories, ids } = await sown()
    expect(await read(after, { categories: [] })).toEqual([])
    expect(await read(after, { categories, types: [] })).toEqual([])
    expect(await read(after, {})).toEqual(expect.arrayContaining([...ids.aX, ...ids.aY, ...ids.bX]))
  })

  it('reading on from the position of the last page misses nothing and repeats nothing', async () => {
    const { after, last, categories, ids } = await sown()
    const filter = { categories: [categories[0]] }
    let reached = after
    for await (const page of store().readAll({ after, upTo: last, filter })) reached = page.position
    expect(comparePositions(reached, after)).toBeGreaterThan(0)
    const more = someEvents(1)
    await given(store(), aStream(categories[0]), more)
    expect(ids.aY).toHaveLength(2)
    expect(await read(reached, filter)).toEqual(idsOf(more))
  })
}
