import { describe, expect, it } from 'vitest'
import type { NewEvent } from '@vietas/event-store'
import type { Subject } from './harness.ts'
import {
  anEvent,
  aStream,
  conflict,
  expectRefusal,
  given,
  idsOf,
  someEvents,
  streamOf,
} from './support.ts'

interface TwoAppends {
  readonly stream: string
  /** At revisions 0 and 1. */
  readonly first: readonly [NewEvent, NewEvent]
  /** At revisions 2 and 3. */
  readonly second: readonly [NewEvent, NewEvent]
}

/** The rows of EventStoreDB's behaviour, as measured on a server; only ids are compared. */
export function idempotencyTests({ store, harness }: Subject): void {
  const twoAppends = async (): Promise<TwoAppends> => {
    const stream = aStream()
    const first = [anEvent(), anEvent()] as const
    const second = [anEvent(), anEvent()] as const
    await store().append(stream, 'no-stream', first)
    await store().append(stream, 1, second)
    return { stream, first, second }
  }

  const expectNothingWritten = async ({ stream, first, second }: TwoAppends): Promise<void> => {
    expect(idsOf(await streamOf(store(), stream))).toEqual(idsOf([...first, ...second]))
  }

  describe('given two events appended expecting no stream, and two more at revision 1', () => {
    it('the first two again, expecting no stream, give the first result', async () => {
      const written = await twoAppends()
      const position = (await streamOf(store(), written.stream))[1]?.position
      const result = await store().append(written.stream, 'no-stream', written.first)
      expect(result).toEqual({ outcome: 'appended', revision: 1, position })
      await expectNothingWritten(written)
    })

    it('the last two again at revision 1 give the first result', async () => {
      const written = await twoAppends()
      const position = (await streamOf(store(), written.stream))[3]?.position
      const result = await store().append(written.stream, 1, written.second)
      expect(result).toEqual({ outcome: 'appended', revision: 3, position })
      await expectNothingWritten(written)
    })

    it('the last two again give the first result although others have been appended since', async () => {
      const written = await twoAppends()
      await given(store(), written.stream, someEvents(2))
      const result = await store().append(written.stream, 1, written.second)
      expect(result).toMatchObject({ outcome: 'appended', revision: 3 })
    })

    it('only the first of the last two again at revision 1 is its own first result', async () => {
      const written = await twoAppends()
      const result = await store().append(written.stream, 1, written.second.slice(0, 1))
      expect(result).toMatchObject({ outcome: 'appended', revision: 2 })
      await expectNothingWritten(written)
    })

    it('the last two and a new one at revision 1 are a conflict', async () => {
      const written = await twoAppends()
      const result = await store().append(written.stream, 1, [...written.second, anEvent()])
      expect(result).toEqual(conflict(3))
      await expectNothingWritten(written)
    })

    it('the last two again with another type and other data give the first result', async () => {
      const written = await twoAppends()
      const others = written.second.map(({ id }) => ({ ...anEvent({ other: true }, 'Other'), id }))
      const result = await store().append(written.stream, 1, others)
      expect(result).toMatchObject({ outcome: 'appended', revision: 3 })
      const stored = await streamOf(store(), written.stream)
      expect(stored.map(({ type }) => type)).not.toContain('Other')
    })

    it('the last two again, expecting anything, give the first result', async () => {
      const written = await twoAppends()
      const result = await store().append(written.stream, 'any', written.second)
      expect(result).toMatchObject({ outcome: 'appended', revision: 3 })
      await expectNothingWritten(written)
    })

    it('the first two again, expecting anything, give the first result', async () => {
      const written = await twoAppends()
      const result = await store().append(written.stream, 'any', written.first)
      expect(result).toMatchObject({ outcome: 'appended', revision: 1 })
      await expectNothingWritten(written)
    })

    it('one that is there and a new one, expecting anything, are a conflict', async () => {
      const written = await twoAppends()
      const result = await store().append(written.stream, 'any', [written.second[0], anEvent()])
      expect(result).toEqual(conflict(3))
      await expectNothingWritten(written)
    })

    it.each([0, 2])(
      'the last two again at revision %i, where they never were, are a conflict',
      async (at) => {
        const written = await twoAppends()
        expect(await store().append(written.stream, at, written.second)).toEqual(conflict(3))
        await expectNothingWritten(written)
      },
    )

    it('the last two in the other order are a conflict', async () => {
      const written = await twoAppends()
      const result = await store().append(written.stream, 1, written.second.toReversed())
      expect(result).toEqual(conflict(3))
      await expectNothingWritten(written)
    })

    it('the last two again, expecting no stream, are a conflict', async () => {
      const written = await twoAppends()
      const result = await store().append(written.stream, 'no-stream', written.second)
      expect(result).toEqual(conflict(3))
      await expectNothingWritten(written)
    })

    it('an id again in capital letters is the same id', async () => {
      const written = await twoAppends()
      const shouted = written.second.map((event) => ({ ...event, id: event.id.toUpperCase() }))
      const result = await store().append(written.stream, 1, shouted)
      expect(result).toMatchObject({ outcome: 'appended', revision: 3 })
      await expectNothingWritten(written)
    })
  })

  it('given the same append many times at once, it is written once and all have one answer', async () => {
    const stream = aStream()
    const events = someEvents(3)
    const results = await Promise.all(
      Array.from({ length: 10 }, () => store().append(stream, 'no-stream', events)),
    )
    for (const result of results) expect(result).toEqual(results[0])
    expect(idsOf(await streamOf(store(), stream))).toEqual(idsOf(events))
  })

  if (!harness.refusesTakenIds) return

  describe('given an id that the log holds, it is taken', () => {
    it('for another stream', async () => {
      const event = anEvent()
      await given(store(), aStream(), [event])
      const other = aStream()
      await expectRefusal(store().append(other, 'no-stream', [event]), 'id-taken')
      await expectRefusal(store().append(other, 'any', [anEvent(), event]), 'id-taken')
      expect(await streamOf(store(), other)).toEqual([])
    })

    it('for the same stream at its current revision', async () => {
      const written = await twoAppends()
      await expectRefusal(store().append(written.stream, 3, written.second), 'id-taken')
      await expectNothingWritten(written)
    })

    it('for a batch that begins with a new event', async () => {
      const written = await twoAppends()
      const batch = [anEvent(), written.first[0]]
      await expectRefusal(store().append(written.stream, 'any', batch), 'id-taken')
      await expectNothingWritten(written)
    })

    it('after a restart too', async () => {
      const own = await harness.open()
      const event = anEvent()
      await given(own, aStream(), [event])
      const again = await harness.reopen(own)
      await expectRefusal(again.append(aStream(), 'any', [event]), 'id-taken')
      await again.close()
    })

    it('for all but one of those who write it at once, and no one else is refused', async () => {
      const event = anEvent()
      const settled = await Promise.allSettled([
        ...Array.from({ length: 5 }, () => store().append(aStream(), 'any', [event])),
        store().append(aStream(), 'any', [anEvent()]),
      ])
      expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
      expect(settled.at(-1)?.status).toBe('fulfilled')
    })
  })
}
