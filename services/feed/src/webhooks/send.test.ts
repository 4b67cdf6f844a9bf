import { createServer, type Server, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { createSender, type Outcome, type SenderOptions } from './send.ts'
import { untilSo } from './testing/given.ts'
import { openReceiver, type Answering, type Receiver } from './testing/receiver.ts'

const ANY = { allowsPrivateAddresses: true, allowsHttp: true, ports: 'any' } as const
const PUBLIC = { ...ANY, allowsPrivateAddresses: false }

const leftovers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of leftovers.splice(0)) await end()
})

async function receiver(answer?: Answering): Promise<Receiver> {
  const opened = await openReceiver(answer)
  leftovers.push(() => opened.close())
  return opened
}

function sender(options: Partial<SenderOptions> = {}) {
  const made = createSender({ policy: ANY, timeoutMs: 10_000, ...options })
  leftovers.push(() => made.close())
  return made
}

const send = (url: string, options?: Partial<SenderOptions>): Promise<Outcome> =>
  sender(options).send({ url, headers: { 'webhook-id': 'a' }, body: Buffer.from('{"ā":1}') })

describe('A request to a receiver', () => {
  it('arrives byte for byte, with its headers', async () => {
    const { url, received } = await receiver()
    expect(await send(url)).toEqual({ kind: 'answered', status: 204, said: '' })
    expect(received).toMatchObject([
      { path: '/hook', headers: { 'webhook-id': 'a' }, body: '{"ā":1}' },
    ])
  })

  it('does not follow a redirect', async () => {
    const inside = await receiver()
    const { url } = await receiver((_one, response) => {
      response.writeHead(307, { location: inside.url }).end()
    })
    expect(await send(url)).toMatchObject({ kind: 'answered', status: 307 })
    expect(inside.received).toEqual([])
  })

  it('is given up when no answer comes in time, neither its head nor its end', async () => {
    const silent = await receiver(() => undefined)
    expect(await send(silent.url, { timeoutMs: 50 })).toMatchObject({ kind: 'timeout' })
    const endless = await receiver((_one, response) => void response.writeHead(500).write('a'))
    const outcome = await send(endless.url, { timeoutMs: 200 })
    expect(outcome).toMatchObject({ kind: 'answered', status: 500, said: 'a' })
  })

  it('tells when nobody listens', async () => {
    const { url, close } = await receiver()
    await close()
    expect(await send(url)).toMatchObject({
      kind: 'unreachable',
      detail: expect.stringContaining('ECONNREFUSED'),
    })
  })

  it('tells when the other side speaks no HTTP, or hangs up', async () => {
    const { url } = await receiver((_one, response) => void response.socket?.end('no HTTP\r\n\r\n'))
    expect(await send(url)).toMatchObject({ kind: 'unreachable' })
    const hangsUp = await receiver((_one, response) => void response.socket?.destroy())
    expect(await send(hangsUp.url)).toMatchObject({ kind: 'unreachable' })
  })
})

