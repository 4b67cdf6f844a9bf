import { storeClosed } from '../law/errors.ts'
import { PAGE_EVENTS, parsePosition, parseUpperBound } from './log.ts'
import type { LogPage, ReadAllOptions } from '../port.ts'
import type { LocalLog } from './log.ts'

export function readAllOf(log: LocalLog, options: ReadAllOptions): AsyncIterable<LogPage> {
  return options.direction === 'backward' ? backward(log, options) : forward(log, options)
}

async function* forward(log: LocalLog, options: ReadAllOptions): AsyncGenerator<LogPage> {
  let after = parsePosition(options.after, log)
  let left = options.limit ?? Infinity
  while (left > 0 && options.signal?.aborted !== true) {
    if (log.isClosed()) throw storeClosed()
    // Asked anew for each page: what was appended meanwhile is read as well.
    const upTo = parseUpperBound(options.upTo, log)
    if (after >= upTo) return
    const limit = Math.min(left, PAGE_EVENTS)
    const page = log.readPage({ direction: 'forward', after, upTo, limit, filter: options.filter })
    after = page.lookedAt
    left -= page.events.length
    yield { events: page.events, position: String(after) }
  }
}

async function* backward(log: LocalLog, options: ReadAllOptions): AsyncGenerator<LogPage> {
  const after = parsePosition(options.after, log)
  let upTo = parseUpperBound(options.upTo, log)
  let left = options.limit ?? Infinity
  while (left > 0 && upTo > after && options.signal?.aborted !== true) {
    if (log.isClosed()) throw storeClosed()
    const limit = Math.min(left, PAGE_EVENTS)
    const page = log.readPage({ direction: 'backward', after, upTo, limit, filter: options.filter })
    upTo = page.lookedAt - 1
    left -= page.events.length
    yield { events: page.events, position: String(page.lookedAt) }
  }
}
