import { END, START, streamNameFilter } from '@eventstore/db-client'
import { afterAll, afterEach, expect, it } from 'vitest'
import { follow, hasSaid } from '../behaviour/follow.ts'
import {
  aCategory,
  anEvent,
  aStream,
  expectError,
  idsOf,
  newClient,
  positionOf,
  read,
  someEvents,
} from '../behaviour/support.ts'
import { startDouble } from '../start-double.ts'

const double = await startDouble()
const { faults } = double
const client = newClient(double.connectionString)

afterEach(() => faults.releaseAll())
afterAll(async () => {
  await client.dispose()
  await double.stop()
})

it('a stalled read gets nothing until it is released', async () => {
  const stream = aStream()
  await client.appendToStream(stream, anEvent())
  const release = faults.stallReads(1)
  let isRead = false
  const reading = read(client, stream).then(() => (isRead = true))
  // One that was asked after it has its answer.
  expect(await read(client, stream)).toHaveLength(1)
  expect(isRead).toBe(false)
  release()
  await reading
})

it('a delayed read gets its answer after one that was asked later', async () => {
  const stream = aStream()
  await client.appendToStream(stream, anEvent())
  faults.delayReads(100, 1)
  const answers: string[] = []
  await Promise.all([
    read(client, stream).then(() => answers.push('first')),
    read(client, stream).then(() => answers.push('second')),
  ])
  expect(answers).toEqual(['second', 'first'])
})

it('a stalled subscription is not confirmed until it is released', async () => {
  const release = faults.stallSubscriptions()
  const { subscriptionsOpened } = double.counts
  const followed = follow(client.subscribeToAll({ fromPosition: END }))
  await expect.poll(() => double.counts.subscriptionsOpened).toBe(subscriptionsOpened + 1)
  // What is asked after it has its answer.
  await expectError(read(client, aStream()), 'stream-not-found')
  expect(followed.said).toEqual([])
  release()
  await followed.until(hasSaid('confirmation', 'caughtUp'))
  await followed.end()
})

it('a silenced subscription stays open and gets nothing; another one does', async () => {
  const silenced = follow(client.subscribeToAll({ fromPosition: END }))
  await silenced.until(hasSaid('caughtUp'))
  faults.silenceSubscriptions()
  const other = follow(client.subscribeToAll({ fromPosition: END }))
  await other.until(hasSaid('caughtUp'))
  const events = someEvents(100)
  await client.appendToStream(aStream(), events)
  await other.until(hasSaid(...idsOf(events)))
  expect(silenced.said).toEqual(['confirmation', 'caughtUp'])
  expect(silenced.error).toBeUndefined()
  await Promise.all([silenced.end(), other.end()])
})

it('live subscriptions are dropped as those of slow consumers', async () => {
  const followed = follow(client.subscribeToAll({ fromPosition: END }))
  await followed.until(hasSaid('caughtUp'))
  faults.dropLiveSubscriptions()
  expect(await followed.untilError()).toMatchObject({ type: 'timeout', code: 10 })
})

it('calls under way are cancelled', async () => {
  const followed = follow(client.subscribeToAll({ fromPosition: END }))
  await followed.until(hasSaid('caughtUp'))
  faults.cancelCalls()
  expect(await followed.untilError()).toMatchObject({ type: 'cancelled', code: 1 })
})

it('a checkpoint comes ahead of the events that it covers', async () => {
  const category = aCategory()
  const events = someEvents(3)
  const last = await client.appendToStream(aStream(category), events)
  faults.sendCheckpointsAhead(1)
  const said: string[] = []
  const filter = streamNameFilter({
    prefixes: [category],
    checkpointReached: (_, { commit }) =>
      void said.push(commit >= positionOf(last).commit ? 'ahead' : 'checkpoint'),
  })
  const subscription = client.subscribeToAll({ fromPosition: START, filter })
  subscription.on('data', ({ event }) => said.push(event?.id ?? ''))
  const followed = follow(subscription, { isRead: false })
  await followed.until(hasSaid('caughtUp'))
  await expect.poll(() => said).toEqual(expect.arrayContaining(idsOf(events)))
  expect(said[0]).toBe('ahead')
  await followed.end()
})

it('not ready, not leader: reads and subscriptions are told so', async () => {
  faults.refuseAsNotReady(1)
  const followed = follow(client.subscribeToAll({ fromPosition: END }))
  expect(await followed.untilError()).toMatchObject({ type: 'unavailable' })
  faults.refuseAsNotLeader(1)
  await expectError(read(newClient(double.connectionString), aStream()), 'not-leader')
})
