import { Metadata, status } from '@grpc/grpc-js'
import { afterEach, expect, it } from 'vitest'
import { readConnectionString } from './connection-string.ts'
import { connect } from './connection.ts'
import { aDouble, cleanUp } from '../testing/given.ts'

afterEach(cleanUp)

const lost = (): Error =>
  Object.assign(new Error('Connection lost'), {
    code: status.UNAVAILABLE,
    details: 'Connection lost',
    metadata: new Metadata(),
  })

it('given calls that fail while no node is found, none of it goes unheard, and then one is found', async () => {
  const double = await aDouble({ nodes: 3 })
  const text = `${double.connectionString}&maxDiscoverAttempts=3&discoveryInterval=20`
  const connection = connect(readConnectionString(text))
  const streams = await connection.streams()
  await double.stop()
  connection.failed(streams, lost())
  await new Promise(setImmediate)
  const searching = connection.streams()
  // A failure that nobody handles would end a service; here it fails the test.
  connection.failed(streams, lost())
  connection.abandon(streams)
  await expect(searching).rejects.toThrow('Failed to discover after 3 attempts')
  await double.restart()
  expect(await connection.streams()).not.toBe(streams)
  await connection.close()
})
