import { request } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createServer, type Server } from './index.ts'

describe('whatever arrives at the socket', () => {
  let server: Server
  let port: number

  beforeAll(async () => {
    server = await createServer({ name: 'test', version: '1.0.0', logging: { level: 'silent' } })
    await server.register(async (service) => {
      service.post('/v1/units', { schema: { body: z.unknown() } }, async () => ({ ok: true }))
    })
    await server.listen({ host: '127.0.0.1', port: 0 })
    port = (server.server.address() as AddressInfo).port
  })
  afterAll(() => server.close())

  /** Sends bytes, and gives what came back until the connection ended. */
  function exchange(sent: string | Buffer): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(sent))
      let received = ''
      socket.setEncoding('utf8')
      socket.on('data', (chunk: string) => (received += chunk))
      socket.on('end', () => resolve(received))
      socket.on('error', reject)
    })
  }

  async function expectProblem(sent: string | Buffer, status: number, code: string): Promise<void> {
    const [head = '', body = ''] = (await exchange(sent)).split('\r\n\r\n')
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(head.toLowerCase()).toContain('content-type: application/problem+json')
    const document = JSON.parse(body) as Record<string, unknown>
    expect(document).toMatchObject({ type: `/problems/${code}`, status })
    expect(head.toLowerCase()).toContain(`x-request-id: ${String(document.requestId)}`)
    await expectAlive()
  }

  async function expectAlive(): Promise<void> {
    const response = await fetch(`http://127.0.0.1:${port}/health/live`)
    expect(response.status).toBe(200)
  }

  it('an expectation that is not known', () =>
    expectProblem(
      'GET /health/live HTTP/1.1\r\nHost: a\r\nExpect: miracles\r\n\r\n',
      417,
      'expectation-failed',
    ))

  it('a body that is too large is read to its end, so that its sender reads the problem', async () => {
    const body = JSON.stringify({ name: 'a'.repeat(10_000_000) })
    for (let i = 0; i < 5; i++) {
      const answer = await fetch(`http://127.0.0.1:${port}/v1/units`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      })
      expect(answer.status).toBe(413)
      expect(await answer.json()).toMatchObject({ type: '/problems/payload-too-large' })
    }
  })

  it('not HTTP at all', async () => {
    await expectProblem('hello\r\n\r\n', 400, 'malformed-request')
    await expectProblem(Buffer.from([0x16, 0x03, 0x01, 0x00, 0xa5]), 400, 'malformed-request')
    await expectProblem(
      'POST /v1/units HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n',
      400,
      'malformed-request',
    )
  })

  it('headers without end', async () => {
    const sent = `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`
    await expectProblem(sent, 431, 'headers-too-large')
  })

  it('an address that no URL parser takes', async () => {
    const sent = 'GET /%c3%28 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'
    await expectProblem(sent, 400, 'malformed-address')
  })

  it('a body that is much too large is answered before it is read', async () => {
    const response = await fetch(`http://127.0.0.1:${port}/v1/units`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify('x'.repeat(3 * 1024 * 1024)),
    })
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ limitBytes: 1_048_576 })
    await expectAlive()
  })

  it('a body that is cut off, and a client that goes away', async () => {
    await new Promise<void>((resolve) => {
      const cut = request({
        port,
        method: 'POST',
        path: '/v1/units',
        headers: { 'content-type': 'application/json', 'content-length': '100' },
      })
      cut.on('error', () => resolve())
      cut.write('{"name":', () => cut.destroy())
    })
    await expectAlive()
  })
})

describe('a server that is closing', () => {
  it('ends streams first, and answers what still comes with a problem', async () => {
    const server = await createServer({
      name: 'test',
      version: '1.0.0',
      logging: { level: 'silent' },
    })
    const steps: string[] = []
    let release: () => void = () => {}
    await server.register(async (service) => {
      service.addHook('preClose', async () => {
        steps.push('streams ended')
        await new Promise<void>((resolve) => (release = resolve))
      })
      service.get('/v1/units', async () => ({}))
    })
    server.addHook('onClose', async () => void steps.push('closed'))
    await server.listen({ host: '127.0.0.1', port: 0 })
    const { port } = server.server.address() as AddressInfo
    const closing = server.close()
    await expect.poll(() => steps).toEqual(['streams ended'])
    const response = await fetch(`http://127.0.0.1:${port}/v1/units`)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('5')
    expect(await response.json()).toMatchObject({ type: '/problems/shutting-down' })
    release()
    await closing
    expect(steps).toEqual(['streams ended', 'closed'])
    await expect(fetch(`http://127.0.0.1:${port}/v1/units`)).rejects.toThrow()
  })
})
