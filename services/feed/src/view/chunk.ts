import { recentlyUsed, type RecentlyUsed } from '@vietas/service-kit'
import type { About } from '../about.ts'

/** Where some consecutive events lie in the log. */
export interface Span {
  /** The sequence of the first event, and of the last. */
  readonly first: number
  readonly last: number
  /** When the last was recorded: epoch milliseconds. */
  readonly recordedUntil: number
  /** The position of the last. */
  readonly position: string
}

/** Consecutive events as their bytes, made once for all who read them. */
export interface Chunk extends Span {
  /** A CloudEvent a line. */
  readonly lines: Buffer
  /** Where each line begins, and where the last ends. */
  readonly bounds: Uint32Array
  /** What each event is about, once someone has asked. */
  abouts: readonly About[] | undefined
  readonly pieces: Pieces
}

/** What is made of whole chunks of one view, once for all who ask for the same. */
export type Pieces = RecentlyUsed<string, Piece>

/** What a client is sent of a chunk. */
export interface Piece {
  readonly bytes: Buffer
  /** The sequence of the last event in it; undefined where a filter has left nothing. */
  readonly lastSent: number | undefined
}

const NEWLINE = 10
const BYTES_PER_PIECE = 300

export const keepPieces = (mostBytes: number): Pieces =>
  recentlyUsed(mostBytes, ({ bytes }, name) => bytes.length + 2 * name.length + BYTES_PER_PIECE)

export function chunkOf(
  span: Span,
  lines: Buffer,
  pieces: Pieces,
  abouts?: readonly About[],
): Chunk {
  const bounds = boundsOf(lines, span.last - span.first + 1)
  return { ...span, lines, bounds, abouts, pieces }
}

function boundsOf(lines: Buffer, count: number): Uint32Array {
  const bounds = new Uint32Array(count + 1)
  for (let line = 0, at = 0; line < count; line++) {
    at = lines.indexOf(NEWLINE, at) + 1
    bounds[line + 1] = at
  }
  return bounds
}

/** The line of an event, without its end. */
export function lineOf({ lines, bounds, first }: Chunk, sequence: number): Buffer {
  const at = sequence - first
  return lines.subarray(bounds[at], (bounds[at + 1] as number) - 1)
}

/** What an event is about, as its line says. */
export function aboutIn(chunk: Chunk, sequence: number): About {
  chunk.abouts ??= Array.from({ length: chunk.last - chunk.first + 1 }, (_, at) =>
    readAbout(lineOf(chunk, chunk.first + at)),
  )
  return chunk.abouts[sequence - chunk.first] as About
}

function readAbout(line: Buffer): About {
  const event = JSON.parse(line.toString()) as Readonly<Record<string, string | undefined>>
  return {
    type: event['type'] ?? '',
    category: (event['subject'] ?? '').split('-', 1).join(''),
    units: items(event['units']),
    territories: items(event['territories']),
    targetGroups: items(event['targetgroups']),
    provenBy: event['provenby'],
  }
}

const items = (text: string | undefined): readonly string[] => text?.split(',') ?? []
