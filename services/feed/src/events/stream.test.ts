import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'
import { openMemoryStore } from '@vietas/event-store-testing'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { eventOf, openFeed, type TestFeed } from '../testing/feed.ts'
import { readStream, type Understood } from '../testing/read-stream.ts'
import { confirmed, opened } from '../testing/reports.ts'

let feed: TestFeed
beforeEach(async () => void (feed = await openFeed()))
afterEach(() => feed.close())

const unit = randomUUID()

/** Writes requests as they are, and gives all that comes until the connection is closed. */
async function answersTo(text: string): Promise<string> {
  const { hostname, port } = new URL(feed.address)
  const socket = connect({ host: hostname, port: Number(port) })
  socket.write(text)
  const received: Buffer[] = []
  socket.on('data', (bytes) => received.push(bytes))
  await once(socket, 'close')
  return Buffer.concat(received).toString()
}

it('many at the end of the log are each sent what their own filter lets pass', async () => {
  const { address } = feed
  const queries = [
    '',
    '',
    'type=ServiceUnitOpened',
    'type=ServiceUnitConfirmed',
    'territory=LV0002000',
  ]
  const until = ({ text }: Understood): boolean => text.includes('"name":"The last"')
  const readings = (['text/event-stream', 'application/jsonl'] as const).flatMap((form) =>
    queries.map((query) => readStream({ address, query, form, until })),
  )
  const metrics = async (): Promise<string> => (await feed.get('/metrics')).text
  await expect.poll(metrics).toMatch(/vietas_feed_streams\{form="sse"\} 5/)
  const others = Array.from({ length: 30 }, () => opened())
  await feed.given(opened(unit), confirmed(unit), ...others, confirmed(unit))
  const { data } = confirmed(unit)
  const last = { type: 'ServiceUnitConfirmed', data: { ...data, name: 'The last' } }
  await feed.given(opened(unit, { name: 'The last' }), last)
  for (const [at, { events }] of (await Promise.all(readings)).entries()) {
    const whole = await feed.all(queries[at % queries.length])
    const ids = whole.map(({ id }) => id as string)
    expect(ids.slice(0, events.length)).toEqual(events.map(({ id }) => id))
    expect(whole.length - events.length).toBeLessThan(2)
  }
})

it('a client that takes nothing for a while, and then goes on, is sent every event once', async () => {
  const headers = { accept: 'application/jsonl' }
  const response = await new Promise<IncomingMessage>((resolve) => {
    get(`${feed.address}/v1/events`, { headers, agent: false }, resolve)
  })
  response.pause()
  const metrics = async (): Promise<string> => (await feed.get('/metrics')).text
  await expect.poll(metrics).toMatch(/vietas_feed_streams\{form="jsonl"\} 1/)
  const planId = randomUUID()
  const data = { planId, amendedOn: '2026-03-01', summary: 'x'.repeat(2_000) }
  let recorded = 0
  // Until more is on its way than a connection holds.
  while (!/vietas_feed_lag_events [1-9]/.test(await metrics())) {
    const events = Array.from({ length: 300 }, () => eventOf({ type: 'PlanAmended', data }))
    await feed.store.append(`plans-${planId}`, 'any', events)
    recorded += events.length
  }
  const sequences: number[] = []
  let text = ''
  for await (const bytes of response as AsyncIterable<Buffer>) {
    const lines = `${text}${bytes.toString()}`.split('\n')
    text = lines.pop() ?? ''
    for (const line of lines) sequences.push(Number((JSON.parse(line) as never)['sequence']))
    if (sequences.length >= recorded) break
  }
  expect(sequences).toEqual(Array.from({ length: recorded }, (_, at) => at + 1))
})

it('a client of HTTP/1.0, which knows no chunks, is sent lines alone', async () => {
  await feed.given(opened(unit), confirmed(unit))
  const accept = 'accept: application/jsonl'
  const answer = await answersTo(`GET /v1/events?follow=false HTTP/1.0\r\n${accept}\r\n\r\n`)
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  expect(head).not.toMatch(/transfer-encoding/i)
  const types = body
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { type: string }).type)
  expect(types).toEqual(['ServiceUnitOpened', 'ServiceUnitConfirmed', 'feed.end'])
})