describe('Of what a receiver says', () => {
  it('a short head is kept, as plain text, and an endless answer is cut off', async () => {
    const { url } = await receiver((_one, response) => {
      response.writeHead(500, { 'retry-after': '7' })
      response.write(`\u001b[31mno\u0000\r\n<b>${'x'.repeat(500)}`)
      const more = (): void => void (response.destroyed || response.write('y'.repeat(65_536), more))
      more()
    })
    const outcome = await send(url)
    expect(outcome).toMatchObject({ kind: 'answered', status: 500, retryAfter: '7' })
    expect('said' in outcome && outcome.said).toMatch(/^\[31mno <b>x{190}$/)
  })

  it('nothing is kept where it has accepted', async () => {
    const { url } = await receiver((_one, response) => void response.writeHead(200).end('thanks'))
    expect(await send(url)).toEqual({ kind: 'answered', status: 200, said: '' })
  })

  it('headers without end are not read', async () => {
    const { url } = await receiver((_one, response) => {
      response.writeHead(200, { 'x-long': 'x'.repeat(20_000) }).end()
    })
    expect(await send(url)).toMatchObject({ kind: 'unreachable' })
  })
})

describe('A receiver that is not on the public internet', () => {
  it('is refused by its address, in every spelling', async () => {
    const { port, received } = await receiver()
    for (const host of [
      '127.0.0.1',
      '127.1',
      '2130706433',
      '0x7f.1',
      '[::ffff:127.0.0.1]',
      '[::1]',
      '0.0.0.0',
      '[64:ff9b::127.0.0.1]',
    ])
      expect([host, await send(`http://${host}:${port}/`, { policy: PUBLIC })]).toMatchObject([
        host,
        { kind: 'refused-address' },
      ])
    expect(received).toEqual([])
  })

  it('is refused by a name of this machine', async () => {
    const { port, received } = await receiver()
    const url = `http://localhost:${port}/`
    expect(await send(url, { policy: PUBLIC })).toMatchObject({ kind: 'refused-address' })
    expect(await sender({ policy: PUBLIC }).faultOfHost(url)).toContain('public internet')
    expect(received).toEqual([])
  })

  it('is refused when one address of several is private', async () => {
    const resolve = async () => [
      { address: '93.184.216.34', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ]
    const outcome = await send('http://example.test/', { policy: PUBLIC, resolve })
    expect(outcome).toMatchObject({
      kind: 'refused-address',
      detail: expect.stringContaining('10.0.0.1'),
    })
  })

  it('is refused when its name has changed since it was looked at', async () => {
    const { port, received } = await receiver()
    const answers = ['93.184.216.34', '127.0.0.1']
    const resolve = async () => [{ address: answers.shift() ?? '', family: 4 }]
    const made = sender({ policy: PUBLIC, resolve })
    const url = `http://rebound.test:${port}/`
    expect(await made.faultOfHost(url)).toBeUndefined()
    const outcome = await made.send({ url, headers: {}, body: Buffer.from('{}') })
    expect(outcome).toMatchObject({ kind: 'refused-address' })
    expect(received).toEqual([])
  })

  it('is not found by a name that has no address', async () => {
    const resolve = async () => []
    expect(await sender({ resolve }).faultOfHost('http://nowhere.test/')).toContain('no address')
    expect(await send('http://nowhere.test/', { resolve })).toMatchObject({ kind: 'unreachable' })
  })
})

describe('A connection', () => {
  it('is there for each request, so that none waits for others to the same host', async () => {
    const held: ServerResponse[] = []
    const { port } = await receiver((one, response) => {
      if (one.path === '/slow') held.push(response)
      else response.writeHead(204).end()
    })
    const made = sender()
    const to = (path: string) =>
      made.send({ url: `http://127.0.0.1:${port}${path}`, headers: {}, body: Buffer.from('{}') })
    const slow = Array.from({ length: 16 }, () => to('/slow'))
    await untilSo(() => held.length === slow.length)
    expect(await to('/fast')).toMatchObject({ status: 204 })
    for (const response of held) response.writeHead(204).end()
    for (const outcome of await Promise.all(slow)) expect(outcome).toMatchObject({ status: 204 })
  })

  it('goes to the very address that was checked, which is asked for once', async () => {
    const { port, received } = await receiver()
    let asked = 0
    const resolve = async () => {
      asked += 1
      // Whoever asked again would be led to where nobody listens.
      return [{ address: asked === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }]
    }
    expect(await send(`http://once.test:${port}/`, { resolve })).toMatchObject({ status: 204 })
    expect([asked, received.length]).toEqual([1, 1])
    expect(received[0]?.headers['host']).toBe(`once.test:${port}`)
  })

  it('by https is made only where the certificate is right', async () => {
    const plain: Server = createServer((_request, response) => void response.end())
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve))
    leftovers.push(async () => plain.close())
    const { port } = plain.address() as { port: number }
    expect(await send(`https://127.0.0.1:${port}/`)).toMatchObject({ kind: 'unreachable' })
  })
})
