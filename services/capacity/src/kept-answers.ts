import type { Position } from '@vietas/event-store'
import type { CapacityView } from './capacity-view/capacity-view.ts'
import type { Answering } from './answering.ts'

/** What does not depend on the instant at which it is asked: an answer without its clocks. */
export interface KeptAnswer {
  /** The fields behind the clocks and the position, and the closing brace. */
  readonly rest: Buffer
  /** Behind what the next page begins, where there is one. */
  readonly next?: readonly [string, string]
}

/** Answers that stay right until the view moves, by the question in one way of writing it. */
export interface KeptAnswers {
  readonly find: (answering: Answering, key: string) => KeptAnswer | undefined
  readonly keep: (answering: Answering, key: string, answer: KeptAnswer) => void
  readonly bytes: () => number
}

const MOST_BYTES = 64 * 1024 * 1024
/** A larger one would drive out too many others. */
const LARGEST_BYTES = MOST_BYTES / 8
const BYTES_PER_ANSWER = 300

export function createKeptAnswers(mostBytes: number = MOST_BYTES): KeptAnswers {
  const kept = new Map<string, KeptAnswer>()
  let bytes = 0
  let view: WeakRef<CapacityView> | undefined
  let position: Position | undefined

  const isCurrent = (answering: Answering): boolean =>
    view?.deref() === answering.view && position === answering.position

  const moveTo = (answering: Answering): void => {
    if (isCurrent(answering)) return
    kept.clear()
    bytes = 0
    view = new WeakRef(answering.view)
    position = answering.position
  }

  const take = (key: string): KeptAnswer | undefined => {
    const answer = kept.get(key)
    if (answer === undefined) return undefined
    kept.delete(key)
    bytes -= bytesOf(key, answer)
    return answer
  }

  const put = (key: string, answer: KeptAnswer): void => {
    kept.set(key, answer)
    bytes += bytesOf(key, answer)
  }

  return {
    find: (answering, key) => {
      moveTo(answering)
      const answer = take(key)
      if (answer !== undefined) put(key, answer)
      return answer
    },
    keep: (answering, key, answer) => {
      if (!isCurrent(answering) || answer.rest.length > Math.min(LARGEST_BYTES, mostBytes)) return
      take(key)
      put(key, answer)
      for (const oldest of kept.keys()) {
        if (bytes <= mostBytes) break
        take(oldest)
      }
    },
    bytes: () => bytes,
  }
}

const bytesOf = (key: string, { rest }: KeptAnswer): number =>
  rest.length + 2 * key.length + BYTES_PER_ANSWER
