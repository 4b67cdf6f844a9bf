import type { Position } from '@vietas/event-store'
import type { AskedView } from './capacity-view/capacity-view.ts'
import type { Answering } from './answering.ts'

/** What does not depend on the instant at which it is asked: an answer without its clocks. */
export interface KeptAnswer {
  /** The fields behind the clocks and the position, and the closing brace. */
  readonly rest: Buffer
  /** Behind what the next page begins, where there is one. */
  readonly next?: readonly string[]
}

/** What stays right until the view moves, by a text that tells one from the other. */
export interface Kept<Value> {
  readonly find: (answering: Answering, key: string) => Value | undefined
  readonly keep: (answering: Answering, key: string, value: Value) => void
  readonly bytes: () => number
}

/** By the question in one way of writing it. */
export type KeptAnswers = Kept<KeptAnswer>

const MOST_BYTES = 64 * 1024 * 1024
const BYTES_PER_ANSWER = 300
/** A larger one would drive out too many others. */
const LARGEST_PART = 8

/**
 * A larger answer is kept once it is asked for again. Most that are asked of random days never are,
 * and to keep and to drop 64 MB of them is a whole round of the garbage collector.
 */
const LARGE_BYTES = 32 * 1024
const BYTES_OF_ASKED_ONCE = 1024 * 1024

export function createKeptAnswers(mostBytes: number = MOST_BYTES): KeptAnswers {
  const answers = keptUntilMoved<KeptAnswer>(
    mostBytes,
    ({ rest }) => rest.length + BYTES_PER_ANSWER,
  )
  const askedOnce = keptUntilMoved<true>(BYTES_OF_ASKED_ONCE, () => BYTES_PER_ANSWER)
  return {
    find: answers.find,
    keep: (answering, key, answer) => {
      const isLarge = answer.rest.length >= LARGE_BYTES
      if (isLarge && askedOnce.find(answering, key) === undefined)
        askedOnce.keep(answering, key, true)
      else answers.keep(answering, key, answer)
    },
    bytes: () => answers.bytes() + askedOnce.bytes(),
  }
}

/** What was not asked for the longest goes first. */
export function keptUntilMoved<Value>(
  mostBytes: number,
  bytesOfValue: (value: Value) => number,
): Kept<Value> {
  const kept = new Map<string, Value>()
  let bytes = 0
  let view: WeakRef<AskedView> | undefined
  let position: Position | undefined

  const bytesOf = (key: string, value: Value): number => bytesOfValue(value) + 2 * key.length

  const isCurrent = (answering: Answering): boolean =>
    view?.deref() === answering.view && position === answering.position

  const moveTo = (answering: Answering): void => {
    if (isCurrent(answering)) return
    kept.clear()
    bytes = 0
    view = new WeakRef(answering.view)
    position = answering.position
  }

  const take = (key: string): Value | undefined => {
    const value = kept.get(key)
    if (value === undefined) return undefined
    kept.delete(key)
    bytes -= bytesOf(key, value)
    return value
  }

  const put = (key: string, value: Value): void => {
    kept.set(key, value)
    bytes += bytesOf(key, value)
  }

  return {
    find: (answering, key) => {
      moveTo(answering)
      const value = take(key)
      if (value !== undefined) put(key, value)
      return value
    },
    keep: (answering, key, value) => {
      if (!isCurrent(answering) || bytesOf(key, value) > mostBytes / LARGEST_PART) return
      take(key)
      put(key, value)
      for (const oldest of kept.keys()) {
        if (bytes <= mostBytes) break
        take(oldest)
      }
    },
    bytes: () => bytes,
  }
}
