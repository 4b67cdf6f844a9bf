import { ANY, NO_STREAM, STREAM_EXISTS } from '@eventstore/db-client'
import { expect, it } from 'vitest'
import {
  anEvent,
  aStream,
  expectError,
  idsIn,
  idsOf,
  positionOf,
  read,
  someEvents,
} from './support.ts'
import type { AppendResult } from '@eventstore/db-client'
import type { Subject } from './support.ts'

export function appendingTests({ client }: Subject): void {
  it('two events expecting no stream, then two at revision 1, end at 1 and at 3', async () => {
    const stream = aStream()
    const first = await client().appendToStream(stream, someEvents(2), {
      expectedRevision: NO_STREAM,
    })
    expect(first).toMatchObject({ success: true, nextExpectedRevision: 1n })
    const second = await client().appendToStream(stream, someEvents(2), { expectedRevision: 1n })
    expect(second).toMatchObject({ success: true, nextExpectedRevision: 3n })
  })

  it('gives the position of the last event', async () => {
    const stream = aStream()
    const result = await client().appendToStream(stream, someEvents(3))
    const stored = await read(client(), stream)
    expect(stored.map(({ revision }) => revision)).toEqual([0n, 1n, 2n])
    expect(stored.at(-1)?.position).toEqual(result.position)
  })

  it('gives each event a position of its own, commit and prepare the same, growing, not dense', async () => {
    const stream = aStream()
    await client().appendToStream(stream, someEvents(3))
    const positions = (await read(client(), stream)).map(positionOf)
    for (const { commit, prepare } of positions) expect(commit).toBe(prepare)
    const [first, second, third] = positions.map(({ commit }) => commit) as [bigint, bigint, bigint]
    expect(second).toBeGreaterThan(first + 1n)
    expect(third).toBeGreaterThan(second + 1n)
  })

  it('gives no event an earlier time than the one before it', async () => {
    const stream = aStream()
    await client().appendToStream(stream, someEvents(100))
    await client().appendToStream(stream, someEvents(100))
    const times = (await read(client(), stream)).map(({ created }) => created.getTime())
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(Math.abs(Date.now() - (times.at(-1) ?? 0))).toBeLessThan(10_000)
  })

  it.each([
    ['a revision', 4n],
    ['no stream', NO_STREAM],
  ] as const)(
    'a wrong expectation, %s, is told the actual revision',
    async (_, expectedRevision) => {
      const stream = aStream()
      await client().appendToStream(stream, someEvents(2))
      await expectError(
        client().appendToStream(stream, anEvent(), { expectedRevision }),
        'wrong-expected-version',
        { streamName: stream, actualVersion: 1n, expectedVersion: expectedRevision },
      )
      expect(await idsIn(client(), stream)).toHaveLength(2)
    },
  )

  it.each([
    ['that a stream exists', STREAM_EXISTS],
    ['a revision', 0n],
  ] as const)('expecting %s where there is none is told so', async (_, expectedRevision) => {
    await expectError(
      client().appendToStream(aStream(), anEvent(), { expectedRevision }),
      'wrong-expected-version',
      { actualVersion: 'no_stream', expectedVersion: expectedRevision },
    )
  })

  it('of ten that race for a new stream one succeeds', async () => {
    const stream = aStream()
    const settled = await Promise.allSettled(
      someEvents(10).map((event) =>
        client().appendToStream(stream, event, { expectedRevision: NO_STREAM }),
      ),
    )
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const outcome of settled)
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ type: 'wrong-expected-version', actualVersion: 0n })
  })

  it('many appends in flight each get their own answer', async () => {
    const streams = Array.from({ length: 50 }, () => aStream())
    const results = await Promise.all(
      streams.map((stream, index) =>
        client().appendToStream(stream, someEvents((index % 5) + 1), { expectedRevision: ANY }),
      ),
    )
    const revisions = results.map(({ nextExpectedRevision }) => Number(nextExpectedRevision))
    expect(revisions).toEqual(streams.map((_, index) => index % 5))
  })

  it('no events at all, to a stream that is not there, succeed with revision 0 and a position', async () => {
    const stream = aStream()
    const result = await client().appendToStream(stream, [], { expectedRevision: NO_STREAM })
    expect(result).toMatchObject({ success: true, nextExpectedRevision: 0n })
    expect(result.position?.commit).toBeGreaterThan(0n)
    await expectError(read(client(), stream), 'stream-not-found')
    const after = await client().appendToStream(stream, anEvent(), { expectedRevision: NO_STREAM })
    expect(after.nextExpectedRevision).toBe(0n)
  })

  it('no events at all, to a stream that is there, succeed with its revision', async () => {
    const stream = aStream()
    await client().appendToStream(stream, someEvents(3))
    const nothing = (expectedRevision: bigint): Promise<AppendResult> =>
      client().appendToStream(stream, [], { expectedRevision })
    expect((await nothing(2n)).nextExpectedRevision).toBe(2n)
    await expectError(nothing(1n), 'wrong-expected-version', { actualVersion: 2n })
  })

  it('one by one over a call of its own, an append ends as it does over the shared one', async () => {
    const stream = aStream()
    const credentials = { username: 'admin', password: 'changeit' }
    const events = someEvents(2)
    const append = (expectedRevision: bigint | typeof NO_STREAM): Promise<AppendResult> =>
      client().appendToStream(stream, events, { expectedRevision, credentials })
    const first = await append(NO_STREAM)
    expect(first).toMatchObject({ success: true, nextExpectedRevision: 1n })
    expect(await append(NO_STREAM)).toEqual(first)
    expect(await idsIn(client(), stream)).toEqual(idsOf(events))
    await expectError(append(7n), 'wrong-expected-version', {
      actualVersion: 1n,
      expectedVersion: 7n,
    })
  })
}
