import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a feed does with a request. */
export type Behaviour = (asked: URL, response: ServerResponse) => void

export interface GivenFeed {
  readonly address: string
  /** The place of each request, in their order. */
  readonly places: (string | null)[]
  readonly asked: URL[]
  readonly close: () => Promise<void>
}

/** An event of a type that any will do for, the `n`th of its log. */
export const event = (n: number, type = 'ClosureOrderReviewed') => ({
  specversion: '1.0',
  id: `id-${n}`,
  type,
  sequence: String(n).padStart(16, '0'),
  cursor: cursor(n),
  // So that a cut may fall within a character.
  data: { outcome: 'filiāle paliek ē'.repeat(n % 4) },
})

export const cursor = (n: number): string => `log-${n}`

const line = (said: object): string => `${JSON.stringify(said)}\n`

/** The lines of a log behind the place that is asked for, up to the `last`th event. */
export function linesAfter(asked: URL, last: number): string {
  const from = Number((asked.searchParams.get('after') ?? cursor(0)).replace('log-', ''))
  return Array.from({ length: last - from }, (_, at) => line(event(from + at + 1))).join('')
}

export const ends = (reason: string, n?: number): string =>
  line({ type: 'feed.end', ...(n !== undefined && { cursor: cursor(n) }), data: { reason } })

export const progress = (n: number): string => line({ type: 'feed.progress', cursor: cursor(n) })

export const open = (response: ServerResponse): ServerResponse =>
  response.writeHead(200, { 'content-type': 'application/jsonl' })

/** Behaves in one way after another, and then for ever in the last. */
export async function givenFeed(...behaviours: readonly Behaviour[]): Promise<GivenFeed> {
  const asked: URL[] = []
  const server = createServer((request: IncomingMessage, response) => {
    const url = new URL(request.url ?? '', 'http://feed')
    const behave = behaviours[Math.min(asked.length, behaviours.length - 1)]
    asked.push(url)
    behave?.(url, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    get places() {
      return asked.map(({ searchParams }) => searchParams.get('after'))
    },
    asked,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
