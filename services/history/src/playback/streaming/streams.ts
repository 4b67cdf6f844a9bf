import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { ProblemError, shuttingDown } from '@vietas/service-kit'
import { whenLeft } from '../../when-left.ts'
import { PLAYBACK_PROBLEMS } from '../playback-problems.ts'
import type { EventTold } from './playing.ts'

/** What is played at the same time; each keeps in memory what is still to come of it. */
const MOST_AT_ONCE = 8

/** Of each stream so many frames wait for its client, beside what the connection takes. */
const FRAMES_WAITING = 2

export interface Streams {
  /**
   * One that ends with its answer, when the client goes away, or when the server stops.
   *
   * @throws ProblemError when there are too many already, or the server stops
   */
  readonly begin: (answer: ServerResponse) => Stream
  /** For work that several may wait for. @throws ProblemError as `begin` does */
  readonly during: <Result>(work: (stream: Stream) => Promise<Result>) => Promise<Result>
  readonly stop: () => void
}

export interface Stream {
  /** Its reason is what whoever waits for a whole answer is told. */
  readonly signal: AbortSignal
  readonly end: () => void
}

export function createStreams(): Streams {
  const underWay = new Set<AbortController>()
  let isStopped = false
  const begin = (): Stream => {
    if (isStopped) throw shuttingDown()
    if (underWay.size >= MOST_AT_ONCE) throw tooMany()
    const controller = new AbortController()
    underWay.add(controller)
    const end = (): void => {
      underWay.delete(controller)
      // Whoever has gone away sees nothing of the reason.
      controller.abort(shuttingDown())
    }
    return { signal: controller.signal, end }
  }
  return {
    begin: (answer) => {
      const stream = begin()
      whenLeft(answer, stream.end)
      return stream
    },
    during: async (work) => {
      const stream = begin()
      try {
        return await work(stream)
      } finally {
        stream.end()
      }
    },
    stop: () => {
      isStopped = true
      for (const controller of underWay) controller.abort(shuttingDown())
    },
  }
}

const tooMany = (): ProblemError =>
  new ProblemError(
    {
      ...PLAYBACK_PROBLEMS['too-many-playbacks'],
      detail: `${MOST_AT_ONCE} playbacks are under way, and no more go at once. Ask again when one of them has ended.`,
    },
    { 'retry-after': '5' },
  )

export const WRITTEN = {
  /** Server-sent events (HTML Living Standard, 9.2). */
  sse: ({ id, event, data }: EventTold) => `id: ${id}\nevent: ${event}\ndata: ${data}\n\n`,
  jsonl: ({ id, event, data }: EventTold) => `{"id":"${id}","event":"${event}","data":${data}}\n`,
}

/** Reads no further than its client does; ends the stream when it goes away. */
export function bytesOf(
  events: AsyncIterable<EventTold>,
  write: (event: EventTold) => string,
  { end }: Stream,
): Readable {
  async function* written(): AsyncGenerator<string> {
    for await (const event of events) yield write(event)
  }
  return Readable.from(written(), { highWaterMark: FRAMES_WAITING }).once('close', end)
}
