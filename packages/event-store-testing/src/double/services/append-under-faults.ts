import { setTimeout as pause } from 'node:timers/promises'
import type { Context } from '../server/context.ts'

/** What an append does and answers; one of the two. */
export interface Acts<Answer> {
  write(): Answer
  /** It came while there was no leader. */
  outOfTime(): Answer
}

/** The append with all that may befall it; undefined when its connection has been cut. */
export async function appendUnderFaults<Answer>(
  { disturbances, member }: Context,
  peer: string,
  { write, outOfTime }: Acts<Answer>,
): Promise<Answer | undefined> {
  const { cutBeforeWrite, cutAfterWrite, stalledAppends, stalledAnswers, lateAnswers } =
    disturbances
  if (cutBeforeWrite.befalls()) {
    member.cut(peer)
    return undefined
  }
  if (stalledAppends.befalls()) await stalledAppends.end()
  const election = member.election()
  if (election !== undefined) await election
  const answer = election === undefined ? write() : outOfTime()
  if (cutAfterWrite.befalls()) {
    member.cut(peer)
    return undefined
  }
  if (stalledAnswers.befalls()) await stalledAnswers.end()
  if (lateAnswers.befalls()) await pause(lateAnswers.milliseconds)
  return answer
}
