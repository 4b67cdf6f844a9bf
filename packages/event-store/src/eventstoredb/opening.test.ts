/** @module-tag slow */
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { localCertificate } from '@vietas/event-store-testing'
import { openEventStore } from '../open-event-store.ts'
import { openEventStoreDb } from './open-eventstoredb.ts'
import { aDouble, aStore, cleanUp, hangUp, idsIn, idsOf, someEvents } from '../testing/given.ts'
import type { AddressInfo } from 'node:net'

const said: string[] = []
beforeEach(() => {
  for (const method of ['log', 'warn', 'error', 'info'] as const)
    vi.spyOn(console, method).mockImplementation((...args) => void said.push(args.join(' ')))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await cleanUp()
  expect(said.splice(0)).toEqual([])
})

async function problemOf(connectionString: string): Promise<string> {
  const opening = openEventStoreDb({
    connectionString,
    times: { reachMs: 500, silenceMs: 500 },
  })
  const error: unknown = await opening.then(
    (store) => store.close(),
    (reason: unknown) => reason,
  )
  expect(error).toMatchObject({ name: 'EventStoreError', code: 'unavailable' })
  return (error as Error).message
}

describe('given an address at which nobody is', () => {
  it('opening says so, without the password', async () => {
    const message = await problemOf('esdb://admin:changeit@127.0.0.1:9?tls=false')
    expect(message).toContain('esdb://admin:***@127.0.0.1:9?tls=false cannot be used: it does not')
    expect(message).toContain('Is it running')
    expect(message).not.toContain('changeit')
  })

  it('who can do without it for a while has it opened, and reaches it when it is back', async () => {
    const double = await aDouble()
    await double.stop()
    const { connectionString } = double
    const times = { reachMs: 500, silenceMs: 500 }
    const store = await openEventStoreDb({ connectionString, times, mayBeAway: true })
    await double.restart()
    expect(await store.head()).toBe('0')
    await store.close()
  })

  it('discovery that finds no node says so', async () => {
    const message = await problemOf(
      'esdb://127.0.0.1:9,127.0.0.1:19?tls=false&maxDiscoverAttempts=2',
    )
    expect(message).toContain('Failed to discover')
  })
})

describe('given a web server', () => {
  it('opening says that it is none of ours', async () => {
    const server = createServer((_request, response) => response.end('hello')).listen(0)
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const message = await problemOf(`esdb://127.0.0.1:${port}?tls=false`)
    expect(message).toContain('does not speak plain gRPC')
    server.close()
    server.closeAllConnections()
  })
})

describe('given a server without TLS', () => {
  it('a secure connection is told to leave it out', async () => {
    const { ports } = await aDouble()
    const message = await problemOf(`esdb://admin:changeit@127.0.0.1:${ports[0]}`)
    expect(message).toContain('the server speaks without TLS. Add tls=false')
    expect(message).not.toContain('changeit')
  })

  it('takes any password, as EventStoreDB does', async () => {
    const { ports } = await aDouble()
    const store = await openEventStore(`esdb://admin:wrong@127.0.0.1:${ports[0]}?tls=false`)
    expect(await store.head()).toBe('0')
    await store.close()
  })
})

describe('given a secure server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vietas-opening-'))
  const authority = join(folder, 'ca.crt')
  writeFileSync(authority, localCertificate.cert)
  afterAll(() => rmSync(folder, { recursive: true }))
  const secure = { tls: localCertificate, users: { vietas: 'changeit' } }

  it('opens with the user, the password and the authority that signed its certificate', async () => {
    const { ports } = await aDouble(secure)
    const store = await openEventStore(
      `esdb://vietas:changeit@localhost:${ports[0]}?tlsCAFile=${authority}`,
    )
    const events = someEvents(2)
    expect(await store.append('units-1', 'no-stream', events)).toMatchObject({ revision: 1 })
    expect(await idsIn(store, 'units-1')).toEqual(idsOf(events))
    await store.close()
  })

  it.each(['vietas:wrong@', 'nobody:changeit@', ''])(
    '%s is not let in, and told so',
    async (who) => {
      const { ports } = await aDouble(secure)
      const message = await problemOf(`esdb://${who}localhost:${ports[0]}?tlsCAFile=${authority}`)
      expect(message).toContain('does not know this user, or the password is another one')
      expect(message).not.toContain('changeit')
      expect(message).not.toContain('wrong')
    },
  )

  it('a connection that does not know the authority is told to name it', async () => {
    const { ports } = await aDouble(secure)
    const message = await problemOf(`esdb://vietas:changeit@localhost:${ports[0]}`)
    expect(message).toContain('its certificate is not trusted (self-signed certificate')
    expect(message).toContain('tlsCAFile')
  })

  it('a plain connection is told that the server may be secure', async () => {
    const { ports } = await aDouble(secure)
    const message = await problemOf(`esdb://vietas:changeit@localhost:${ports[0]}?tls=false`)
    expect(message).toContain('If the server is secure, leave tls=false out')
  })
})

describe('given an address', () => {
  it.each(['esdb:/127.0.0.1', 'kurrentdb://127.0.0.1', 'embedded:', 'log.db', ''])(
    '%j that is none, opening says what is expected',
    async (address) => {
      await expect(openEventStore(address)).rejects.toMatchObject({
        message: expect.stringContaining('Expected embedded: and a folder'),
      })
    },
  )

  it('whose certificate file is not there, opening says so', async () => {
    expect(await problemOf('esdb://127.0.0.1:9?tlsCAFile=/nowhere/ca.crt')).toContain(
      'File was not found',
    )
  })
})

it('given a server that comes up late, opening waits for it', async () => {
  const double = await aDouble()
  await double.stop()
  const opening = aStore(double)
  await hangUp(double.ports, 1)
  await double.restart()
  const store = await opening
  expect(await store.append('units-1', 'no-stream', someEvents(1))).toMatchObject({ revision: 0 })
})
