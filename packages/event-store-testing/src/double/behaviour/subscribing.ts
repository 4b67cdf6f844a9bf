import { END, START, streamNameFilter } from '@eventstore/db-client'
import { describe, expect, it } from 'vitest'
import { follow, hasSaid } from './follow.ts'
import { aCategory, aStream, besides, idsOf, positionOf, someEvents } from './support.ts'
import type { AllStreamSubscription } from '@eventstore/db-client'
import type { Subject } from './support.ts'

export function subscribingTests({ client }: Subject): void {
  const toCategory = (
    category: string,
    fromPosition: 'start' | 'end' = START,
  ): AllStreamSubscription =>
    client().subscribeToAll({ fromPosition, filter: streamNameFilter({ prefixes: [category] }) })

  describe('to the log', () => {
    it('is confirmed, then told that it has caught up, though nothing matches', async () => {
      const followed = follow(toCategory(aCategory()))
      await followed.until(hasSaid('caughtUp'))
      expect(followed.said).toEqual(['confirmation', 'caughtUp'])
      await followed.end()
    })

    it('gets the history in order, then caught-up, then what comes', async () => {
      const category = aCategory()
      const [history, news] = [someEvents(100), someEvents(3)]
      await client().appendToStream(aStream(category), history)
      const followed = follow(toCategory(category))
      await followed.until(hasSaid('caughtUp'))
      await client().appendToStream(aStream(category), news)
      await followed.until(hasSaid(...idsOf(news)))
      expect(followed.said).toEqual(['confirmation', ...idsOf(history), 'caughtUp', ...idsOf(news)])
      await followed.end()
    })

    it('from an event’s position begins after that event', async () => {
      const events = someEvents(3)
      const stream = aStream()
      const first = await client().appendToStream(stream, events.slice(0, 1))
      await client().appendToStream(stream, events.slice(1))
      const followed = follow(client().subscribeToAll({ fromPosition: positionOf(first) }))
      await followed.until(hasSaid(...idsOf(events.slice(1))))
      expect(followed.said).not.toContain(events[0]?.id)
      await followed.end()
    })

    it('from its end gets only what comes', async () => {
      const followed = follow(client().subscribeToAll({ fromPosition: END }))
      await followed.until(hasSaid('caughtUp'))
      const news = someEvents(2)
      await client().appendToStream(aStream(), news)
      await followed.until(hasSaid(...idsOf(news)))
      expect(followed.said.slice(0, 2)).toEqual(['confirmation', 'caughtUp'])
      await followed.end()
    })

    it('from beyond its end has caught up at once, without an error, and gets what comes', async () => {
      const beyond = { commit: 10n ** 18n, prepare: 10n ** 18n }
      const followed = follow(client().subscribeToAll({ fromPosition: beyond }))
      await followed.until(hasSaid('caughtUp'))
      const news = someEvents(2)
      await client().appendToStream(aStream(), news)
      await followed.until(hasSaid(...idsOf(news)))
      await followed.end()
    })

    it('from a position at which no event is fails with code 2', async () => {
      const result = await client().appendToStream(aStream(), someEvents(1))
      await client().appendToStream(aStream(), someEvents(1))
      const followed = follow(client().subscribeToAll({ fromPosition: besides(result) }))
      expect(await followed.untilError()).toMatchObject({ type: 'unknown', code: 2 })
      expect(followed.said).toEqual([])
    })

    it('gets the server’s own events, too', async () => {
      const followed = follow(client().subscribeToAll({ fromPosition: END }))
      await followed.until(hasSaid('caughtUp'))
      await client().setStreamMetadata(aStream(), { custom: 1 })
      await followed.until((said) => said.length > 2)
      await followed.end()
    })

    it('that is slower than the writers while live is dropped, and says nothing after that', async () => {
      const followed = follow(client().subscribeToAll({ fromPosition: END }), { isRead: false })
      await followed.until(hasSaid('caughtUp'))
      for (let batch = 0; batch < 10; batch += 1)
        await client().appendToStream(aStream(), someEvents(1_000))
      followed.startReading()
      expect(await followed.untilError()).toMatchObject({
        type: 'timeout',
        code: 10,
        message: expect.stringContaining(
          'Consumer too slow to handle event while live. Client resubscription required.',
        ) as unknown,
      })
      const other = follow(client().subscribeToAll({ fromPosition: END }))
      await other.until(hasSaid('caughtUp'))
      const late = someEvents(1)
      await client().appendToStream(aStream(), late)
      await other.until(hasSaid(...idsOf(late)))
      expect(followed.said).not.toContain(late[0]?.id)
      await other.end()
    })

    it('that is slow while it catches up is waited for', async () => {
      const category = aCategory()
      const history = someEvents(5_000)
      for (let from = 0; from < 5_000; from += 1_000)
        await client().appendToStream(aStream(category), history.slice(from, from + 1_000))
      const followed = follow(toCategory(category), { isRead: false })
      await followed.until(hasSaid('confirmation'))
      // In the time that another one needs for all of it, the server has more to say than fits.
      const other = follow(toCategory(category))
      await other.until(hasSaid('caughtUp'))
      await other.end()
      followed.startReading()
      await followed.until(hasSaid('caughtUp'))
      expect(followed.said).toEqual(['confirmation', ...idsOf(history), 'caughtUp'])
      await followed.end()
    })
  })

  describe('to a stream', () => {
    it('gets the history in order, then caught-up, then what comes', async () => {
      const stream = aStream()
      const [history, news] = [someEvents(3), someEvents(2)]
      await client().appendToStream(stream, history)
      const followed = follow(client().subscribeToStream(stream))
      await followed.until(hasSaid('caughtUp'))
      await client().appendToStream(stream, news)
      await followed.until(hasSaid(...idsOf(news)))
      expect(followed.said).toEqual(['confirmation', ...idsOf(history), 'caughtUp', ...idsOf(news)])
      await followed.end()
    })

    it('from a revision begins after it, and from its end with what comes', async () => {
      const stream = aStream()
      const [history, news] = [someEvents(3), someEvents(1)]
      await client().appendToStream(stream, history)
      const late = follow(client().subscribeToStream(stream, { fromRevision: 1n }))
      const live = follow(client().subscribeToStream(stream, { fromRevision: END }))
      await Promise.all([late, live].map((one) => one.until(hasSaid('caughtUp'))))
      await client().appendToStream(stream, news)
      await Promise.all([late, live].map((one) => one.until(hasSaid(...idsOf(news)))))
      const [, , third] = idsOf(history)
      expect(late.said).toEqual(['confirmation', third, 'caughtUp', ...idsOf(news)])
      expect(live.said).toEqual(['confirmation', 'caughtUp', ...idsOf(news)])
      await Promise.all([late.end(), live.end()])
    })

    it('that is not there yet is told that it has caught up after the first event only', async () => {
      const stream = aStream()
      const followed = follow(client().subscribeToStream(stream))
      await followed.until(hasSaid('confirmation'))
      const other = follow(toCategory(aCategory()))
      await other.until(hasSaid('caughtUp'))
      await other.end()
      expect(followed.said).toEqual(['confirmation'])
      const news = someEvents(1)
      await client().appendToStream(stream, news)
      await followed.until(hasSaid('caughtUp'))
      expect(followed.said).toEqual(['confirmation', ...idsOf(news), 'caughtUp'])
      await followed.end()
    })

    it('ends when the stream is deleted for ever, and cannot be had after that', async () => {
      const stream = aStream()
      await client().appendToStream(stream, someEvents(1))
      const followed = follow(client().subscribeToStream(stream))
      await followed.until(hasSaid('caughtUp'))
      await client().tombstoneStream(stream)
      expect(await followed.untilError()).toMatchObject({ type: 'stream-deleted' })
      const again = follow(client().subscribeToStream(stream))
      expect(await again.untilError()).toMatchObject({ type: 'stream-deleted' })
    })
  })
}
