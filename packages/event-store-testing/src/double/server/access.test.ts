import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { follow } from '../behaviour/follow.ts'
import { anEvent, aStream, expectError, newClient, read } from '../behaviour/support.ts'
import { startDouble } from '../start-double.ts'
import { localCertificate } from './certificate.ts'
import type { EventStoreDBClient } from '@eventstore/db-client'

const double = await startDouble({ tls: localCertificate, users: { admin: 'changeit' } })
const folder = mkdtempSync(join(tmpdir(), 'double-'))
const authority = join(folder, 'ca.crt')
writeFileSync(authority, localCertificate.cert)
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await double.stop()
})

const as = (credentials: string): EventStoreDBClient =>
  newClient(`esdb://${credentials}localhost:${double.ports[0]}?tlsCAFile=${authority}`)

it('a secure server lets in who it knows', async () => {
  const client = as('admin:changeit@')
  const stream = aStream()
  await client.appendToStream(stream, anEvent())
  expect(await read(client, stream)).toHaveLength(1)
  await client.dispose()
})

describe.each(['admin:wrong@', 'nobody:changeit@'])('%s', (credentials) => {
  it('is not let in, whatever is asked', async () => {
    const client = as(credentials)
    const expected = { code: 16, message: '16 UNAUTHENTICATED: Unauthenticated' }
    await expectError(client.appendToStream(aStream(), anEvent()), 'access-denied', expected)
    await expectError(read(client, aStream()), 'access-denied', expected)
    await expectError(client.tombstoneStream(aStream()), 'access-denied', expected)
    expect(await follow(client.subscribeToAll()).untilError()).toMatchObject(expected)
  })
})

it('who gives no name is denied access', async () => {
  const client = as('')
  await expectError(client.appendToStream(aStream(), anEvent()), 'access-denied')
  await expectError(read(client, aStream()), 'access-denied', { code: 7 })
  expect(await follow(client.subscribeToAll()).untilError()).toMatchObject({
    type: 'access-denied',
    code: 7,
  })
  await client.dispose()
})

it('a client that does not know who signed the certificate does not connect', async () => {
  const client = newClient(`esdb://admin:changeit@localhost:${double.ports[0]}`)
  await expect(client.appendToStream(aStream(), anEvent())).rejects.toThrow(
    'self-signed certificate',
  )
})

it('a client without TLS does not connect', async () => {
  const client = newClient(`esdb://localhost:${double.ports[0]}?tls=false`)
  await expect(client.appendToStream(aStream(), anEvent())).rejects.toThrow('14 UNAVAILABLE')
})
