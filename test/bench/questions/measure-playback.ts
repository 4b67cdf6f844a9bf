import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { openEventStore } from '@vietas/event-store'
import { createHistoryServer } from '@vietas/history'
import { longestBlock } from '../lists/longest-block.ts'

export interface PlaybackTimes {
  /** Frames a second of the processor, as fast as they are read. */
  readonly framesPerCpuSecond: number
  /** Frames that came in each second, of a stream that is asked to play so many. */
  readonly playedPerSecond: number
  /** Milliseconds that everything else waited for the making of all frames. */
  readonly longestWait: number
  readonly frames: number
  /** Of all frames as one series, as it is and packed by gzip. */
  readonly bytes: number
  readonly packedBytes: number
}

export interface AskedPlayback {
  readonly folder: string
  /** The first day of the country, a calendar date. */
  readonly from: string
  /** Frames a second that are asked for, and for how many seconds they are watched. */
  readonly speed: number
  readonly seconds: number
}

/** The whole country by day and municipality, from its first day to its last. */
export async function measurePlayback(asked: AskedPlayback): Promise<PlaybackTimes> {
  const store = await openEventStore(`embedded:${join(asked.folder, 'log')}`)
  const server = await createHistoryServer({
    store,
    viewsFolder: join(asked.folder, 'views'),
    historyFolder: join(asked.folder, 'history'),
    server: { logging: { level: 'silent' }, checkResponses: false },
  })
  const origin = await server.listen({ port: 0, host: '127.0.0.1' })
  const head = await store.head()
  const question = `from=${asked.from}&to=2025-12-31&step=day&by=municipality&after=${head}`
  const url = `${origin}/v1/playback?${question}`
  while ((await open(`${url}&to=${asked.from}`.replace('&to=2025-12-31', ''))).statusCode !== 200);
  const before = process.cpuUsage()
  const frames = await linesOf(`${url}&format=jsonl`, Infinity)
  const { user, system } = process.cpuUsage(before)
  const longestWait = await longestBlock(
    async () => void (await linesOf(`${url}&measures=free&format=jsonl`, Infinity)),
  )
  const bytes = await bytesOf(url, 'identity')
  const packedBytes = await bytesOf(url, 'gzip')
  const wanted = asked.speed * asked.seconds
  const began = performance.now()
  await linesOf(`${url}&format=jsonl&speed=${asked.speed}`, wanted + 1)
  const playedPerSecond = (1_000 * wanted) / (performance.now() - began)
  await server.close()
  await store.close()
  return {
    framesPerCpuSecond: (frames * 1e6) / (user + system),
    playedPerSecond,
    longestWait,
    frames: frames - BESIDE_FRAMES,
    bytes,
    packedBytes,
  }
}

/** An event that begins, and one that ends. */
const BESIDE_FRAMES = 2

const open = (url: string, headers = {}): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    get(url, { headers }, resolve).on('error', reject)
  })

/** Reads up to so many lines, and gives how many there were. */
async function linesOf(url: string, most: number): Promise<number> {
  let lines = 0
  for await (const part of (await open(url)).setEncoding('utf8') as AsyncIterable<string>) {
    lines += part.split('\n').length - 1
    if (lines >= most) break
  }
  return lines
}

async function bytesOf(url: string, encoding: string): Promise<number> {
  let bytes = 0
  for await (const part of await open(url, { 'accept-encoding': encoding }))
    bytes += (part as Buffer).length
  return bytes
}
