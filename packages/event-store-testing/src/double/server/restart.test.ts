import { END, NO_STREAM } from '@eventstore/db-client'
import { afterAll, expect, it } from 'vitest'
import { follow, hasSaid } from '../behaviour/follow.ts'
import { anEvent, aStream, expectError, idsIn, newClient } from '../behaviour/support.ts'
import { startDouble } from '../start-double.ts'

const double = await startDouble()
const client = newClient(double.connectionString)

afterAll(async () => {
  await client.dispose()
  await double.stop()
})

it('a server that dies: in flight, while it is down, and when it is up again', async () => {
  const stream = aStream()
  const stored = anEvent()
  await client.appendToStream(stream, stored, { expectedRevision: NO_STREAM })
  const followed = follow(client.subscribeToAll({ fromPosition: END }))
  await followed.until(hasSaid('caughtUp'))

  double.faults.stallAppends(1)
  const inFlight = expectError(client.appendToStream(aStream(), anEvent()), 'unavailable', {
    message: expect.stringContaining('read ECONNRESET') as unknown,
  })
  await expect.poll(() => double.counts.appendsReceived).toBe(2)
  await double.stop()
  await inFlight
  expect(await followed.untilError()).toMatchObject({ type: 'unavailable', code: 14 })

  const whileDown = await client.appendToStream(aStream(), anEvent()).catch((e: unknown) => e)
  expect(whileDown).toBeInstanceOf(Error)
  expect(whileDown).toMatchObject({
    message: expect.stringContaining('14 UNAVAILABLE: No connection established') as unknown,
  })
  expect(whileDown).not.toHaveProperty('type')

  double.faults.releaseAll()
  await double.restart()
  await expect.poll(() => idsIn(client, stream).catch(() => [])).toEqual([stored.id])
  const again = await client.appendToStream(stream, anEvent(), { expectedRevision: 0n })
  expect(again.nextExpectedRevision).toBe(1n)
  // The subscription does not come back by itself.
  expect(followed.said).toEqual(['confirmation', 'caughtUp'])
})
