import type { Pending } from './subscription.ts'

/**
 * What waits for one receiver. Events of a stream go one after another; those of other streams do
 * not wait for them.
 */
export interface Line {
  readonly size: () => number
  readonly add: (pending: Pending) => void
  /** The next to send, which is then under way; undefined while none is due. */
  readonly take: (now: number) => Pending | undefined
  /**
   * No longer under way: out of the line, or where it was until it is due again. False where it was
   * in the line no more, as after a replay.
   */
  readonly settle: (pending: Pending, again?: Pending) => boolean
  /** All that is not under way as if it had not been tried, and at once. */
  readonly beginAnew: (now: number) => void
  /** Epoch milliseconds at which the next is due; undefined while none can be. */
  readonly nextDueAt: () => number | undefined
  /** The one that was recorded first. */
  readonly oldest: () => Pending | undefined
  readonly clear: () => void
}

export function createLine(): Line {
  const streams = new Map<string, Pending[]>()
  const underWay = new Set<string>()
  let size = 0

  const heads = function* (): Generator<Pending> {
    for (const [stream, [head]] of streams)
      if (head !== undefined && !underWay.has(stream)) yield head
  }
  const replaceFirst = (pending: Pending, again: Pending | undefined): boolean => {
    const waiting = streams.get(pending.stream)
    if (waiting?.[0] !== pending) return false
    if (again !== undefined) waiting[0] = again
    else {
      waiting.shift()
      size -= 1
    }
    if (waiting.length === 0) streams.delete(pending.stream)
    return true
  }

  return {
    size: () => size,
    add: (pending) => {
      const waiting = streams.get(pending.stream)
      if (waiting === undefined) streams.set(pending.stream, [pending])
      else waiting.push(pending)
      size += 1
    },
    take: (now) => {
      let first: Pending | undefined
      for (const head of heads())
        if (head.dueAt <= now && (first === undefined || isBefore(head, first))) first = head
      if (first !== undefined) underWay.add(first.stream)
      return first
    },
    settle: (pending, again) => {
      underWay.delete(pending.stream)
      return replaceFirst(pending, again)
    },
    beginAnew: (now) => {
      for (const [stream, waiting] of streams)
        if (!underWay.has(stream))
          streams.set(
            stream,
            waiting.map((pending) => ({ ...pending, attempts: 0, dueAt: now })),
          )
    },
    nextDueAt: () => {
      let next: number | undefined
      for (const { dueAt } of heads()) if (next === undefined || dueAt < next) next = dueAt
      return next
    },
    oldest: () => {
      let oldest: Pending | undefined
      for (const [head] of streams.values())
        if (head !== undefined && (oldest === undefined || isBefore(head, oldest))) oldest = head
      return oldest
    },
    clear: () => {
      streams.clear()
      size = 0
    },
  }
}

const isBefore = (a: Pending, b: Pending): boolean => a.sequence < b.sequence
