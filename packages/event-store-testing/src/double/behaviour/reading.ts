import { BACKWARDS, END, FORWARDS, START, streamNameFilter } from '@eventstore/db-client'
import { describe, expect, it } from 'vitest'
import {
  aStream,
  besides,
  expectError,
  idsOf,
  positionOf,
  read,
  someEvents,
  taken,
} from './support.ts'
import type { AllStreamResolvedEvent, EventData, Position } from '@eventstore/db-client'
import type { Subject } from './support.ts'

export function readingTests({ client }: Subject): void {
  describe('a stream', () => {
    const five = async (): Promise<{ stream: string; ids: string[] }> => {
      const stream = aStream()
      const events = someEvents(5)
      await client().appendToStream(stream, events)
      return { stream, ids: idsOf(events) }
    }

    it('that is not there is not found', async () => {
      const stream = aStream()
      const message = `${stream} not found`
      await expectError(read(client(), stream), 'stream-not-found', {
        streamName: stream,
        message,
      })
      const backwards = read(client(), stream, { direction: BACKWARDS, fromRevision: END })
      await expectError(backwards, 'stream-not-found')
    })

    it('from beyond its end gives nothing', async () => {
      const { stream } = await five()
      expect(await read(client(), stream, { fromRevision: 5n })).toEqual([])
      expect(await read(client(), stream, { fromRevision: 1_000n })).toEqual([])
    })

    it('from a revision on, so many', async () => {
      const { stream, ids } = await five()
      const some = await read(client(), stream, { fromRevision: 2n, maxCount: 2 })
      expect(idsOf(some)).toEqual(ids.slice(2, 4))
    })

    it('backward from its end, from a revision, and from beyond its end', async () => {
      const { stream, ids } = await five()
      const back = async (fromRevision: bigint | typeof END): Promise<string[]> =>
        idsOf(await read(client(), stream, { direction: BACKWARDS, fromRevision, maxCount: 2 }))
      expect(await back(END)).toEqual([ids[4], ids[3]])
      expect(await back(1_000n)).toEqual([ids[4], ids[3]])
      expect(await back(1n)).toEqual([ids[1], ids[0]])
      expect(await back(0n)).toEqual([ids[0]])
    })

    it('forward from its end is a mistake', async () => {
      const { stream } = await five()
      await expectError(read(client(), stream, { fromRevision: END }), 'unknown', {
        code: 2,
      })
    })
  })

  describe('the log', () => {
    /** Three events of ours, next to each other when nobody else writes. */
    const three = async (): Promise<{
      ids: string[]
      positions: [Position, Position, Position]
    }> => {
      const stream = aStream()
      const events: EventData[] = someEvents(3)
      await client().appendToStream(stream, events)
      const positions = (await read(client(), stream)).map(positionOf)
      return { ids: idsOf(events), positions: positions as [Position, Position, Position] }
    }

    it('begins with an event of the server’s own', async () => {
      const [first] = await taken(client().readAll({ fromPosition: START, maxCount: 1 }))
      expect(first?.streamId).toMatch(/^\$/)
    })

    it('from an event’s position gives that event again, then what follows', async () => {
      const { ids, positions } = await three()
      const page = await taken(client().readAll({ fromPosition: positions[1], maxCount: 2 }))
      expect(idsOf(page)).toEqual([ids[1], ids[2]])
    })

    it('backward from an event’s position gives what lies before it', async () => {
      const { ids, positions } = await three()
      const page = await taken(
        client().readAll({ direction: BACKWARDS, fromPosition: positions[2], maxCount: 2 }),
      )
      expect(idsOf(page)).toEqual([ids[1], ids[0]])
    })

    it('backward from its end begins with the newest', async () => {
      const { positions } = await three()
      const [newest] = await taken(
        client().readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1 }),
      )
      expect(newest?.position?.commit).toBeGreaterThanOrEqual(positions[2].commit)
    })

    it('from its end, and from beyond its end, gives nothing', async () => {
      expect(await taken(client().readAll({ fromPosition: END, maxCount: 1 }))).toEqual([])
      const beyond = { commit: 10n ** 18n, prepare: 10n ** 18n }
      expect(await taken(client().readAll({ fromPosition: beyond, maxCount: 1 }))).toEqual([])
    })

    it.each([FORWARDS, BACKWARDS] as const)(
      '%s from a position at which no event is fails with code 2',
      async (direction) => {
        const result = await client().appendToStream(aStream(), someEvents(1))
        await client().appendToStream(aStream(), someEvents(1))
        const page = client().readAll({ direction, fromPosition: besides(result), maxCount: 1 })
        await expectError(taken(page), 'unknown', { code: 2 })
      },
    )

    it('takes a filter and ignores it', async () => {
      const { positions } = await three()
      const options = {
        fromPosition: positions[0],
        maxCount: 3,
        filter: streamNameFilter({ prefixes: ['nothing-is-called-so'] }),
      }
      expect(await taken(client().readAll(options))).toHaveLength(3)
    })

    it('goes at the pace of who reads it', async () => {
      const stream = aStream()
      await client().appendToStream(stream, someEvents(3_000))
      const [first] = await read(client(), stream, { maxCount: 1 })
      const fromPosition = positionOf(first as { position: Position })
      const readAll = (): AsyncIterable<AllStreamResolvedEvent> =>
        client().readAll({ fromPosition, maxCount: 3_000 })
      let count = 0
      for await (const _ of readAll()) {
        count += 1
        // Another reader gets everything while this one stands still.
        if (count % 1_000 === 0) expect(await taken(readAll())).toHaveLength(3_000)
      }
      expect(count).toBe(3_000)
    })
  })
}
