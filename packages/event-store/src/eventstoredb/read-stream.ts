import { streamRequest } from './read-request.ts'
import type { RecordedEvent, ReadStreamOptions, StreamPage } from '../port.ts'
import type { Reader } from './reader.ts'

/** Reads from the leader, for decisions are made on what a stream holds now. */
export function readStream(
  reader: Reader,
  stream: string,
  options: ReadStreamOptions,
): AsyncIterable<StreamPage> {
  const { direction = 'forward', to } = options
  const step = direction === 'forward' ? 1 : -1
  let next = options.from
  let left = options.limit ?? Infinity

  async function* onwards(): AsyncGenerator<StreamPage> {
    const count = Math.min(left, distance(next, to, step), Number.MAX_SAFE_INTEGER)
    if (count <= 0) return
    const request = streamRequest({ stream, direction, from: next, count })
    for await (const messages of reader.messages(request)) {
      const events: RecordedEvent[] = []
      for (const message of messages) {
        if (message.kind !== 'event') continue
        const { revision } = message.event
        if (to !== undefined && (to - revision) * step < 0) break
        events.push(message.event)
        next = revision + step
      }
      left -= events.length
      if (events.length > 0) yield { events }
    }
  }

  return reader.patiently(onwards)
}

/** How many events lie between two revisions, both included. */
function distance(from: number | undefined, to: number | undefined, step: 1 | -1): number {
  if (from !== undefined && from < 0) return 0
  if (to === undefined) return Infinity
  if (from === undefined) return step === 1 ? to + 1 : Infinity
  return (to - from) * step + 1
}
