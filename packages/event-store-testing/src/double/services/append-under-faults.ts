import { setTimeout as pause } from 'node:timers/promises'
import type { Context } from '../server/context.ts'

/** What becomes of an append: one of the two is called, and gives the answer. */
export interface Acts<Answer> {
  write(): Answer
  /** Called instead of `write` when there was no leader. */
  outOfTime(): Answer
}

/** Appends under the faults that are asked for; undefined when its connection has been cut. */
export async function appendUnderFaults<Answer>(
  { disturbances, member }: Context,
  peer: string,
  { write, outOfTime }: Acts<Answer>,
): Promise<Answer | undefined> {
  const { cutBeforeWrite, cutAfterWrite, stalledAppends, stalledAnswers, lateAnswers } =
    disturbances
  if (cutBeforeWrite.hits()) {
    member.cut(peer)
    return undefined
  }
  if (stalledAppends.hits()) await stalledAppends.end()
  const election = member.election()
  if (election !== undefined) await election
  const answer = election === undefined ? write() : outOfTime()
  if (cutAfterWrite.hits()) {
    member.cut(peer)
    return undefined
  }
  if (stalledAnswers.hits()) await stalledAnswers.end()
  if (lateAnswers.hits()) await pause(lateAnswers.milliseconds)
  return answer
}
