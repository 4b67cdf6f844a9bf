import { ANY, NO_STREAM } from '@eventstore/db-client'
import { expect, it } from 'vitest'
import { anEvent, aStream, expectError, idsIn, idsOf, read } from './support.ts'
import type { AppendExpectedRevision, AppendResult, EventData } from '@eventstore/db-client'
import type { Subject } from './support.ts'

/** Two events expecting no stream, and two more at revision 1. */
interface TwoAppends {
  readonly stream: string
  readonly first: readonly [EventData, EventData]
  readonly second: readonly [EventData, EventData]
  /** Of the second two. */
  readonly result: AppendResult
}

export function repeatingTests({ client }: Subject): void {
  const twoAppends = async (): Promise<TwoAppends> => {
    const stream = aStream()
    const [first, second] = [
      [anEvent(), anEvent()],
      [anEvent(), anEvent()],
    ] as [TwoAppends['first'], TwoAppends['second']]
    await client().appendToStream(stream, [...first], { expectedRevision: NO_STREAM })
    const result = await client().appendToStream(stream, [...second], { expectedRevision: 1n })
    return { stream, first, second, result }
  }

  const again = (
    { stream }: TwoAppends,
    expectedRevision: AppendExpectedRevision,
    events: readonly EventData[],
  ): Promise<AppendResult> => client().appendToStream(stream, [...events], { expectedRevision })

  const expectNothingWritten = async ({ stream, first, second }: TwoAppends): Promise<void> => {
    expect(await idsIn(client(), stream)).toEqual(idsOf([...first, ...second]))
  }

  it('the two at the same revision: the first result, and nothing is written', async () => {
    const written = await twoAppends()
    expect(await again(written, 1n, written.second)).toEqual(written.result)
    await expectNothingWritten(written)
  })

  it('only the first of the two: success, at that one', async () => {
    const written = await twoAppends()
    const result = await again(written, 1n, written.second.slice(0, 1))
    expect(result).toMatchObject({ success: true, nextExpectedRevision: 2n })
    await expectNothingWritten(written)
  })

  it('the two and a new one: a conflict', async () => {
    const written = await twoAppends()
    const work = again(written, 1n, [...written.second, anEvent()])
    await expectError(work, 'wrong-expected-version', { actualVersion: 3n })
    await expectNothingWritten(written)
  })

  it('with another type and other data: success, for only ids are compared', async () => {
    const written = await twoAppends()
    const others = written.second.map(({ id }) => ({ ...anEvent('Other', { other: 1 }), id }))
    expect(await again(written, 1n, others)).toEqual(written.result)
    expect((await read(client(), written.stream)).map(({ type }) => type)).not.toContain('Other')
  })

  it('expecting anything: success, and nothing is written', async () => {
    const written = await twoAppends()
    expect(await again(written, ANY, written.second)).toEqual(written.result)
    await expectNothingWritten(written)
  })

  it('expecting anything, one that is there and a new one: a conflict', async () => {
    const written = await twoAppends()
    const work = again(written, ANY, [written.second[0], anEvent()])
    await expectError(work, 'wrong-expected-version', { actualVersion: 3n })
  })

  it('expecting anything, a new one and one that is there: both are written', async () => {
    const written = await twoAppends()
    const result = await again(written, ANY, [anEvent(), written.second[0]])
    expect(result.nextExpectedRevision).toBe(5n)
  })

  it('at a revision that never was the right one: a conflict', async () => {
    const written = await twoAppends()
    const work = again(written, 0n, written.second)
    await expectError(work, 'wrong-expected-version', { actualVersion: 3n })
    await expectNothingWritten(written)
  })

  it('at the current revision: written a second time', async () => {
    const written = await twoAppends()
    const { first, second, stream } = written
    expect(await again(written, 3n, second)).toMatchObject({ nextExpectedRevision: 5n })
    expect(await idsIn(client(), stream)).toEqual(idsOf([...first, ...second, ...second]))
  })

  it('an id that is there twice is found where it came first', async () => {
    const written = await twoAppends()
    await again(written, 3n, written.second)
    const result = await again(written, ANY, written.second)
    expect(result).toEqual(written.result)
  })

  it('expecting no stream: a conflict for the second two, the first result for the first', async () => {
    const written = await twoAppends()
    const work = again(written, NO_STREAM, written.second)
    await expectError(work, 'wrong-expected-version', { actualVersion: 3n })
    const result = await again(written, NO_STREAM, written.first)
    expect(result).toMatchObject({ success: true, nextExpectedRevision: 1n })
    await expectNothingWritten(written)
  })

  it('in another stream: written', async () => {
    const written = await twoAppends()
    const other = aStream()
    await again({ ...written, stream: other }, NO_STREAM, written.second)
    expect(await idsIn(client(), other)).toEqual(idsOf(written.second))
  })

  it('one id twice in one append: both are written', async () => {
    const stream = aStream()
    const event = anEvent()
    const result = await client().appendToStream(stream, [event, event])
    expect(result.nextExpectedRevision).toBe(1n)
    expect(await idsIn(client(), stream)).toEqual([event.id, event.id])
  })

  it('an id in capital letters is the same id, and comes back in small ones', async () => {
    const stream = aStream()
    const event = anEvent()
    const shouted = { ...event, id: event.id.toUpperCase() }
    const first = await client().appendToStream(stream, shouted, { expectedRevision: NO_STREAM })
    const second = await client().appendToStream(stream, event, { expectedRevision: NO_STREAM })
    expect(second).toEqual(first)
    expect(await idsIn(client(), stream)).toEqual([event.id])
  })
}
