import { rigaDay, type Capability, type Day } from '@vietas/domain'
import { digestOf, etag, IfNoneMatch } from '@vietas/service-kit'
import { z } from 'zod'
import type { History } from './history.ts'

export const ConditionalHeaders = z.object({ 'if-none-match': IfNoneMatch.optional() })
export type ConditionalHeaders = z.infer<typeof ConditionalHeaders>

/** As it is on a day, as known on that day; undefined where there is nothing. */
export function onDay({ on }: Capability, { state }: History, day: Day): object | undefined {
  return on(state, { validAt: day, knownAt: day }) as object | undefined
}

/**
 * The tag of an answer. At one revision it may be another tomorrow, or once something else is recorded
 * that it depends on, such as a closure order: who asked before must not be told that nothing has
 * changed. So the revision alone stands for what was so on the day of the latest event of its own, and
 * any other answer is told apart by its digest.
 */
export function tagOf(capability: Capability, known: History, answer: object): string {
  const text = JSON.stringify(answer)
  const isOwn = known.followed === 0
  const atFirst = isOwn && onDay(capability, known, rigaDay(known.latestKnownSince))
  if (text === JSON.stringify(atFirst)) return etag(known.revision)
  return etag(known.revision, digestOf(text).slice(0, 16))
}
