import { Interruption } from './interruption.ts'
import { linesOf } from './lines.ts'
import { openStream, type Ask } from './open-stream.ts'

export interface ConnectionOptions {
  readonly signal?: AbortSignal | undefined
  /** A connection without a byte for so long is given up. Default: 45,000; the feed is never silent for more than 15,000. */
  readonly silenceMs?: number
}

const SILENCE_MS = 45_000

/**
 * The lines that one connection brings, as many at once as have come, until it is closed.
 *
 * @throws Interruption where it breaks, or cannot be had now
 * @throws PlaceLostError, ProblemError as `openStream` does
 */
export async function* linesFrom(
  ask: Ask,
  url: string,
  after: string | undefined,
  { signal, silenceMs = SILENCE_MS }: ConnectionOptions,
): AsyncGenerator<readonly string[], void, undefined> {
  const connection = new AbortController()
  const cut = (): void => connection.abort()
  signal?.addEventListener('abort', cut)
  try {
    const headers = { accept: 'application/jsonl' }
    const request = new Request(url, { headers, signal: connection.signal })
    const body = await openStream(ask, request, { after, silenceMs })
    yield* passing(linesOf(body, silenceMs))
  } finally {
    signal?.removeEventListener('abort', cut)
    cut()
  }
}

/** Whatever breaks while lines come is a connection that broke. */
async function* passing<Item>(lines: AsyncIterable<Item>): AsyncGenerator<Item, void, undefined> {
  try {
    yield* lines
  } catch (error) {
    if (error instanceof Interruption) throw error
    throw new Interruption('The connection broke', { cause: error })
  }
}

/** @throws Interruption where it is no JSON: then the connection has gone wrong */
export function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new Interruption('A line of the stream is not JSON', { cause: error })
  }
}
