import type { Pending } from './subscription.ts'

/**
 * What waits for one receiver. Events of a stream go one after another; those of other streams do
 * not wait for them.
 */
export interface Line {
  readonly size: () => number
  /** How many of them are refused ones, or wait behind one in their streams. */
  readonly heldBack: () => number
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
  let heldBack = 0

  const heads = function* (): Generator<Pending> {
    for (const [stream, [head]] of streams)
      if (head !== undefined && !underWay.has(stream)) yield head
  }
  const change = (stream: string, work: (waiting: Pending[]) => void): void => {
    const waiting = streams.get(stream) ?? []
    const [sizeBefore, heldBefore] = [waiting.length, heldIn(waiting)]
    work(waiting)
    size += waiting.length - sizeBefore
    heldBack += heldIn(waiting) - heldBefore
    if (waiting.length === 0) streams.delete(stream)
    else streams.set(stream, waiting)
  }

  return {
    size: () => size,
    heldBack: () => heldBack,
    add: (pending) => change(pending.stream, (waiting) => void waiting.push(pending)),
    take: (now) => {
      let first: Pending | undefined
      for (const head of heads())
        if (head.dueAt <= now && (first === undefined || isBefore(head, first))) first = head
      if (first !== undefined) underWay.add(first.stream)
      return first
    },
    settle: (pending, again) => {
      const { stream } = pending
      underWay.delete(stream)
      if (streams.get(stream)?.[0] !== pending) return false
      change(stream, (waiting) => {
        if (again === undefined) waiting.shift()
        else waiting[0] = again
      })
      return true
    },
    beginAnew: (now) => {
      for (const stream of streams.keys())
        if (!underWay.has(stream))
          change(stream, (waiting) => {
            for (const [at, pending] of waiting.entries())
              waiting[at] = { ...pending, attempts: 0, dueAt: now }
          })
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
      heldBack = 0
    },
  }
}

const isBefore = (a: Pending, b: Pending): boolean => a.sequence < b.sequence

const heldIn = (waiting: readonly Pending[]): number =>
  (waiting[0]?.attempts ?? 0) === 0 ? 0 : waiting.length
