import type { Chunk } from '../view/chunk.ts'
import { cursorText } from '../cursor.ts'
import { sourceOf } from '../log-id.ts'

/** Why a stream ends. */
export type EndReason = 'until' | 'head' | 'age' | 'slow' | 'closing' | 'fault'

/** A place that a stream has come to. */
export interface Reached {
  /** The id of the log. */
  readonly log: string
  readonly sequence: number
  /** Undefined before the first event. */
  readonly cursor: string | undefined
}

/** How a stream is written. */
export interface Form {
  readonly name: 'sse' | 'jsonl'
  readonly mediaType: string
  /** Some events of a chunk, by their places in it. */
  readonly events: (chunk: Chunk, log: string, places: Places) => Buffer
  readonly begin: (reached: Reached, retryMs: number) => string
  /** Says how far the log has been looked through, where a filter lets nothing pass. */
  readonly progress: (reached: Reached) => string
  readonly heartbeat: (reached: Reached) => string
  readonly end: (reached: Reached, reason: EndReason) => string
}

/** All from one up to another, that one left out; or those in a list. */
export type Places = { readonly from: number; readonly to: number } | readonly number[]

/** WHATWG HTML, server-sent events. A frame without data sets the last event id and nothing else. */
export const SSE: Form = {
  name: 'sse',
  mediaType: 'text/event-stream',
  events: framed,
  begin: (reached, retryMs) => `retry: ${retryMs}\n${frame(reached)}`,
  progress: frame,
  heartbeat: () => ':\n\n',
  end: (reached, reason) =>
    `event: end\n${idLine(reached)}data: ${JSON.stringify({ reason, cursor: reached.cursor ?? null })}\n\n`,
}

/** A CloudEvent a line; so is what the feed says of itself. */
export const JSON_LINES: Form = {
  name: 'jsonl',
  mediaType: 'application/jsonl',
  events: linesOf,
  begin: () => '',
  progress: (reached) => ownEvent(reached, 'feed.progress'),
  heartbeat: (reached) => ownEvent(reached, 'feed.progress'),
  end: (reached, reason) => ownEvent(reached, 'feed.end', { reason }),
}

const idLine = ({ cursor }: Reached): string => (cursor === undefined ? '' : `id: ${cursor}\n`)

function frame(reached: Reached): string {
  return `${idLine(reached)}\n`
}

function ownEvent({ log, sequence, cursor }: Reached, type: string, data?: object): string {
  return `${JSON.stringify({
    specversion: '1.0',
    id: `${type}-${sequence}`,
    source: sourceOf(log),
    type,
    ...(cursor === undefined ? {} : { cursor }),
    ...(data && { datacontenttype: 'application/json', data }),
  })}\n`
}

function linesOf({ lines, bounds }: Chunk, _log: string, places: Places): Buffer {
  if ('from' in places) return lines.subarray(bounds[places.from], bounds[places.to])
  return Buffer.concat(places.map((at) => lines.subarray(bounds[at], bounds[at + 1])))
}

/** Each line begins so. */
const ID_AT = '{"specversion":"1.0","id":"'.length
const ID_END = ID_AT + 8

export const cursorAt = ({ lines, bounds, first }: Chunk, log: string, at: number): string => {
  const start = bounds[at] as number
  return cursorText(log, first + at, lines.toString('latin1', start + ID_AT, start + ID_END))
}

const PREFIX_BYTES = `id: ${cursorText('0'.repeat(16), 0, '00000000')}\ndata: `.length

function framed(chunk: Chunk, log: string, places: Places): Buffer {
  const { lines, bounds } = chunk
  const all =
    'from' in places
      ? Array.from({ length: places.to - places.from }, (_, at) => places.from + at)
      : places
  const sizeOf = (at: number): number => (bounds[at + 1] as number) - (bounds[at] as number)
  const size = all.reduce((sum, at) => sum + sizeOf(at) + PREFIX_BYTES + 1, 0)
  const bytes = Buffer.allocUnsafe(size)
  let end = 0
  for (const at of all) {
    end += bytes.write(`id: ${cursorAt(chunk, log, at)}\ndata: `, end, 'latin1')
    end += lines.copy(bytes, end, bounds[at], bounds[at + 1])
    bytes[end++] = 10
  }
  return bytes
}
