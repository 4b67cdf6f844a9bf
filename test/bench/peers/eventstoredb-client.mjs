import { randomUUID } from 'node:crypto'
import { EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client'
import { answer } from './answer.mjs'

answer({ append, read, 'catch-up': catchUp })

const STREAMS_PER_CALLER = 50

/** The client alone, doing what the store does with it. */
async function append({ url, seconds, inFlight, batch, samples }) {
  const client = EventStoreDBClient.connectionString(url)
  await appendFor(client, seconds / 4, inFlight, batch, samples)
  const began = performance.now()
  const count = await appendFor(client, seconds, inFlight, batch, samples)
  return (count / (performance.now() - began)) * 1e3
}

async function appendFor(client, seconds, inFlight, batch, samples) {
  const until = performance.now() + seconds * 1e3
  const run = randomUUID().replaceAll('-', '')
  const call = async (caller) => {
    const revisions = new Map()
    let count = 0
    for (let serial = 0; performance.now() < until; serial += 1) {
      const stream = `bench${run}-${caller}-${serial % STREAMS_PER_CALLER}`
      const events = Array.from({ length: batch }, (_none, index) =>
        jsonEvent({ id: randomUUID(), ...samples[(serial + index) % samples.length] }),
      )
      const expectedRevision = revisions.get(stream) ?? NO_STREAM
      const { nextExpectedRevision } = await client.appendToStream(stream, events, {
        expectedRevision,
      })
      revisions.set(stream, nextExpectedRevision)
      count += batch
    }
    return count
  }
  const counts = await Promise.all(Array.from({ length: inFlight }, (_, caller) => call(caller)))
  return counts.reduce((sum, count) => sum + count, 0)
}

const positionOf = (after) => ({ commit: BigInt(after), prepare: BigInt(after) })

async function read({ url, after, events }) {
  const client = EventStoreDBClient.connectionString(url)
  const began = performance.now()
  // The first one is the event at the position itself.
  const stream = client.readAll({ fromPosition: positionOf(after), maxCount: events + 1 })
  const count = await counted(stream, events + 1)
  return ((count - 1) / (performance.now() - began)) * 1e3
}

async function catchUp({ url, after, events }) {
  const client = EventStoreDBClient.connectionString(url)
  const began = performance.now()
  const subscription = client.subscribeToAll({ fromPosition: positionOf(after) })
  const count = await counted(subscription, events)
  const rate = (count / (performance.now() - began)) * 1e3
  await subscription.unsubscribe()
  return rate
}

function counted(stream, wanted) {
  let count = 0
  return new Promise((resolve, reject) => {
    stream.on('error', reject)
    stream.on('end', () => resolve(count))
    stream.on('data', () => {
      count += 1
      if (count === wanted) resolve(count)
    })
  })
}
