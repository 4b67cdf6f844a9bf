import { NO_STREAM } from '@eventstore/db-client'
import { afterAll, afterEach, expect, it } from 'vitest'
import { anEvent, aStream, expectError, idsIn, newClient, read } from '../behaviour/support.ts'
import { startDouble } from '../start-double.ts'

const double = await startDouble()
const { faults } = double
const client = newClient(double.connectionString)

afterEach(() => faults.releaseAll())
afterAll(async () => {
  await client.dispose()
  await double.stop()
})

/** Sends an append, and resolves when the server has it: `answer` is what becomes of it. */
async function received<Answer>(
  send: () => Promise<Answer>,
): Promise<{ readonly answer: Promise<Answer> }> {
  const { appendsReceived } = double.counts
  const answer = send()
  await expect.poll(() => double.counts.appendsReceived).toBe(appendsReceived + 1)
  return { answer }
}

it('cut before the write: the connection breaks and nothing is stored', async () => {
  const stream = aStream()
  faults.cutBeforeWrite(1)
  await expectError(client.appendToStream(stream, anEvent()), 'unavailable', {
    message: expect.stringContaining('read ECONNRESET') as unknown,
  })
  await expectError(read(client, stream), 'stream-not-found')
})

it('cut after the write: the answer is lost, and the same again ends in success, once', async () => {
  const stream = aStream()
  const event = anEvent()
  const append = (): Promise<unknown> =>
    client.appendToStream(stream, event, { expectedRevision: NO_STREAM })
  const { appendsWritten } = double.counts
  faults.cutAfterWrite(1)
  await expectError(append(), 'unavailable')
  await expect.poll(append).toMatchObject({ nextExpectedRevision: 0n })
  expect(await idsIn(client, stream)).toEqual([event.id])
  expect(double.counts.appendsWritten).toBe(appendsWritten + 1)
})

it('after a lost answer another event with the same expectation is a conflict', async () => {
  const stream = aStream()
  faults.cutAfterWrite(1)
  const append = (): Promise<unknown> =>
    client.appendToStream(stream, anEvent(), { expectedRevision: NO_STREAM })
  await expectError(append(), 'unavailable')
  await expect
    .poll(() => append().catch((error: unknown) => error))
    .toMatchObject({ type: 'wrong-expected-version', actualVersion: 0n })
})

it('stalled: neither written nor answered until it is released', async () => {
  const stream = aStream()
  const release = faults.stallAppends(1)
  let answered = false
  const append = client.appendToStream(stream, anEvent()).then(() => (answered = true))
  // One that was sent after it has its answer.
  await client.appendToStream(aStream(), anEvent())
  expect(answered).toBe(false)
  await expectError(read(client, stream), 'stream-not-found')
  release()
  await append
  expect(await idsIn(client, stream)).toHaveLength(1)
})

it('stalled beyond its deadline it is not written any more', async () => {
  const stream = aStream()
  const release = faults.stallAppends()
  const { answer } = await received(() =>
    client.appendToStream(stream, anEvent(), { deadline: 50 }),
  )
  const refused = expectError(answer, 'deadline-exceeded')
  const latest = Date.now() + 50
  await expect.poll(Date.now).toBeGreaterThan(latest)
  release()
  await refused
  await expectError(read(client, stream), 'stream-not-found')
})

it('stalled answers: written at once, answered when it is released', async () => {
  const stream = aStream()
  const release = faults.stallAppendAnswers(1)
  let answered = false
  const append = client.appendToStream(stream, anEvent()).then(() => (answered = true))
  await expect.poll(() => read(client, stream).catch(() => [])).toHaveLength(1)
  expect(answered).toBe(false)
  release()
  await append
})

it('delayed answers come late, and in another order', async () => {
  faults.delayAppendAnswers(100, 1)
  const answers: string[] = []
  await Promise.all([
    client.appendToStream(aStream(), anEvent()).then(() => answers.push('first')),
    client.appendToStream(aStream(), anEvent()).then(() => answers.push('second')),
  ])
  expect(answers).toEqual(['second', 'first'])
})

it('not ready: said as a server says it while it comes up', async () => {
  faults.refuseAsNotReady(2)
  await expectError(client.appendToStream(aStream(), anEvent()), 'unknown', {
    message: 'Could not recognize Server Is Not Ready',
  })
  await expectError(read(client, aStream()), 'unavailable', {
    message: '14 UNAVAILABLE: Server Is Not Ready',
  })
  expect(await client.appendToStream(aStream(), anEvent())).toMatchObject({ success: true })
})

it('not leader: told who is', async () => {
  faults.refuseAsNotLeader(1)
  await expectError(client.appendToStream(aStream(), anEvent()), 'not-leader', {
    leader: { address: '127.0.0.1', port: double.ports[0] },
  })
  await expect
    .poll(() => client.appendToStream(aStream(), anEvent()))
    .toMatchObject({ success: true })
})

it('cancelled by the server', async () => {
  const release = faults.stallAppends(1)
  const { answer } = await received(() => client.appendToStream(aStream(), anEvent()))
  const expected = expectError(answer, 'cancelled', { code: 1 })
  faults.cancelCalls()
  await expected
  release()
  // The client needs a moment to notice that its call is over.
  await expect
    .poll(() => client.appendToStream(aStream(), anEvent()))
    .toMatchObject({ success: true })
})

it('counts what it was asked and what it wrote', async () => {
  const before = { ...double.counts }
  const event = anEvent()
  const stream = aStream()
  await client.appendToStream(stream, event, { expectedRevision: NO_STREAM })
  await client.appendToStream(stream, event, { expectedRevision: NO_STREAM })
  await read(client, stream)
  expect(double.counts).toEqual({
    ...before,
    appendsReceived: before.appendsReceived + 2,
    appendsWritten: before.appendsWritten + 1,
    reads: before.reads + 1,
  })
})
