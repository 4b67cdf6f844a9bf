import { setImmediate as nextTurn } from 'node:timers/promises'
import { isRead } from '../cloud-event.ts'
import { cursorAfter, viewOf, type FeedReader } from '../feed-reader.ts'
import { lineOf, type Chunk } from '../view/chunk.ts'
import type { Matching } from './matchers.ts'
import { matching as matchingIn } from './piece.ts'

export interface Page {
  /** A JSON array of CloudEvents. */
  readonly bytes: Buffer
  /** How many events lie up to where it has been looked through. */
  readonly to: number
  /** Places before and behind what was looked through; undefined at the beginning of the log. */
  readonly start: string | undefined
  readonly end: string | undefined
  /** Whether no more events come to it. */
  readonly isClosed: boolean
  /** Whether this release can read all events in it. */
  readonly isRead: boolean
}

export interface PageRequest {
  readonly reader: FeedReader
  readonly matching: () => Matching | Promise<Matching>
  readonly limit: number
}

/** A filter that lets little pass does not hold up others: a page ends after so many events. */
const LOOKED_THROUGH = 20_000

/** Events behind a place, up to another. */
export async function pageAfter(
  { reader, matching, limit }: PageRequest,
  after: number,
  { last, isFinal }: { readonly last: number; readonly isFinal: boolean },
): Promise<Page> {
  const lines: Buffer[] = []
  let at = after
  while (at < last && lines.length < limit && at - after < LOOKED_THROUGH) {
    const chunk = viewOf(reader).chunkAfter(at)
    if (chunk === undefined) break
    const to = Math.min(chunk.last, last, after + LOOKED_THROUGH)
    const found = asked(chunk, at + 1, to, await matching()).slice(0, limit - lines.length)
    for (const sequence of found) lines.push(lineOf(chunk, sequence))
    at = lines.length === limit ? (found.at(-1) as number) : to
    await nextTurn()
  }
  const isShort = at >= last && lines.length < limit
  return pageOf(reader, lines, [after, at], !isShort || isFinal)
}

/** The last events before a place. */
export async function pageBefore(
  { reader, matching, limit }: PageRequest,
  before: number,
): Promise<Page> {
  const lines: Buffer[] = []
  let at = before
  while (at > 0 && lines.length < limit && before - at < LOOKED_THROUGH) {
    const chunk = viewOf(reader).chunkAfter(at - 1)
    if (chunk === undefined) break
    const from = Math.max(chunk.first, before - LOOKED_THROUGH + 1)
    const found = asked(chunk, from, at, await matching()).slice(lines.length - limit)
    lines.unshift(...found.map((sequence) => lineOf(chunk, sequence)))
    at = lines.length === limit ? (found[0] as number) - 1 : from - 1
    await nextTurn()
  }
  return pageOf(reader, lines, [at, before], true)
}

function asked(chunk: Chunk, from: number, to: number, { matches }: Matching): number[] {
  return matchingIn(chunk, from, to, matches ?? (() => true))
}

function pageOf(
  reader: FeedReader,
  lines: readonly Buffer[],
  [start, end]: readonly [number, number],
  isClosed: boolean,
): Page {
  const view = viewOf(reader)
  return {
    bytes: Buffer.from(`[${lines.map((line) => line.toString()).join(',\n')}]`),
    to: end,
    start: cursorAfter(view, start),
    end: cursorAfter(view, end),
    isClosed,
    isRead: lines.every(isRead),
  }
}