it('a stream that is asked for behind a page on one connection comes behind it', async () => {
  await feed.given(opened(unit), confirmed(unit))
  const ask = (accept: string, query: string): string =>
    `GET /v1/events?${query} HTTP/1.1\r\nhost: here\r\naccept: ${accept}\r\n\r\n`
  const both = ask('*/*', 'limit=2') + ask('text/event-stream', 'follow=false')
  const answer = await answersTo(both)
  const [, page = '', stream = ''] = answer.split('HTTP/1.1 200')
  expect(page.match(/"specversion"/g)).toHaveLength(2)
  expect(stream.match(/\ndata: \{"specversion"/g)).toHaveLength(2)
  expect(stream).toMatch(/event: end\nid: .*\ndata: \{"reason":"head"/)
  expect(stream.endsWith('\r\n0\r\n\r\n')).toBe(true)
})

it('whose client has left before it begins is none', async () => {
  await feed.close()
  const store = openMemoryStore()
  let answered = Promise.resolve()
  feed = await openFeed({ store: { ...store, head: () => answered.then(() => store.head()) } })
  await feed.given(opened(unit))
  let answer = (): void => undefined
  answered = new Promise((resolve) => (answer = resolve))
  const headers = { accept: 'text/event-stream' }
  const asked = get(`${feed.address}/v1/events?since=2026-01-01`, { headers, agent: false })
  asked.on('error', () => undefined)
  const metrics = async (): Promise<string> => (await feed.get('/metrics')).text
  const [socket] = (await once(asked, 'socket')) as [Socket]
  await once(socket, 'connect')
  await metrics()
  asked.destroy()
  for (let turn = 0; turn < 3; turn++) await metrics()
  answer()
  await expect.poll(metrics).toMatch(/vietas_feed_ended_total\{reason="gone"\} 1/)
  expect(await metrics()).toMatch(/vietas_feed_streams\{form="sse"\} 0/)
})

it('clients that take lines slowly, from different places, are each sent the lines behind their own', async () => {
  const planId = randomUUID()
  const data = { planId, amendedOn: '2026-03-01', summary: 'x'.repeat(20_000) }
  // More than a connection holds.
  for (let append = 0; append < 25; append++) {
    const events = Array.from({ length: 40 }, () => eventOf({ type: 'PlanAmended', data }))
    await feed.store.append(`plans-${planId}`, 'any', events)
  }
  const headers = { accept: 'application/jsonl' }
  const { text } = await feed.get('/v1/events?follow=false', headers)
  const lines = text.split('\n').slice(0, -1)
  const cursors = lines.map((line) => (JSON.parse(line) as { readonly cursor: string }).cursor)
  const clients = await Promise.all(
    [1, 41, 82, 124].map(async (from, at) => ({
      from,
      minor: at % 2,
      socket: await asked(`follow=false&after=${cursors[from - 1]}`, at % 2),
    })),
  )
  // While one reads, the others stand where they are.
  for (const { from, minor, socket } of clients) {
    const sent = (await bodyOf(socket, minor)).split('\n').slice(0, -1)
    expect(sent.length).toBe(lines.length - from)
    expect(sent.findIndex((line, index) => line !== lines[from + index])).toBe(-1)
  }
})

/** By HTTP/1.0 or 1.1; resolves once an answer has begun. */
async function asked(query: string, minor: number): Promise<Socket> {
  const { hostname, port } = new URL(feed.address)
  const socket = connect({ host: hostname, port: Number(port) })
  const request = `GET /v1/events?${query} HTTP/1.${minor}`
  socket.write(`${request}\r\nhost: ${hostname}\r\naccept: application/jsonl\r\n\r\n`)
  await once(socket, 'readable')
  return socket
}

/** The whole of what is answered, without the frames of chunks. */
async function bodyOf(socket: Socket, minor: number): Promise<string> {
  const answer = Buffer.concat(await socket.toArray())
  const body = answer.subarray(answer.indexOf('\r\n\r\n') + 4)
  return minor === 0 ? body.toString() : unframed(body)
}

function unframed(body: Buffer): string {
  const contents: Buffer[] = []
  for (let at = 0; at < body.length;) {
    const start = body.indexOf('\r\n', at) + 2
    const size = Number.parseInt(body.toString('latin1', at, start), 16)
    contents.push(body.subarray(start, start + size))
    expect(body.toString('latin1', start + size, start + size + 2)).toBe('\r\n')
    at = start + size + 2
  }
  return Buffer.concat(contents).toString()
}
