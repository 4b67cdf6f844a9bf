import { createServer } from 'node:http'
import { afterAll, expect, it } from 'vitest'
import { anEvent, aStream, expectError, newClient, read } from '../behaviour/support.ts'
import { startDouble } from '../start-double.ts'
import type { AddressInfo } from 'node:net'

const double = await startDouble()
afterAll(() => double.stop())

/** A bare error, of no type. */
async function expectBareError(connectionString: string, message: string): Promise<void> {
  const client = newClient(connectionString)
  const error = await client.appendToStream(aStream(), anEvent()).catch((raised: unknown) => raised)
  expect(error).toMatchObject({ message: expect.stringContaining(message) as unknown })
  expect(error).not.toHaveProperty('type')
}

it('nobody there', async () => {
  const gone = await startDouble()
  await gone.stop()
  await expectBareError(gone.connectionString, '14 UNAVAILABLE: No connection established')
  await expectError(read(newClient(gone.connectionString), aStream()), 'unavailable')
})

it('discovery, nobody there', async () => {
  const gone = await startDouble()
  await gone.stop()
  await expectBareError(
    `esdb+discover://127.0.0.1:${gone.ports[0]}?tls=false&maxDiscoverAttempts=3&discoveryInterval=10`,
    'Failed to discover after 3 attempts.',
  )
})

it('discovery of a single node', async () => {
  const client = newClient(`esdb+discover://127.0.0.1:${double.ports[0]}?tls=false`)
  expect(await client.appendToStream(aStream(), anEvent())).toMatchObject({ success: true })
  await client.dispose()
})

it('a client with TLS, a server without', async () => {
  await expectBareError(`esdb://127.0.0.1:${double.ports[0]}`, 'wrong version number')
})

it('a web server', async () => {
  const server = createServer((_, response) => response.end('Hello'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await expectBareError(`esdb://127.0.0.1:${port}?tls=false`, 'Protocol error')
  server.closeAllConnections()
  server.close()
})

it('an insecure server lets everyone in, whatever the password', async () => {
  const client = newClient(`esdb://admin:wrong@127.0.0.1:${double.ports[0]}?tls=false`)
  expect(await client.appendToStream(aStream(), anEvent())).toMatchObject({ success: true })
  await client.dispose()
})
