import { storeClosed } from '../law/errors.ts'
import { PAGE_EVENTS } from './log.ts'
import type { ReadStreamOptions, StreamPage } from '../port.ts'
import type { LocalLog } from './log.ts'

export async function* readStreamOf(
  log: LocalLog,
  stream: string,
  options: ReadStreamOptions,
): AsyncGenerator<StreamPage> {
  let left = options.limit ?? Infinity
  let next = options.from
  while (left > 0) {
    if (log.isClosed()) throw storeClosed()
    const range = rangeOf(options, next, log.revisionOf(stream))
    if (range === undefined) return
    const count = Math.min(left, PAGE_EVENTS, Math.abs(range.last - range.first) + 1)
    const last = range.first + range.step * (count - 1)
    const events = log.readRevisions(stream, range.first, last)
    left -= events.length
    next = range.first + range.step * events.length
    yield { events }
  }
}

interface Range {
  readonly first: number
  readonly last: number
  readonly step: 1 | -1
}

function rangeOf(
  { direction, to }: ReadStreamOptions,
  from: number | undefined,
  newest: number,
): Range | undefined {
  if (direction === 'backward') {
    const range = { first: Math.min(from ?? newest, newest), last: Math.max(to ?? 0, 0) }
    return range.first < range.last ? undefined : { ...range, step: -1 }
  }
  const range = { first: Math.max(from ?? 0, 0), last: Math.min(to ?? newest, newest) }
  return range.first > range.last ? undefined : { step: 1, ...range }
}
