import { binaryEvent, NO_STREAM } from '@eventstore/db-client'
import { expect, it } from 'vitest'
import { anEvent, aStream, expectError, idsIn, idsOf, read, someEvents } from './support.ts'
import type { AppendToStreamOptions, AppendResult, EventData } from '@eventstore/db-client'
import type { Subject } from './support.ts'

const MIB = 1024 * 1024

const bytes = (count: number, metadata = 0): EventData =>
  binaryEvent({
    type: 'Photographed',
    data: new Uint8Array(count).fill(65),
    ...(metadata > 0 ? { metadata: new Uint8Array(metadata).fill(66) } : {}),
  })

export function limitsTests({ client }: Subject): void {
  const append = (
    events: EventData | EventData[],
    options?: AppendToStreamOptions,
  ): Promise<AppendResult> => client().appendToStream(aStream(), events, options)

  it.each([
    ['0.9 MiB', () => [bytes(0.9 * MIB)]],
    ['1 MiB', () => [bytes(MIB)]],
    ['1 MiB in two events', () => [bytes(MIB / 2), bytes(MIB / 2)]],
    ['1 MiB and metadata, which does not count', () => [bytes(MIB, 100)]],
  ])('%s of data in one append are stored', async (_, events) => {
    expect(await append(events())).toMatchObject({ success: true })
  })

  it.each([
    ['one event', () => [bytes(MIB + 1)]],
    ['two events', () => [bytes(MIB / 2), bytes(MIB / 2 + 1)]],
  ])('a byte more, in %s, is too large', async (_, events) => {
    const expected = { maxAppendSize: MIB }
    await expectError(append(events()), 'maximum-append-size-exceeded', expected)
    // Before anything else: the expectation is wrong, too.
    const wrong = append(events(), { expectedRevision: 5n })
    await expectError(wrong, 'maximum-append-size-exceeded', expected)
    const credentials = { username: 'admin', password: 'changeit' }
    const alone = append(events(), { credentials })
    await expectError(alone, 'maximum-append-size-exceeded', expected)
  })

  it('17 MiB are not even read', async () => {
    await expectError(append(bytes(17 * MIB)), 'unknown', {
      message: expect.stringContaining('RESOURCE_EXHAUSTED') as unknown,
    })
  })

  it('10,000 small events are stored all at once', async () => {
    const result = await append(someEvents(10_000), { expectedRevision: NO_STREAM })
    expect(result).toMatchObject({ success: true, nextExpectedRevision: 9_999n })
  })

  it('events that come in several parts are one append', async () => {
    const stream = aStream()
    const events = someEvents(20)
    const options = { expectedRevision: NO_STREAM, batchAppendSize: 500 } as const
    const [result] = await Promise.all([
      client().appendToStream(stream, events, options),
      append(someEvents(20), options),
    ])
    expect(result.nextExpectedRevision).toBe(19n)
    expect(await idsIn(client(), stream)).toEqual(idsOf(events))
  })

  it('an append that comes after its deadline is not stored', async () => {
    const stream = aStream()
    const work = client().appendToStream(stream, anEvent(), { deadline: -1_000 })
    await expectError(work, 'deadline-exceeded')
    await expectError(read(client(), stream), 'stream-not-found')
  })

  it('bytes that are no text come back as they were', async () => {
    const stream = aStream()
    const data = Uint8Array.from({ length: 256 }, (_, index) => index)
    await client().appendToStream(stream, binaryEvent({ type: 'Photographed', data }))
    const [event] = await read(client(), stream)
    expect(event?.isJson).toBe(false)
    expect(Buffer.from(event?.data as Uint8Array)).toEqual(Buffer.from(data))
  })

  it('a stream deleted for ever takes nothing, gives nothing, and cannot be begun anew', async () => {
    const stream = aStream()
    await client().appendToStream(stream, someEvents(2))
    await client().tombstoneStream(stream)
    const deleted = 'stream-deleted'
    await expectError(client().appendToStream(stream, anEvent()), deleted, { streamName: stream })
    await expectError(read(client(), stream), deleted, { streamName: stream })
    await expectError(client().tombstoneStream(stream), deleted)
    const credentials = { username: 'admin', password: 'changeit' }
    await expectError(client().appendToStream(stream, anEvent(), { credentials }), deleted)
  })

  it('a stream that is only deleted can be begun anew, and goes on counting', async () => {
    const stream = aStream()
    await client().appendToStream(stream, someEvents(2))
    await expectError(
      client().deleteStream(stream, { expectedRevision: 0n }),
      'wrong-expected-version',
      { actualVersion: 1n, expectedVersion: 0n },
    )
    await client().deleteStream(stream)
    await expectError(read(client(), stream), 'stream-not-found')
    const event = anEvent()
    await client().appendToStream(stream, event, { expectedRevision: NO_STREAM })
    // The server says for a moment that it is not there.
    await expect
      .poll(() => read(client(), stream).catch(() => 'not found'))
      .toMatchObject([{ id: event.id, revision: 2n }])
  })
}
