import type { Position } from '@vietas/event-store'
import { recentlyUsed } from '@vietas/service-kit'
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

/** Those asked for last. */
export function keptUntilMoved<Value>(
  mostBytes: number,
  bytesOfValue: (value: Value) => number,
): Kept<Value> {
  const bytesOf = (value: Value, key: string): number => bytesOfValue(value) + 2 * key.length
  const kept = recentlyUsed(mostBytes, bytesOf)
  let view: WeakRef<AskedView> | undefined
  let position: Position | undefined

  const isCurrent = (answering: Answering): boolean =>
    view?.deref() === answering.view && position === answering.position

  const moveTo = (answering: Answering): void => {
    if (isCurrent(answering)) return
    kept.clear()
    view = new WeakRef(answering.view)
    position = answering.position
  }

  return {
    find: (answering, key) => {
      moveTo(answering)
      return kept.get(key)
    },
    keep: (answering, key, value) => {
      if (!isCurrent(answering) || bytesOf(value, key) > mostBytes / LARGEST_PART) return
      kept.keep(key, value)
    },
    bytes: kept.weight,
  }
}
