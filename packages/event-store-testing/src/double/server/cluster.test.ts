import { afterAll, beforeAll, expect, it } from 'vitest'
import { anEvent, aStream, expectError, idsIn, newClient, read } from '../behaviour/support.ts'
import { startDouble } from '../start-double.ts'
import type { EventStoreDBClient } from '@eventstore/db-client'
import type { Double } from '../start-double.ts'

let double: Double
let client: EventStoreDBClient

beforeAll(async () => {
  double = await startDouble({ nodes: 3, electionMs: 300 })
  client = newClient(double.connectionString)
})
afterAll(async () => {
  await client.dispose()
  await double.stop()
})

const only = (node: number): EventStoreDBClient =>
  newClient(`esdb://127.0.0.1:${double.ports[node]}?tls=false`)

it('the leader is found among the nodes', async () => {
  const stream = aStream()
  await client.appendToStream(stream, anEvent(), { requiresLeader: true })
  expect(await read(client, stream, { requiresLeader: true })).toHaveLength(1)
})

it('a follower serves who does not require the leader, and forwards appends', async () => {
  const follower = only(1)
  const stream = aStream()
  await follower.appendToStream(stream, anEvent())
  expect(await idsIn(client, stream)).toEqual(await idsIn(follower, stream))
  await follower.dispose()
})

it('a follower tells who requires the leader where it is', async () => {
  const leader = { address: '127.0.0.1', port: double.ports[0] }
  const required = { requiresLeader: true }
  const [one, other] = [only(1), only(2)]
  await expectError(read(one, aStream(), required), 'not-leader', { code: 5, leader })
  await expectError(other.appendToStream(aStream(), anEvent(), required), 'not-leader', { leader })
  // Told so, it goes there.
  await expect
    .poll(() => other.appendToStream(aStream(), anEvent(), required))
    .toMatchObject({ success: true })
  await Promise.all([one.dispose(), other.dispose()])
})

it('another node can be made the leader', async () => {
  double.elect(2)
  const required = { requiresLeader: true }
  await expectError(client.appendToStream(aStream(), anEvent(), required), 'not-leader', {
    leader: { address: '127.0.0.1', port: double.ports[2] },
  })
  await expect
    .poll(() => client.appendToStream(aStream(), anEvent(), required))
    .toMatchObject({ success: true })
  expect(double.leader()).toBe(2)
})

it('a leader that dies is followed by another, and nothing acknowledged is lost', async () => {
  const before = aStream()
  await client.appendToStream(before, anEvent())
  await double.kill(double.leader() as number)
  const during = client.appendToStream(aStream(), anEvent())
  await expect(during).rejects.toMatchObject({ code: 14 })
  await expect
    .poll(() =>
      client.appendToStream(aStream(), anEvent(), { requiresLeader: true }).catch(() => null),
    )
    .toMatchObject({ success: true })
  expect(double.leader()).not.toBe(2)
  expect(await idsIn(client, before)).toHaveLength(1)
  await double.start(2)
})

it('while there is no leader a follower lets appends run out of time', async () => {
  const leader = double.leader() as number
  const follower = only((leader + 1) % 3)
  await follower.appendToStream(aStream(), anEvent())
  // A client whose connection breaks fails the appends of all clients of the process.
  await client.dispose()
  await double.kill(leader)
  await expectError(follower.appendToStream(aStream(), anEvent()), 'deadline-exceeded')
  expect(await follower.appendToStream(aStream(), anEvent())).toMatchObject({ success: true })
  await follower.dispose()
  await double.start(leader)
})
